import type { QuoteReading } from '../quotes';
import { placeKey, spanOf, type Sentence, type TokenRange } from '../reading';
import { commonAntecedent, GENDER_OF, isSubject, namedAntecedent, type Antecedent } from './antecedents';
import { choose, queryOf, REACH, WINDOW, type Choice, type State } from './choice';
import { assign, NO_WORDS, type EntityDraft, type MentionDraft } from './draft';
import type { FirstPerson } from './firstPersons';
import { isPleonastic } from './pleonastic';
import { PRONOUNS, stopsOf } from './pronounWords';
import type { RoleTokens } from './roles';
import { isPure, lastOf, readSpoken, type Spoken } from './spoken';

/** Above this confidence a pronoun tells the gender of whom it stands for. */
const TELLS_GENDER = 0.75;

/**
 * Resolves pronouns: he, she, it and they to an entity before them that agrees in gender and number, the best by distance and
 * syntax. A pronoun that names a speaker is resolved where the speech begins, so that nobody spoken of in it is taken for
 * the speaker.
 * @param mentions named and nominal mentions with their entities, in text order
 * @param roleTokens words of roles: they compete with no name
 * @returns the mentions of pronouns that were resolved, and the first persons still to be resolved
 */
export function resolvePronouns(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly MentionDraft[],
  quotes: readonly QuoteReading[],
  roleTokens: RoleTokens,
): { resolved: MentionDraft[]; firstPersons: FirstPerson[] } {
  const resolved: MentionDraft[] = [];
  const firstPersons: FirstPerson[] = [];
  const spoken = readSpoken(quotes);
  const state: State = {
    text,
    sentences,
    mentions,
    spoken,
    next: 0,
    recent: [],
    counts: new Map(),
    speakers: speakersAmong(mentions, spoken),
  };
  const openings = openingsOf(sentences, quotes);
  const early = new Map<number, Choice>();
  const wanted = withinReach(sentences);
  for (const sentence of sentences) {
    const { tokens, index, base } = sentence;
    if (!wanted[index]) continue;
    let covered = 0;
    const opening = openings.get(index) ?? NO_OPENINGS;
    let opened = 0;
    const open = (before: number): void => {
      for (; opened < opening.length && opening[opened].from <= before; opened++) {
        reach(state, wanted, index, opening[opened].from);
        const { speaker } = opening[opened];
        const choice = choose(queryOf(state, sentences[speaker.sentence], speaker.from, index), state);
        if (choice) early.set(lastOf(speaker), choice);
        if (choice) state.speakers.set(lastOf(speaker), choice.entity);
      }
    };
    for (const { at, pronoun, noun } of stopsOf(tokens).stops) {
      open(at);
      covered = Math.max(covered, reach(state, wanted, index, at));
      const token = tokens[at];
      if (at < covered && token.pos === 'NOUN') continue;
      const quote = spoken.speechAt(base + token.start);
      if (!pronoun) {
        if (noun && !roleTokens.get(index)?.has(at))
          push(state.recent, commonAntecedent(sentence, noun, quote, spoken.by(index, at).length > 0));
        continue;
      }
      const last = state.recent[state.recent.length - 1]?.mention;
      if (last && last.form === 'name' && last.sentence === index && at < last.to) continue;
      const [person] = pronoun;
      const mention = pronounMention(text, sentence, at);
      if (person === 'I' || person === 'we') {
        const words = spoken.at(base + token.start);
        if (words && token.text !== 'i') firstPersons.push({ mention, person, quote: words });
        continue;
      }
      if (person === 'it' && isPleonastic(tokens, at)) continue;
      const key = placeKey(index, at);
      const found = early.get(key) ?? choose(queryOf(state, sentence, at, index), state);
      if (!found) continue;
      mention.kind = found.entity.kind;
      assign(mention, found.entity, found.why);
      mention.confidence = found.confidence;
      if (found.confidence > TELLS_GENDER) found.entity.gender ??= GENDER_OF[person];
      count(state, found.entity);
      state.speakers.set(key, found.entity);
      resolved.push(mention);
      push(state.recent, namedAntecedent(sentence, mention, quote, spoken.by(index, at).length > 0));
    }
    open(tokens.length);
  }
  return { resolved, firstPersons };
}

