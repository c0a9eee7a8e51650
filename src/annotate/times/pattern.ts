import type { Token } from '../reading';

/** What a class of words matched: the index after its last token, and what it stands for. */
export interface Found<Value = unknown> {
  next: number;
  value: Value;
}

/** What a class of words matched, read backward: the index of its first token, and what it stands for. */
export interface Started<Value = unknown> {
  from: number;
  value: Value;
}

/** A class of words of the grammar: those of a list, or those of a shape. */
export interface WordClass<Value = unknown> {
  /** Reads forward from token `at`; null where nothing of this class begins there. */
  at(tokens: readonly Token[], at: number): Found<Value> | null;
  /** The most tokens that it can take. */
  longest: number;
  /** Reads backward: where what ends before token `end` begins. Only where trying every start would be slow. */
  endingAt?(tokens: readonly Token[], end: number): Started<Value> | null;
  /** The words that it can begin with, and whether it can begin with a digit: by these rules are looked up. */
  starts?: { words: readonly string[]; digit?: boolean };
}

/** A token's word as the lexicon has it: lower-cased, without the full stop of an abbreviation. */
export function wordOf(token: Token): string {
  const { lower } = token;
  return lower.length > 1 && lower.charCodeAt(lower.length - 1) === 46 ? lower.slice(0, -1) : lower;
}

/** The class of the words in a list. */
export function words<Value>(list: Record<string, Value> | ReadonlyMap<string, Value>): WordClass<Value> {
  const map = list instanceof Map ? (list as ReadonlyMap<string, Value>) : new Map(Object.entries(list));
  return {
    at(tokens, at) {
      const value = map.get(wordOf(tokens[at]));
      return value === undefined ? null : { next: at + 1, value };
    },
    longest: 1,
    starts: { words: [...map.keys()] },
  };
}

interface Step {
  options: WordClass[];
  optional: boolean;
  key: string | null;
}

/** A compiled pattern: what stands before its trigger, the trigger, and what stands after it. */
export interface Pattern {
  before: Step[];
  trigger: Step;
  after: Step[];
  /** The words of which one must stand directly before or after the trigger; null where that can't be told so simply. */
  wordBefore: ReadonlySet<string> | null;
  wordAfter: ReadonlySet<string> | null;
}

/** Values of the word classes that a match passed through, by the class's name in lower case. */
export type Captures = Record<string, unknown>;

export interface PatternMatch {
  from: number;
  to: number;
  captures: Captures;
}

/**
 * Compiles a pattern.
 * @param source steps between blanks: a word, `WORD_CLASS`, or several with `|` between; `?` after it makes a step
 *   optional, `^` before it makes it the trigger, that by which the rule is looked up
 * @throws if there is not one trigger, or a word class is unknown: an error in the grammar, not in the text
 */
export function compile(source: string, classes: Readonly<Record<string, WordClass>>): Pattern {
  const steps = source.split(' ').map((item) => ({ trigger: item.startsWith('^'), step: readStep(item, classes) }));
  const at = steps.findIndex(({ trigger }) => trigger);
  if (at < 0 || steps.filter(({ trigger }) => trigger).length > 1) throw new Error(`no single trigger: ${source}`);
  const before = steps
    .slice(0, at)
    .map(({ step }) => step)
    .reverse();
  const after = steps.slice(at + 1).map(({ step }) => step);
  return {
    before,
    trigger: steps[at].step,
    after,
    wordBefore: neededWords(before[0]),
    wordAfter: neededWords(after[0]),
  };
}

function neededWords(step: Step | undefined): ReadonlySet<string> | null {
  if (!step || step.optional || step.options.some(({ starts, longest }) => !starts || starts.digit || longest > 1))
    return null;
  return new Set(step.options.flatMap(({ starts }) => starts?.words ?? []));
}

function readStep(item: string, classes: Readonly<Record<string, WordClass>>): Step {
  const optional = item.length > 1 && item.endsWith('?');
  const names = item.slice(item.startsWith('^') ? 1 : 0, optional ? -1 : undefined).split('|');
  const literals = names.filter((name) => !/^[A-Z_]+$/.test(name));
  const classNames = names.filter((name) => /^[A-Z_]+$/.test(name));
  const options = classNames.map((name) => {
    if (!classes[name]) throw new Error(`no word class ${name}`);
    return classes[name];
  });
  if (literals.length) options.push(words(new Map(literals.map((word) => [word, word]))));
  return { options, optional, key: classNames.length ? classNames[0].toLowerCase().replace(/_.*/, '') : null };
}

/**
 * Matches a pattern with its trigger at token `at`.
 * Takes what is optional where it can, the options of a step in their order.
 */
export function matchAt(pattern: Pattern, tokens: readonly Token[], at: number): PatternMatch | null {
  const { wordBefore, wordAfter } = pattern;
  if (wordBefore && !(at > 0 && wordBefore.has(wordOf(tokens[at - 1])))) return null;
  for (const option of pattern.trigger.options) {
    const found = option.at(tokens, at);
    if (!found) continue;
    if (wordAfter && !(found.next < tokens.length && wordAfter.has(wordOf(tokens[found.next])))) continue;
    const captures: Captures = {};
    keep(captures, pattern.trigger, found);
    const to = forwards(pattern.after, 0, tokens, found.next, captures);
    if (to < 0) continue;
    const from = backwards(pattern.before, 0, tokens, at, captures);
    if (from >= 0) return { from, to, captures };
  }
  return null;
}

/** The longest run of a class that ends before token `end`. */
export function startOf<Value>(option: WordClass<Value>, tokens: readonly Token[], end: number): Started<Value> | null {
  for (let from = Math.max(0, end - option.longest); from < end; from++) {
    const found = option.at(tokens, from);
    if (found?.next === end) return { from, value: found.value };
  }
  return null;
}

function keep(captures: Captures, { key }: Step, { value }: { value: unknown }): void {
  if (key !== null && !(key in captures)) captures[key] = value;
}

function forwards(steps: readonly Step[], k: number, tokens: readonly Token[], at: number, captures: Captures): number {
  if (k === steps.length) return at;
  const step = steps[k];
  if (at < tokens.length) {
    for (const option of step.options) {
      const found = option.at(tokens, at);
      if (!found) continue;
      const end = forwards(steps, k + 1, tokens, found.next, captures);
      if (end < 0) continue;
      keep(captures, step, found);
      return end;
    }
  }
  return step.optional ? forwards(steps, k + 1, tokens, at, captures) : -1;
}

function backwards(
  steps: readonly Step[],
  k: number,
  tokens: readonly Token[],
  end: number,
  captures: Captures,
): number {
  if (k === steps.length) return end;
  const step = steps[k];
  for (const option of step.options) {
    const found = option.endingAt ? option.endingAt(tokens, end) : startOf(option, tokens, end);
    const from = found ? backwards(steps, k + 1, tokens, found.from, captures) : -1;
    if (!found || from < 0) continue;
    keep(captures, step, found);
    return from;
  }
  return step.optional ? backwards(steps, k + 1, tokens, end, captures) : -1;
}
