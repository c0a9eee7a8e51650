import { readModelFile, sectionOf, textSection } from './modelFile';

export const CLASSES_FILE = 'classes.bin.gz';
export const CLASSES_NAME = 'classes';
export const CLASSES_VERSION = 1;

/**
 * Word classes: clusters of words that stand in like company, learnt from unmarked text, at three granularities. A
 * coarse class isn't the union of finer ones.
 */
export interface WordClasses {
  /** The row of a word in `ids` by its `classKey`. */
  readonly rows: ReadonlyMap<string, number>;
  /** Three numbers a row: its class of 64, of 256 and of 1,024, from 1 on; 0 stands for "no class". */
  readonly ids: Uint16Array;
}

/** How a word is looked up: its lower-cased form with each digit as 0. */
export function classKey(lower: string): string {
  return /\d/.test(lower) ? lower.replace(/\d/g, '0') : lower;
}

/**
 * @param bytes the unzipped file, if there is one
 * @throws Error if the file is missing, cut short or of another version
 */
export function readClasses(bytes: Uint8Array | undefined): WordClasses {
  const sections = readModelFile(CLASSES_FILE, bytes, CLASSES_NAME, CLASSES_VERSION);
  const words = textSection(sections, 'words').split('\n');
  // Planes of bytes zip better than pairs: the low bytes of all ids, then the high ones.
  const planes = sectionOf(sections, 'ids');
  const ids = new Uint16Array(planes.length / 2);
  for (let i = 0; i < ids.length; i++) ids[i] = planes[i] | (planes[ids.length + i] << 8);
  const rows = new Map<string, number>();
  for (let row = 0; row < words.length; row++) rows.set(words[row], row * 3);
  return { rows, ids };
}