/** Those mentions that name a speaker, whether before the speech or after it. */
function speakersAmong(mentions: readonly MentionDraft[], spoken: Spoken): Map<number, EntityDraft> {
  const speakers = new Map<number, EntityDraft>();
  for (const mention of mentions) {
    const { sentence, to, entity } = mention;
    if (entity && spoken.by(sentence, to - 1).length) speakers.set(lastOf(mention), entity);
  }
  return speakers;
}

const count = ({ counts }: State, entity: EntityDraft): void => {
  counts.set(entity, (counts.get(entity) ?? 0) + 1);
};

/** Takes in the mentions up to a token. Gives the end of those of its sentence. */
function reach(state: State, wanted: readonly boolean[], index: number, at: number): number {
  const { mentions, sentences, spoken, recent } = state;
  let covered = 0;
  for (; state.next < mentions.length && isReached(mentions[state.next], index, at); state.next++) {
    const mention = mentions[state.next];
    const { sentence, entity, to } = mention;
    if (sentence === index) covered = Math.max(covered, to);
    const speaks = spoken.by(sentence, to - 1).length > 0;
    if (wanted[sentence]) {
      const antecedent = namedAntecedent(sentences[sentence], mention, spoken.speechAt(mention.start), speaks);
      const before = recent[recent.length - 1];
      if (describes(before, antecedent)) recent.pop();
      push(
        recent,
        describes(before, antecedent) ? { ...antecedent, place: before.place, governor: before.governor } : antecedent,
      );
    }
    if (entity) count(state, entity);
  }
  return covered;
}

/** Is a common noun the subject that the name behind it belongs to: "the carmaker Volta said"? */
const describes = (before: Antecedent | undefined, name: Antecedent): boolean =>
  before !== undefined &&
  before.entity === null &&
  before.sentence === name.sentence &&
  before.to === name.from &&
  isSubject(before.place) &&
  !isSubject(name.place);

/** Speech that begins at a token and names its speaker after it, by a pronoun. */
interface Opening {
  readonly from: number;
  readonly speaker: TokenRange;
}

const NO_OPENINGS: readonly Opening[] = [];

function openingsOf(
  sentences: readonly Sentence[],
  quotes: readonly QuoteReading[],
): ReadonlyMap<number, readonly Opening[]> {
  const openings = new Map<number, Opening[]>();
  const known = new Set<number>();
  for (const quote of quotes) {
    const { speaker, content } = quote;
    if (!speaker || !isPure(quote) || speaker.to - speaker.from > 1 || known.has(lastOf(speaker))) continue;
    const person = PRONOUNS.get(sentences[speaker.sentence].tokens[speaker.from].lower)?.[0];
    const [{ sentence, from }] = content;
    if ((person !== 'he' && person !== 'she') || placeKey(speaker.sentence, speaker.from) < placeKey(sentence, from))
      continue;
    known.add(lastOf(speaker));
    const list = openings.get(sentence);
    if (list) list.push({ from, speaker });
    else openings.set(sentence, [{ from, speaker }]);
  }
  return openings;
}

/** Which sentences hold a pronoun or what one after them may take up. */
function withinReach(sentences: readonly Sentence[]): readonly boolean[] {
  const wanted = new Array<boolean>(sentences.length);
  const farthest = Math.max(...Object.values(REACH));
  let next = Infinity;
  for (let at = sentences.length - 1; at >= 0; at--) {
    if (stopsOf(sentences[at].tokens).hasPronoun) next = at;
    wanted[at] = next - at <= farthest;
  }
  return wanted;
}

function push(recent: Antecedent[], one: Antecedent): void {
  recent.push(one);
  if (recent.length > 2 * WINDOW) recent.splice(0, recent.length - WINDOW);
}

const isReached = (mention: MentionDraft, sentence: number, at: number): boolean =>
  mention.sentence < sentence || (mention.sentence === sentence && mention.from <= at);

function pronounMention(text: string, sentence: Sentence, at: number): MentionDraft {
  const { start, end } = spanOf(sentence, at, at + 1);
  return {
    sentence: sentence.index,
    from: at,
    to: at + 1,
    start,
    end,
    text: text.slice(start, end),
    form: 'pronoun',
    kind: 'person',
    confidence: 0.5,
    facts: null,
    words: NO_WORDS,
    key: '',
    roles: [],
    entity: null,
  };
}
