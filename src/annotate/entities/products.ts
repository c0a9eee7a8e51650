import type { Kind } from '../../annotation';
import { LEGAL_FORMS, ORGANIZATION_HEADS } from '../lexicon/organizations';
import { REPORTING_VERBS } from '../lexicon/statusWords';
import { wordSet } from '../lexicon/wordSet';
import type { Sentence } from '../reading';
import { standingOfMention, type MentionDraft } from './draft';

/** Last words of names that are no product's: companies', houses', teams', papers', funds'. */
const NO_PRODUCT = wordSet(
  `company group holding holdings corporation partners capital financial finance investment investments ventures media
  entertainment studios pictures motors motor electronics technology technologies systems solutions services software networks
  communications telecom industries industrial pharmaceuticals pharma therapeutics biosciences sciences labs laboratories
  energy power gas oil petroleum electric chemical chemicals materials resources minerals mining steel gold water foods brands
  stores markets robotics semiconductor semiconductors aerospace automotive auto logistics freight rail railways airlines airways
  cinemas hotels resorts realty properties trust fund funds etf etfs securities insurance assurance management advisors research
  health healthcare medical worldwide brothers bros sons news intelligence opinion television tv radio magazine journal times post
  press staff ceo cfo analyst analysts investors shares stock stocks average index composite division team
  stadium arena center centre building tower park hall plaza theatre theater museum hotel airport field headquarters
  open cup classic series finals championship united city americas america europe asia africa international global china india
  japan canada australia uk us usa`,
);
/** What a body does, and a thing doesn't. */
const BODY_VERBS = wordSet(
  'agree plan hire buy acquire sell sue fire appoint name employ own invest settle file deny decline cut post expect rate',
);
/** The kinds as which products are found. */
const KINDS: ReadonlySet<Kind> = new Set<Kind>(['organization', 'product', 'misc', 'place']);
const ARTICLES = wordSet('the a an');

/** What the article tells of a name that begins with another. */
interface Evidence {
  made: boolean;
  body: boolean;
}

/**
 * Finds names of products that begin with their maker's: "Apple Pencil" where Apple is spoken of as well. A long name is one
 * where an article stands before it, where it follows the maker's own name in one sentence, or where it was found as a
 * product. Whoever says or buys something is a body.
 * @param mentions the named mentions in text order
 * @param keyOf a name without legal form
 * @returns the makers' keys by those of their products
 */
export function productsByMaker(
  sentences: readonly Sentence[],
  mentions: readonly MentionDraft[],
  keyOf: (mention: MentionDraft) => string,
): ReadonlyMap<string, string> {
  const makers = makersAmong(mentions, keyOf);
  const found = new Map<string, Evidence & { maker: string }>();
  for (const mention of mentions) {
    if (!KINDS.has(mention.kind) || mention.words.length < 2) continue;
    const key = keyOf(mention);
    const maker = makerOf(key, makers);
    if (maker === null || !mayBeProduct(mention)) continue;
    let evidence = found.get(key);
    if (!evidence) found.set(key, (evidence = { maker, made: false, body: false }));
    const sentence = sentences[mention.sentence];
    const { tokens } = sentence;
    const article = ARTICLES.has(tokens[mention.from - 1]?.lower) && tokens[mention.to]?.pos !== 'NOUN';
    const first = makers.get(maker)?.get(mention.sentence);
    if (mention.kind === 'product' || article || (first !== undefined && first < mention.from)) evidence.made = true;
    const { place, governor } = standingOfMention(sentence, mention);
    if (place === 'subject' && governor && (REPORTING_VERBS.has(governor.lemma) || BODY_VERBS.has(governor.lemma)))
      evidence.body = true;
  }
  const products = new Map<string, string>();
  for (const [key, { maker, made, body }] of found) if (made && !body) products.set(key, maker);
  return products;
}

/** Where a body's name first stands in each of its sentences. */
type Places = Map<number, number>;

function makersAmong(
  mentions: readonly MentionDraft[],
  keyOf: (mention: MentionDraft) => string,
): ReadonlyMap<string, Places> {
  const makers = new Map<string, Places>();
  for (const mention of mentions) {
    if (mention.kind !== 'organization') continue;
    const key = keyOf(mention);
    let places = makers.get(key);
    if (!places) makers.set(key, (places = new Map()));
    if (!places.has(mention.sentence)) places.set(mention.sentence, mention.from);
  }
  return makers;
}

/** The longest maker's name that another name begins with. */
function makerOf(key: string, makers: ReadonlyMap<string, Places>): string | null {
  for (let end = key.lastIndexOf(' '); end > 0; end = key.lastIndexOf(' ', end - 1)) {
    const front = key.slice(0, end);
    if (makers.has(front)) return front;
  }
  return null;
}

const LONGEST = 5;

/** Is a name one of capitalised words, and no body's by its last? */
const mayBeProduct = ({ words, text }: MentionDraft): boolean =>
  words.length <= LONGEST && !isBodyName(words) && /^[\p{L}\p{N}'’+. -]+$/u.test(text) && !/ [\p{Ll}-]/u.test(text);

/** Is a name that of a body by its last word? */
export function isBodyName(words: readonly string[]): boolean {
  const last = words[words.length - 1];
  return LEGAL_FORMS.has(last) || NO_PRODUCT.has(last) || ORGANIZATION_HEADS.has(last);
}
