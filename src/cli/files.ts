import { readFile } from 'node:fs/promises';
import { annotate } from '../annotate/annotate';
import { readHeader } from '../annotate/article';
import type { Models } from '../annotate/models';
import type { Annotation } from '../annotation';

/** An article read from a file. */
export interface FileReading {
  text: string;
  annotation: Annotation;
}

/**
 * Reads and annotates one file. A byte order mark is dropped, as VS Code does.
 * @param date the document date for a text without a header, `YYYY-MM-DD`
 * @throws Error whose message names file and reason: unreadable, no UTF-8 text, no date or an impossible one
 */
export async function annotateFile(file: string, date: string | null, models: Models): Promise<FileReading> {
  const text = decode(file, await read(file));
  const header = readHeader(text.slice(0, 1000));
  if (!date && !header) {
    throw new Error(`${file}: no date: the first line doesn’t begin with “date YYYY-MM-DD”, and --date isn’t given`);
  }
  if (!date && header && !header.date) {
    const { start, end } = header.dateSpan;
    throw new Error(`${file}: no date: there is no day ${text.slice(start, end)}`);
  }
  return { text, annotation: { id: file, ...annotate(text, { date: header?.date ?? date, models }) } };
}

async function read(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: 'there is no such file',
      EACCES: 'it may not be read',
      EISDIR: 'it is a folder',
    };
    throw new Error(`${file}: ${reasons[code ?? ''] ?? message}`);
  }
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${file}: it is not UTF-8 text`);
  }
}
