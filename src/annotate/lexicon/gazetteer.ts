import { feature2, hashText } from '../model/hash';
import { readModelFile, sectionOf } from '../model/modelFile';

export const GAZETTEER_FILE = 'gazetteer.bin.gz';
export const GAZETTEER_NAME = 'gazetteer';
export const GAZETTEER_VERSION = 1;

/** What a word or a run of words is known as: bits of an entry. One entry may be several things. */
export const GIVEN_NAME = 1 << 0;
export const MALE = 1 << 1;
export const FEMALE = 1 << 2;
export const SURNAME = 1 << 3;
/** A well-known person by the full name. */
export const PERSON = 1 << 4;
/** A town of fewer than 100,000 people, of fewer than a million, and a larger one or a capital. */
export const TOWN = 1 << 5;
export const CITY = 1 << 6;
export const BIG_CITY = 1 << 7;
/** A state, province or other subdivision. */
export const REGION = 1 << 8;
export const COUNTRY = 1 << 9;
/** Seas, rivers, mountains, regions of the world, squares, palaces. */
export const OTHER_PLACE = 1 << 10;
/** Nationalities, peoples, faiths, political groups. */
export const GROUP = 1 << 11;
export const ORGANIZATION = 1 << 12;
export const EVENT = 1 << 13;
export const WORK = 1 << 14;
export const PRODUCT = 1 << 15;
/** Words that tell the kind of the name they stand in: "Ministry", "River", "Cup", "Act". */
export const ORGANIZATION_HEAD = 1 << 16;
export const PLACE_HEAD = 1 << 17;
export const EVENT_HEAD = 1 << 18;
export const WORK_HEAD = 1 << 19;
export const PRODUCT_HEAD = 1 << 20;
/** Stands before a person's name, outside it: "President", "Mr". */
export const PERSON_TITLE = 1 << 21;
/** Mostly written with a small letter. */
export const COMMON = 1 << 22;

/** Any place. */
export const PLACE = TOWN | CITY | BIG_CITY | REGION | COUNTRY | OTHER_PLACE;

/** No entry has more tokens. */
export const LONGEST_ENTRY = 6;

/** Lists of names, without the names: what is kept of an entry is a hash of 28 bits and its bits of knowledge. */
export interface Gazetteer {
  /** Open addressing; 0 is an empty place. */
  readonly keys: Int32Array;
  readonly places: Uint8Array;
  readonly masks: Int32Array;
}

const KEY_BITS = 28;
const TABLE_BITS = 18;
const PHRASE = 0x67617a;

/** A word as entries hold it: lower-cased with digits as 0, or with its capitals for acronyms ("WHO" is one, "who" none). */
export function wordKey(word: string): number {
  return hashText(word);
}

/** The key of a run of words, from the key of all but its last word and that of the last. */
export function phraseKey(before: number, last: number): number {
  return feature2(PHRASE, before, last);
}

/**
 * Looks up a word or a run of words.
 * @param key from `wordKey` and `phraseKey`
 * @returns the bits of the entry, 0 where there is none
 */
export function lookUp({ keys, places, masks }: Gazetteer, key: number): number {
  const wanted = (key >>> (32 - KEY_BITS)) + 1;
  const last = keys.length - 1;
  for (let at = wanted & last; keys[at] !== 0; at = (at + 1) & last) {
    if (keys[at] === wanted) return masks[places[at]];
  }
  return 0;
}

/**
 * @param bytes the unzipped file, if there is one
 * @throws Error if the file is missing, cut short or of another version
 */
export function readGazetteer(bytes: Uint8Array | undefined): Gazetteer {
  const sections = readModelFile(GAZETTEER_FILE, bytes, GAZETTEER_NAME, GAZETTEER_VERSION);
  const steps = sectionOf(sections, 'steps');
  const kinds = sectionOf(sections, 'kinds');
  const words = sectionOf(sections, 'masks');
  const view = new DataView(words.buffer, words.byteOffset, words.byteLength);
  const masks = Int32Array.from({ length: words.length / 4 }, (_, i) => view.getInt32(i * 4, true));
  const keys = new Int32Array(1 << TABLE_BITS);
  const places = new Uint8Array(keys.length);
  let key = 0;
  for (let i = 0; i < kinds.length; i++) {
    key += steps[i] | (steps[kinds.length + i] << 8);
    if (masks[kinds[i]] === 0) continue;
    let at = key & (keys.length - 1);
    while (keys[at] !== 0) at = (at + 1) & (keys.length - 1);
    keys[at] = key;
    places[at] = kinds[i];
  }
  return { keys, places, masks };
}

/**
 * Packs entries into the sections of a model file: steps between sorted keys, low bytes then high bytes; an index into
 * the table of masks each. A step too long for two bytes is parted by entries without knowledge.
 * @param entries the mask of each key, keys as `phraseKey` gives them
 */
export function packGazetteer(entries: ReadonlyMap<number, number>): Map<string, Uint8Array> {
  const byKey = new Map<number, number>();
  for (const [key, mask] of entries) {
    const short = (key >>> (32 - KEY_BITS)) + 1;
    byKey.set(short, (byKey.get(short) ?? 0) | mask);
  }
  if (byKey.size > (1 << TABLE_BITS) * 0.7) throw new Error(`${byKey.size} entries: too many for the table`);
  const masks = masksOf(byKey);
  const index = new Map(masks.map((mask, i) => [mask, i]));
  const low: number[] = [];
  const high: number[] = [];
  const kinds: number[] = [];
  let last = 0;
  const push = (step: number, kind: number): void => {
    low.push(step & 255);
    high.push(step >> 8);
    kinds.push(kind);
  };
  for (const key of [...byKey.keys()].sort((a, b) => a - b)) {
    let step = key - last;
    for (; step > 0xffff; step -= 0xffff) push(0xffff, 0);
    push(step, index.get(byKey.get(key) ?? 0) ?? 0);
    last = key;
  }
  const maskBytes = new Uint8Array(masks.length * 4);
  masks.forEach((mask, i) => new DataView(maskBytes.buffer).setInt32(i * 4, mask, true));
  return new Map([
    ['steps', Uint8Array.from([...low, ...high])],
    ['kinds', Uint8Array.from(kinds)],
    ['masks', maskBytes],
  ]);
}

/** The 255 masks that most entries have, the commonest first, after the empty one; rarer ones lose their last bits. */
function masksOf(byKey: Map<number, number>): number[] {
  const counts = new Map<number, number>();
  for (const mask of byKey.values()) counts.set(mask, (counts.get(mask) ?? 0) + 1);
  const kept = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([mask]) => mask);
  const table = kept.slice(0, 255);
  for (const [key, mask] of byKey) {
    if (!table.includes(mask)) byKey.set(key, nearest(mask, table));
  }
  return [0, ...table];
}

/** The largest part of the mask that the table holds. */
function nearest(mask: number, table: readonly number[]): number {
  let best = 0;
  for (const known of table) if ((known & ~mask) === 0 && bits(known) > bits(best)) best = known;
  return best;
}

function bits(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}
