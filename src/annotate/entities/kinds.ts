import type { Kind } from '../../annotation';
import { keptWith } from '../kept';
import { homeOf } from '../lexicon/homes';
import { LEGAL_FORMS, ORGANIZATION_HEADS } from '../lexicon/organizations';
import { ROLE_NOUNS } from '../lexicon/titles';
import { countriesWithTown } from '../lexicon/towns';
import type { Sentence, Token } from '../reading';
import { standingOfMention, type MentionDraft } from './draft';
import { nicknameIn } from './fold';
import { isPossessive } from './mentions';
import type { NameFacts } from './nameFacts';
import { isSeat } from './places';

/** What a company or club has, and a person has not: "Volvo's chief executive", "Hibernian captain", "Nokia shares". */
const BODY_HAS = new Set(
  (
    'shares stock stocks shareholders headquarters subsidiary employees workers factory factories plant chief ceo chairman chairwoman ' +
    'coach captain manager striker midfielder goalkeeper defender spokesman spokeswoman spokesperson executives board fans squad'
  ).split(' '),
);
const KINDS: readonly Kind[] = ['person', 'organization', 'place', 'group', 'event', 'work', 'product', 'misc'];
/** Last words of the names of companies, in some languages. */
const COMPANY_WORDS = new Set(
  'banka bank banco banque banca bancorp airlines airways motors industries technologies systems pharmaceuticals lines wire news radio holdings energy'.split(
    ' ',
  ),
);
const HEAVENLY = new Set(['moon', 'mars', 'venus', 'jupiter', 'saturn']);
/** What evidence beside a name weighs against the name finder's own certainty, which is at most 1. */
const EVIDENCE = 0.8;
const STRONG = 1.5;

/**
 * Settles the kinds of names by what the whole article says: a lone word that is a known country or capital and nobody's surname
 * is a place; "the insurer X" and "X shares" speak of a body; names that are written alike are then of one kind, the likeliest,
 * unless they stand near certainty on both sides ("Washington"). The name finder's guesses for one name lean on each other, so
 * they count by the root of their number; what is said beside the names counts in full.
 */
export function settleKinds(sentences: readonly Sentence[], mentions: readonly MentionDraft[]): void {
  const personal = personalWords(mentions);
  const votes = new Map<string, number[]>();
  const counts = new Map<string, number>();
  for (const { key } of mentions) counts.set(key, (counts.get(key) ?? 0) + 1);
  const settled = new Set<MentionDraft>();
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index];
    const part = mention.words.length === 1 ? personal.get(mention.key) : undefined;
    const beside = besideOf(mention.facts);
    if (beside?.seat) mention.kind = 'place';
    if (
      part &&
      mention.kind !== 'person' &&
      (part === 'nickname' || standsAsPerson(sentences[mention.sentence], mention))
    ) {
      mention.kind = 'person';
      settled.add(mention);
    }
    let weights = votes.get(mention.key);
    if (!weights) votes.set(mention.key, (weights = new Array<number>(KINDS.length).fill(0)));
    weights[KINDS.indexOf(mention.kind)] += mention.confidence / Math.sqrt(counts.get(mention.key) ?? 1);
    if (beside) vote(beside, mention, part === 'surname', weights);
    const { tokens } = sentences[mention.sentence];
    const before = mentions[index - 1];
    if (before?.sentence === mention.sentence && mention.kind === 'person' && isHome(tokens, mention, before)) {
      weights[KINDS.indexOf('organization')] += STRONG;
    }
  }
  for (const mention of mentions) {
    const weights = votes.get(mention.key) ?? [];
    const best = weights.indexOf(Math.max(...weights));
    const own = weights[KINDS.indexOf(mention.kind)];
    const certain = settled.has(mention) || (mention.confidence > 0.8 && own > 0.6 * weights[best]);
    if (
      !certain &&
      (own < 0.5 * weights[best] || mention.kind !== 'group') &&
      mention.facts?.country?.sort !== 'demonym'
    )
      mention.kind = KINDS[best];
    if (isMadeBy(mention, votes.get(mention.words[0]))) mention.kind = 'product';
  }
}

type PersonalPart = 'given' | 'surname' | 'nickname';

/** Given names, surnames and nicknames of those whom the article names in full. */
function personalWords(mentions: readonly MentionDraft[]): ReadonlyMap<string, PersonalPart> {
  const personal = new Map<string, PersonalPart>();
  for (const { kind, words, text } of mentions) {
    if (kind !== 'person' || words.length < 2) continue;
    if (!personal.has(words[0])) personal.set(words[0], 'given');
    personal.set(words[words.length - 1], 'surname');
    const nickname = nicknameIn(text);
    if (nickname) personal.set(nickname, 'nickname');
  }
  return personal;
}

