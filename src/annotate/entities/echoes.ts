import { ORGANIZATION_HEADS } from '../lexicon/organizations';
import { keptWith } from '../kept';
import type { Name, Sentence, Token } from '../reading';
import type { MentionDraft } from './draft';
import { fold } from './fold';

/** Below this certainty a name is not sought again elsewhere. */
const SURE = 0.5;
/** Too common at the start of a sentence, or as parts of other names. */
const SHORTEST = 3;

/**
 * Finds words that the name finder has left unmarked though the article knows them as a name: a surname of somebody named in full,
 * the last word of an organization's name, a name marked elsewhere. A capital letter in the middle of a sentence is
 * wanted, or at its start a proper noun by its tag.
 * @param mentions the mentions so far, in text order
 * @returns further names, each of the kind of what it echoes
 */
export function echoes(sentences: readonly Sentence[], mentions: readonly MentionDraft[]): Name[] {
  const { known, heads } = knownWords(mentions);
  const runs = knownRuns(mentions);
  const found: Name[] = [];
  let next = 0;
  for (const { index, tokens } of sentences) {
    let free = 0;
    for (const at of capitalised(tokens)) {
      if (at < free) continue;
      while (
        next < mentions.length &&
        (mentions[next].sentence < index || (mentions[next].sentence === index && mentions[next].to <= at))
      ) {
        next++;
      }
      const mention = mentions[next];
      if (mention?.sentence === index && mention.from <= at) {
        free = mention.to;
        continue;
      }
      const { text, pos } = tokens[at];
      const run = runAt(tokens, at, mention?.sentence === index ? mention.from : tokens.length, runs);
      if (run) {
        found.push({ sentence: index, from: at, to: run.to, kind: run.kind, confidence: 0.7 });
        free = run.to;
        continue;
      }
      if (pos !== 'PROPN' && (at === 0 || pos !== 'X' || !/^\p{Ll}/u.test(tokens[at - 1].text))) continue;
      if (isCapital(tokens[at - 1]?.text) || isCapital(tokens[at + 1]?.text)) continue;
      const word = fold(text);
      const kind = known.get(word) ?? (tokens[at - 1]?.lower === 'the' ? heads.get(word) : undefined);
      if (kind) found.push({ sentence: index, from: at, to: at + 1, kind, confidence: 0.6 });
    }
  }
  return found;
}

/** The tokens that are written as a name is, by index. */
const capitalised = keptWith((tokens: readonly Token[]): Uint32Array => {
  const found: number[] = [];
  tokens.forEach(({ text }, at) => {
    if (text.length >= SHORTEST && /^\p{Lu}\p{L}*\p{Ll}/u.test(text)) found.push(at);
  });
  return Uint32Array.from(found);
});

const LONGEST_RUN = 5;

/** Names of several words, in lower case. */
function knownRuns(mentions: readonly MentionDraft[]): Words {
  const runs = new Map<string, MentionDraft['kind']>();
  for (const { facts, from, to, kind } of mentions)
    if (facts && to - from >= 2 && to - from <= LONGEST_RUN) runs.set(facts.lower, kind);
  return runs;
}

const runOf = (tokens: readonly Token[], from: number, to: number): string => {
  let run = tokens[from].lower;
  for (let at = from + 1; at < to; at++) run += ` ${tokens[at].lower}`;
  return run;
};

/** The longest known name of several words that starts at a token and ends before another mention. */
function runAt(
  tokens: readonly Token[],
  from: number,
  end: number,
  runs: Words,
): { to: number; kind: MentionDraft['kind'] } | null {
  if (!isCapital(tokens[from + 1]?.text)) return null;
  for (let to = Math.min(end, tokens.length, from + LONGEST_RUN); to > from + 1; to--) {
    const kind = runs.get(runOf(tokens, from, to));
    if (kind) return { to, kind };
  }
  return null;
}

const isCapital = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}/u.test(text);

type Words = ReadonlyMap<string, MentionDraft['kind']>;

/**
 * Words that stand for a name in this article, with its kind; those that stand for names of two kinds are left out.
 * @returns `heads`: words like "Commission", which take "the"
 */
function knownWords(mentions: readonly MentionDraft[]): { known: Words; heads: Words } {
  const known = new Map<string, MentionDraft['kind'] | null>();
  const heads = new Map<string, MentionDraft['kind']>();
  const add = (word: string, kind: MentionDraft['kind']): void => {
    const before = known.get(word);
    if (before === undefined) known.set(word, kind);
    else if (before !== kind) known.set(word, null);
  };
  for (const { words, kind, confidence } of mentions) {
    if (confidence < SURE || !words.length) continue;
    const last = words[words.length - 1];
    if (words.length === 1 || kind === 'person') add(last, kind);
    else if (kind === 'organization' && ORGANIZATION_HEADS.has(last)) heads.set(last, kind);
    else if (kind === 'organization' && words.length === 2 && last.length > 3) add(last, kind);
  }
  return {
    known: new Map([...known].filter((entry): entry is [string, MentionDraft['kind']] => entry[1] !== null)),
    heads,
  };
}
