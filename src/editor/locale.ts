import { env } from 'vscode';

/** BCP 47, for dates and countries in the words of the editor; its plain English writes dates as 18 February 2025. */
export const displayLocale = (): string => (env.language === 'en' ? 'en-GB' : env.language);
