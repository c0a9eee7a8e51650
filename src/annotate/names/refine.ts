import type { Kind } from '../../annotation';
import * as known from '../lexicon/gazetteer';
import { FLAGS, HAS_DIGIT, HAS_LETTER } from '../model/words';
import type { Token } from '../reading';
import { LEARNT_KINDS } from './labels';
import { entryOf, type NameSentence } from './nameSentence';
import { CASE, KNOWN, NAME_COLUMNS, SMALL, type NameWords } from './nameWords';
import type { FoundName } from './readings';

/** Nouns that stand before a ship's or a rocket's name, or right after it: no person is called so. */
const CRAFT = new Set(
  'ferry ship vessel boat yacht trawler tanker freighter frigate destroyer submarine icebreaker schooner rocket satellite spacecraft spaceship lander rover telescope app'.split(
    ' ',
  ),
);
/** Nouns that stand so before and after other products, but before persons and organizations too. */
const PRODUCT_NOUNS = new Set([
  ...CRAFT,
  ...'carrier cruiser probe capsule missile drone jet airliner helicopter fighter bomber smartphone tablet console software browser chatbot car sedan suv pickup rifle vaccine'.split(
    ' ',
  ),
]);
/** Nouns that stand before a work's title. */
const WORK_NOUNS = new Set(
  'journal magazine book novel memoir film movie documentary album song single play musical opera painting poem drama series sitcom'.split(
    ' ',
  ),
);
const OPENING_QUOTES = new Set(['"', '“', '‘', "'", '``', '«', '„']);
const CLOSING_QUOTES = new Set(['"', '”', '’', "'", "''", '»', '“']);

const TITLED = known.EVENT | known.WORK | known.PRODUCT;
const SETTLED =
  known.ORGANIZATION | known.COUNTRY | known.BIG_CITY | known.CITY | known.REGION | known.OTHER_PLACE | known.GROUP;

/** What the words around a name, and those in it, say of its kind. */
interface Cue {
  readonly kind: Kind;
  /** The cue holds wherever else in the article the same name stands. */
  readonly lasting: boolean;
}

/**
 * Tells events, works and products from the kinds that are learnt: by the lists of titles, by the words in the name and by
 * the noun before or after it.
 * @returns the kind; the learnt one where nothing speaks against it
 */
export function refineKind(table: NameWords, s: NameSentence, tokens: readonly Token[], name: FoundName): Cue {
  const learnt: Kind = LEARNT_KINDS[name.kind];
  if (learnt === 'person' || learnt === 'group') {
    const craft = learnt === 'person' && name.from > 0 && CRAFT.has(tokens[name.from - 1].lower);
    return craft ? { kind: 'product', lasting: true } : { kind: learnt, lasting: false };
  }
  const listed = entryOf(table, s, name);
  if ((listed & TITLED) !== 0 && (listed & SETTLED) === 0) return { kind: titleKind(listed), lasting: false };
  if (learnt === 'misc') return miscKind(table, s, tokens, name);
  if (productNear(tokens, name) && !(learnt === 'place' && name.probability > 0.9) && learnt !== 'organization') {
    return { kind: 'product', lasting: true };
  }
  if (learnt === 'place') return { kind: learnt, lasting: false };
  const last = wordBits(table, s, name.to - 1);
  if (name.to - name.from > 1 && (last & (known.ORGANIZATION_HEAD | known.PLACE_HEAD)) === 0) {
    if (last & known.WORK_HEAD) return { kind: 'work', lasting: false };
    if (last & known.EVENT_HEAD) return { kind: 'event', lasting: false };
  }
  return { kind: learnt, lasting: false };
}

const titleKind = (bits: number): Kind => (bits & known.EVENT ? 'event' : bits & known.WORK ? 'work' : 'product');

function miscKind(table: NameWords, s: NameSentence, tokens: readonly Token[], name: FoundName): Cue {
  const { from, to } = name;
  if (productNear(tokens, name)) return { kind: 'product', lasting: true };
  if (from > 0 && WORK_NOUNS.has(tokens[from - 1].lower)) return { kind: 'work', lasting: true };
  const first = wordBits(table, s, from);
  const last = wordBits(table, s, to - 1);
  // "Treaty of Rome", "Battle of Hastings": the head stands first.
  const head = from + 1 < to && tokens[from + 1].lower === 'of' ? first : last;
  if (head & known.WORK_HEAD) return { kind: 'work', lasting: false };
  if (head & known.EVENT_HEAD) return { kind: 'event', lasting: false };
  if ((first | last) & (known.PRODUCT_HEAD | known.PRODUCT)) return { kind: 'product', lasting: false };
  for (let i = from; i < to; i++)
    if (wordBits(table, s, i) & known.EVENT_HEAD) return { kind: 'event', lasting: false };
  if (isModelNumber(table, s, from, to)) return { kind: 'product', lasting: true };
  if (
    from > 0 &&
    to < tokens.length &&
    OPENING_QUOTES.has(tokens[from - 1].text) &&
    CLOSING_QUOTES.has(tokens[to].text)
  ) {
    return { kind: 'work', lasting: true };
  }
  return { kind: 'misc', lasting: false };
}

/** "the ferry Aegean Dawn", "the Aegean Dawn ferry". */
function productNear(tokens: readonly Token[], { from, to }: FoundName): boolean {
  if (from > 0 && PRODUCT_NOUNS.has(tokens[from - 1].lower)) return true;
  return to < tokens.length && PRODUCT_NOUNS.has(tokens[to].lower) && from > 0 && !tokens[to].glued;
}

/** "F-16", "LVM3", "Falcon 9": letters and a number in one name. */
function isModelNumber(table: NameWords, { rows }: NameSentence, from: number, to: number): boolean {
  let flags = 0;
  for (let i = from; i < to; i++) {
    const at = rows[i] * NAME_COLUMNS;
    if (table.columns[at + CASE] === SMALL && !(table.columns[at + FLAGS] & HAS_DIGIT) && i > from + 1) return false;
    flags |= table.columns[at + FLAGS];
  }
  return (flags & HAS_DIGIT) !== 0 && (flags & HAS_LETTER) !== 0;
}

const wordBits = ({ columns }: NameWords, { rows }: NameSentence, i: number): number =>
  columns[rows[i] * NAME_COLUMNS + KNOWN];
