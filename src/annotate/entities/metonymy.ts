import { wordSet } from '../lexicon/wordSet';
import type { Sentence } from '../reading';
import { standingOfMention, type MentionDraft } from './draft';
import type { Standing } from './syntax';

/** Prepositions that make a town a town. */
const WHERE = wordSet(
  'in at near around outside inside across through throughout via into above off within beyond over under',
);

/** Prepositions before a partner, an opponent or an agent. */
const WITH_WHOM = wordSet('with against by');
/** Prepositions that part who deals with whom, but also the ends of a journey. */
const BETWEEN = wordSet('between among to from for on towards toward of');

/** Verbs of which a town may be the subject as a town. */
const TOWN_VERBS =
  wordSet(`be lie lies lay stand stands stood sit sits sat host hosts hosted wake wakes woke become becomes became remain
  remains remained see sees saw have has had is was are were shiver sleep slept flood grow grew grows attract attracts attracted boast boasts
  celebrate celebrated celebrates`);

/** Nouns and verbs between or towards governments: "relations with", "sanctions against", "aid to". */
const DEALINGS =
  wordSet(`relation relations tie ties talk talks negotiation negotiations dialogue pressure support aid assistance sanction
  sanctions deal agreement pact treaty war conflict dispute tension tensions rift row quarrel friction trust cooperation alliance channel
  contact contacts criticism anger demand demands concession concessions message signal warning appeal call threat loan loans weapons
  arms help backing favour favor patience loyalty hostility trade opposition accusation accusations pledge promise response answer
  letter note ultimatum request gift blow hostile loyal allied close friendly opposed`);

/** Verbs of giving and asking, of which "to" or "for" marks the receiver. */
const GIVING = wordSet(
  `give gave given send sent supply supplied sell sold lend lent offer offered appeal appealed pledge pledged demand demanded`,
);

/** Verbs whose object is a body that can hear, not a town. */
const ADDRESSING =
  wordSet(`accuse accuses accused urge urges urged warn warns warned tell tells told ask asks asked press presses pressed
  pressure pressured criticize criticise criticized criticised condemn condemned condemns blame blames blamed thank thanked thanks praise
  praised praises convince convinced persuade persuaded assure assured remind reminded support supports supported back backs backed
  anger angered angers allow allowed force forced forces oblige help helped aid aided arm armed sanction sanctioned threaten threatened
  shock shocked alarm alarmed notify notified inform informed consult consulted call called trust trusts lobby lobbied embarrass
  embarrassed provoke provoked deter deterred sue sued invite invited irritate irritated infuriate infuriated challenge challenged
  isolate isolated accusing urging warning telling asking pressing blaming thanking supporting backing`);

/** Words after a possessive that belong to a government or a company rather than to a town. */
const OWNED =
  wordSet(`involvement goal goals aim aims claim claims demand demands position stance policy policies interest interests
  intention intentions plan plans decision proposal offer refusal insistence hope hopes concern concerns ally allies partner partners
  military army troops forces ambassador envoy envoys foreign minister ministers government support role response reaction rejection
  promise promises threat threats negotiators diplomats sanctions war invasion neutrality sovereignty influence leverage strategy
  nuclear missile trade approach bid consent approval willingness main own backing leadership leaders leader failure move`);

/**
 * Tells whether a town or seat stands for the body that governs there: as the subject of a verb of acting or speaking, as the
 * agent of a passive, in a "with" phrase, between two such, or as the object of a verb of address; never after "in", "at" or
 * "near". The rules are those of `reference` works on metonymy (Markert and Nissim 2007) as far as grammar alone can tell.
 * @param seat the mention names a seat of power, which seldom means the building
 */
export function acts(sentence: Sentence, mention: MentionDraft, seat: boolean): boolean {
  const standing = standingOfMention(sentence, mention);
  const { place, preposition, governor } = standing;
  switch (place) {
    case 'subject':
      return !isTownVerb(standing) || (seat && !mentionIsPlaced(sentence, mention));
    case 'passive':
      return seat || ADDRESSING.has(governor?.lower ?? '');
    case 'object':
      return ADDRESSING.has(governor?.lower ?? '') || ADDRESSING.has(governor?.lemma ?? '');
    case 'possessor':
      return seat || OWNED.has(sentence.tokens[mention.to + 1]?.lower ?? '') || OWNED.has(governor?.lower ?? '');
    case 'oblique':
      return actsInPhrase(sentence, mention, preposition ?? '', standing, seat);
    case 'modifier':
      return false;
    default:
      return seat && !mentionIsPlaced(sentence, mention);
  }
}

function isTownVerb({ governor }: Standing): boolean {
  return !governor || TOWN_VERBS.has(governor.lower) || TOWN_VERBS.has(governor.lemma);
}

/** Tells whether "in", "at" or the like stands before a mention. */
function mentionIsPlaced({ tokens }: Sentence, { from }: MentionDraft): boolean {
  const before = tokens[from - 1]?.lower === 'the' ? tokens[from - 2] : tokens[from - 1];
  return WHERE.has(before?.lower ?? '');
}

function actsInPhrase(
  sentence: Sentence,
  mention: MentionDraft,
  preposition: string,
  { governor }: Standing,
  seat: boolean,
): boolean {
  if (WHERE.has(preposition)) return false;
  if (WITH_WHOM.has(preposition)) return true;
  if (!BETWEEN.has(preposition)) return seat;
  if (DEALINGS.has(governor?.lower ?? '') || wordBefore(sentence, mention, DEALINGS)) return true;
  if (preposition === 'to') return GIVING.has(governor?.lower ?? '') || wordBefore(sentence, mention, GIVING);
  return seat && !/^o[fn]$/.test(preposition);
}

/** Where the tree doesn't tell: one of some words shortly before the phrase. */
function wordBefore({ tokens }: Sentence, { from }: MentionDraft, some: ReadonlySet<string>): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) if (some.has(tokens[at].lower)) return true;
  return false;
}
