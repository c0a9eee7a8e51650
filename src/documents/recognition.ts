import { readHeader } from '../annotate/article';

/** What decides whether an open document becomes an article of ours. */
export interface Candidate {
  readonly languageId: string;
  readonly scheme: string;
  readonly firstLine: string;
  /** True while somebody writes it: then the header counts only once something follows the date. */
  readonly beingWritten: boolean;
  readonly lineCount: number;
}

/** Schemes whose plain text is no file of anybody: channels, commit messages, cells, search results. */
const FOREIGN_SCHEMES = new Set([
  'output',
  'comment',
  'debug',
  'vscode-scm',
  'vscode-terminal',
  'vscode-interactive-input',
  'vscode-notebook-cell',
  'vscode-chat-code-block',
  'search-editor',
]);

/**
 * Tells whether a document looks like a dated article, by its first line alone. Only plain text is ever taken: a
 * document in another language is somebody else's.
 */
export function looksLikeArticle({ languageId, scheme, firstLine, beingWritten, lineCount }: Candidate): boolean {
  if (languageId !== 'plaintext' || FOREIGN_SCHEMES.has(scheme)) return false;
  const header = readHeader(firstLine);
  if (!header) return false;
  return !beingWritten || lineCount > 1 || firstLine.length > header.dateSpan.end;
}

/**
 * The pattern of `files.associations` as a glob over whole paths, as the editor reads it: a pattern without a slash is
 * one over file names.
 */
export function associationGlob(pattern: string): string {
  return pattern.includes('/') ? pattern : `**/${pattern}`;
}
