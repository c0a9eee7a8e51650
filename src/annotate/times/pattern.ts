import type { Token } from '../reading';

/** What a class of words matched: the index after its last token, and what it stands for. */
export interface Found<Value = unknown> {
  next: number;
  value: Value;
}

/** A class of words of the grammar: those of a list, or those of a shape. */
export interface WordClass<Value = unknown> {
  /** Reads forward from token `at`; null where nothing of this class begins there. */
  at(tokens: readonly Token[], at: number): Found<Value> | null;
  /** The most tokens that it can take. */
  longest: number;
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
  return {
    before: steps
      .slice(0, at)
      .map(({ step }) => step)
      .reverse(),
    trigger: steps[at].step,
    after: steps.slice(at + 1).map(({ step }) => step),
  };
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
  for (const option of pattern.trigger.options) {
    const found = option.at(tokens, at);
    if (!found) continue;
    const captures: Captures = {};
    keep(captures, pattern.trigger, found);
    const to = forwards(pattern.after, 0, tokens, found.next, captures);
    if (to < 0) continue;
    const from = backwards(pattern.before, 0, tokens, at, captures);
    if (from >= 0) return { from, to, captures };
  }
  return null;
}

function keep(captures: Captures, { key }: Step, { value }: Found): void {
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
    for (let at = Math.max(0, end - option.longest); at < end; at++) {
      const found = option.at(tokens, at);
      if (found?.next !== end) continue;
      const from = backwards(steps, k + 1, tokens, at, captures);
      if (from < 0) continue;
      keep(captures, step, found);
      return from;
    }
  }
  return step.optional ? backwards(steps, k + 1, tokens, end, captures) : -1;
}
