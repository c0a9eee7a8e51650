import type { WantedFirst } from '../annotate/firstMarks';
import type { Annotation, Span } from '../annotation';
import { lookupOf, type Lookup } from '../present/lookup';
import type { Annotator } from './annotator';

/** What the cache needs of a document; a `TextDocument` is one. */
export interface TextSource {
  readonly uri: { toString(): string };
  readonly version: number;
  readonly isClosed: boolean;
  getText(): string;
}

/** A version of a document, read. */
export interface Reading {
  readonly version: number;
  readonly text: string;
  readonly annotation: Annotation;
  readonly lookup: Lookup;
}

/** How far the reading of a document is. */
export type ReadingState =
  | { readonly is: 'reading' }
  /** The part on the screen of a long text; the whole follows. After an edit its events come with the whole. */
  | { readonly is: 'part'; readonly reading: Reading; readonly part: Span; readonly hasEvents: boolean }
  | { readonly is: 'read'; readonly reading: Reading }
  | { readonly is: 'tooLong'; readonly length: number; readonly limit: number }
  | { readonly is: 'failed'; readonly error: unknown };

interface Entry {
  readonly version: number;
  readonly abort: AbortController;
  readonly result: Promise<Reading | undefined>;
  state: ReadingState;
}

export interface ReadingCache<Source extends TextSource> {
  /**
   * The reading of a document as it is now. All who ask for one version share one computation.
   * @returns undefined where the document changed or closed meanwhile, is too long, or can't be read: `stateOf` tells
   */
  read(source: Source): Promise<Reading | undefined>;
  /** How far the reading of the present version is; undefined if nobody asked for it yet. */
  stateOf(source: Source): ReadingState | undefined;
  /** Drops what is known of a document and cancels its computation. Nothing is computed until somebody asks. */
  drop(source: Source): void;
  /** From now on the document is read however long it is. */
  allow(source: Source): void;
  /** Drops all about a document, because it was closed. */
  forget(source: Source): void;
}

/** What the world around the cache decides. */
export interface ReadingCacheOptions<Source> {
  readonly annotator: Annotator;
  /** The longest text, in UTF-16 units, that is read without being asked to. */
  readonly limit: () => number;
  /** The part of a document that is on the screen; undefined where it isn't shown. */
  readonly visiblePart: (source: Source) => Span | undefined;
  /** Told when the state of a document's present version has changed. */
  readonly onDidChangeState: (source: Source) => void;
}

/** From this length on, in UTF-16 units, what is on the screen is read before the rest. */
const LONG = 50_000;

/** Is the document still open and of the version that an entry is about? */
const isPresent = (source: TextSource, { abort, version }: Entry): boolean =>
  !abort.signal.aborted && !source.isClosed && source.version === version;

/** Makes the one cache of readings that every feature awaits: a document's uri and version give its annotation. */
export function createReadingCache<Source extends TextSource>({
  annotator,
  limit,
  visiblePart,
  onDidChangeState,
}: ReadingCacheOptions<Source>): ReadingCache<Source> {
  const entries = new Map<string, Entry>();
  const allowed = new Set<string>();
  /** Documents that have been read whole: their marks move along with edits till the next reading is there. */
  const readBefore = new Set<string>();

  const entryOf = (source: Source): Entry | undefined => {
    const entry = entries.get(source.uri.toString());
    return entry?.version === source.version ? entry : undefined;
  };

  const drop = (source: Source): void => {
    const key = source.uri.toString();
    entries.get(key)?.abort.abort();
    entries.delete(key);
  };

  const begin = (source: Source): Entry => {
    drop(source);
    const key = source.uri.toString();
    const abort = new AbortController();
    // Nobody is told of anything before this turn is over, so whoever asks finds the entry in its place.
    const result = Promise.resolve().then(() => read(source, entry));
    const entry: Entry = { version: source.version, abort, state: { is: 'reading' }, result };
    entries.set(key, entry);
    return entry;
  };

  /** Takes a new state in and tells of it, unless the document is no longer as it was. */
  const settle = (source: Source, entry: Entry, state: ReadingState): void => {
    if (!isPresent(source, entry)) return;
    entry.state = state;
    onDidChangeState(source);
  };

  const read = async (source: Source, entry: Entry): Promise<Reading | undefined> => {
    if (entry.abort.signal.aborted) return undefined;
    const text = source.getText();
    const most = allowed.has(source.uri.toString()) ? Infinity : limit();
    if (text.length > most) {
      settle(source, entry, { is: 'tooLong', length: text.length, limit: most });
      return undefined;
    }
    onDidChangeState(source);
    try {
      const reading = await readText(source, entry, text);
      settle(source, entry, { is: 'read', reading });
      return isPresent(source, entry) ? reading : undefined;
    } catch (error) {
      settle(source, entry, { is: 'failed', error });
      return undefined;
    }
  };

  /** Reads a text whole; of a long one what is on the screen comes first. */
  const readText = async (source: Source, entry: Entry, text: string): Promise<Reading> => {
    const key = source.uri.toString();
    const request = { document: key, text, signal: entry.abort.signal };
    const readingOf = (annotation: Annotation): Reading => {
      return { version: entry.version, text, annotation, lookup: lookupOf(annotation) };
    };
    const settlePart = (part: Span, annotation: Annotation, hasEvents: boolean): void =>
      settle(source, entry, { is: 'part', reading: readingOf(annotation), part, hasEvents });
    const visible = text.length >= LONG ? visiblePart(source) : undefined;
    let first: WantedFirst | undefined;
    if (visible && readBefore.has(key)) first = { part: visible, take: (marks) => settlePart(visible, marks, false) };
    else if (visible) settlePart(visible, await annotator.annotate({ ...request, within: visible }), true);
    const reading = readingOf(await annotator.annotate({ ...request, first }));
    readBefore.add(key);
    return reading;
  };

  return {
    read: (source) => (entryOf(source) ?? begin(source)).result,
    stateOf: (source) => entryOf(source)?.state,
    drop,
    allow: (source) => {
      allowed.add(source.uri.toString());
      drop(source);
    },
    forget: (source) => {
      drop(source);
      const key = source.uri.toString();
      allowed.delete(key);
      readBefore.delete(key);
      annotator.forget(key);
    },
  };
}