/** "Fergal Keating of Keating Dunmore": somebody is of a firm or a place, not of a person. */
const isHome = (tokens: readonly Token[], { from }: MentionDraft, before: MentionDraft | undefined): boolean =>
  before?.kind === 'person' && before.to === from - 1 && tokens[from - 1].lower === 'of';

/** Adds what stands beside one mention and tells the kind of its name. */
function vote(beside: Beside, mention: MentionDraft, isSurname: boolean, weights: number[]): void {
  const add = (kind: Kind, weight: number): void => {
    weights[KINDS.indexOf(kind)] += weight;
  };
  if (beside.known && mayBeBody(mention)) add('organization', EVIDENCE);
  if (mention.kind !== 'person' && beside.company) add('organization', EVIDENCE);
  if (mention.kind !== 'person' || isSurname) return;
  if (beside.heavenly) add('place', STRONG);
  if (beside.body) add('organization', EVIDENCE);
  if (beside.called) add('organization', STRONG);
  if (beside.country) add('place', STRONG);
}

/** What a name itself and the words beside it say of its kind. */
interface Beside {
  /** A palace, street or house that stands for a government. */
  readonly seat: boolean;
  /** A body of common knowledge whose name is no town's nor country's. */
  readonly known: boolean;
  /** Its last word is that of companies. */
  readonly company: boolean;
  readonly heavenly: boolean;
  readonly body: boolean;
  /** "the insurer Donau": a noun for a body stands in front of the name. */
  readonly called: boolean;
  /** It is certainly a country's or a capital's name. */
  readonly country: boolean;
}

const besideOf = (facts: NameFacts | null): Beside | null => facts && readBeside(facts);

const readBeside = keptWith(({ tokens, from, to, text, key, words, country }: NameFacts): Beside => ({
  seat: isSeat(text),
  known: homeOf(key) !== undefined && !country && !countriesWithTown(key).length,
  company: words.length > 1 && COMPANY_WORDS.has(words[words.length - 1]),
  heavenly: HEAVENLY.has(key),
  body: isBody(tokens, to, words),
  called: from > 0 && namesBody(tokens[from - 1]),
  country: country !== undefined && country.sure && country.sort !== 'demonym',
}));

/** "Washington waved", where somebody of that surname is in the article. */
function standsAsPerson(sentence: Sentence, mention: MentionDraft): boolean {
  if (mention.kind === 'misc') return true;
  const { place, governor } = standingOfMention(sentence, mention);
  return place === 'subject' && governor !== null && BODILY.has(governor.lower);
}

/** What people do, and towns and governments don't. */
const BODILY = new Set(
  (
    'said says told waved smiled laughed cried wrote added walked ran sang sat stood scored played died lived married wore ate ' +
    'drank drove arrived left spoke asked replied nodded recalled joked wept retired studied worked tweeted'
  ).split(' '),
);

/** "Nokia Lumen", found as a person though Nokia is a company by all that is said of it: a thing of that company's. */
function isMadeBy({ kind, words, confidence }: MentionDraft, maker: readonly number[] | undefined): boolean {
  if (kind !== 'person' || words.length !== 2 || confidence > 0.8 || !maker) return false;
  const weight = maker[KINDS.indexOf('organization')];
  return weight >= STRONG && weight === Math.max(...maker);
}

const mayBeBody = ({ kind, words }: MentionDraft): boolean =>
  kind === 'place' || kind === 'misc' || (kind === 'person' && words.length === 1);

function isBody(tokens: readonly Token[], to: number, words: readonly string[]): boolean {
  if (LEGAL_FORMS.has(words[words.length - 1]) && words.length > 1) return true;
  if (tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'which') return true;
  const after = isPossessive(tokens[to]) ? tokens[to + 1] : tokens[to];
  if (after && BODY_HAS.has(after.lower)) return true;
  if (tokens[to]?.text !== ',' || !/^(a|an|the)$/.test(tokens[to + 1]?.lower ?? '')) return false;
  for (let at = to + 2; at < Math.min(tokens.length, to + 6); at++) {
    if (!/^\p{L}/u.test(tokens[at].text)) return false;
    if (namesBody(tokens[at]))
      return (
        !/^(\p{L}|-|')/u.test(tokens[at + 1]?.text ?? '') || /^(of|that|which|in|based|for)$/.test(tokens[at + 1].lower)
      );
  }
  return false;
}

const namesBody = ({ lower }: Token): boolean => ORGANIZATION_HEADS.has(lower) && !ROLE_NOUNS.has(lower);
