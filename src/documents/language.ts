/** The language id of dated articles. */
export const LANGUAGE = 'dateline';
