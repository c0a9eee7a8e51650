import type { Token } from '../reading';
import { CLASSES } from './classes';
import { type Outlook, outlookAt, weekdayOutlookAt } from './outlook';
import { GRAMMAR, type Parts, type Rule } from './grammar';
import { type Atom, joinNeighbours } from './join';
import { isPoint, type Role, type TimeExpression } from './meaning';
import { completeRanges } from './ranges';
import { widen } from './modifiers';
import { compile, matchAt, type Pattern, wordOf } from './pattern';

interface CompiledRule extends Rule {
  compiled: Pattern;
}

const byWord = new Map<string, CompiledRule[]>();
const byDigit: CompiledRule[] = [];

for (const rule of GRAMMAR) {
  const compiled = { ...rule, compiled: compile(rule.pattern, CLASSES) };
  for (const { starts } of compiled.compiled.trigger.options) {
    if (!starts) throw new Error(`a trigger without known first words: ${rule.pattern}`);
    if (starts.digit) byDigit.push(compiled);
    for (const word of starts.words) {
      const list = byWord.get(word);
      if (list) list.push(compiled);
      else byWord.set(word, [compiled]);
    }
  }
}

for (const [word, rules] of byWord) if (/^\d/.test(word)) rules.push(...byDigit);

/**
 * Finds the time expressions of one sentence. What is found depends on the sentence's tokens alone, so that it can be
 * kept while the text around the sentence changes.
 * @returns expressions in text order; they don't overlap
 */
export function recogniseTimes(tokens: readonly Token[]): TimeExpression[] {
  const atoms: Atom[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const rules = rulesAt(tokens[i]);
    if (!rules) continue;
    const atom = longestAtom(rules, tokens, i);
    if (!atom) continue;
    while (atoms.length && atoms[atoms.length - 1].to > atom.from) {
      if (size(atoms[atoms.length - 1]) >= size(atom)) break;
      atoms.pop();
    }
    if (atoms.length && atoms[atoms.length - 1].to > atom.from) continue;
    atoms.push(atom);
    i = atom.to - 1;
  }
  if (!atoms.length) return [];
  const times = widen(completeRanges(joinNeighbours(atoms, tokens), tokens), tokens);
  return times.map((time, i) => ({
    ...time,
    outlook: outlookFor(endsWeekdays(time) ? times[i - 1] : time, tokens),
    ...roleOf(time, tokens),
  }));
}

/** Is it the end of "from Monday to Wednesday"? */
const endsWeekdays = ({ meaning }: TimeExpression): boolean =>
  isPoint(meaning) && meaning.days !== undefined && meaning.weekday === meaning.days.last;

function outlookFor({ meaning, from, to }: TimeExpression, tokens: readonly Token[]): Outlook {
  if (!isPoint(meaning) || meaning.year !== undefined) return null;
  return meaning.weekday !== undefined && meaning.day === undefined
    ? weekdayOutlookAt(tokens, from, to)
    : outlookAt(tokens, from, to);
}

function roleOf({ meaning, from, to }: TimeExpression, tokens: readonly Token[]): { role?: Role } {
  if (meaning.kind === 'duration') return tokens[to]?.lower === 'into' ? { role: 'elapsed' } : {};
  return tokens[from - 1]?.lower === 'since' ? { role: 'bound' } : {};
}

const size = ({ from, to }: Atom): number => to - from;

function rulesAt(token: Token): readonly CompiledRule[] | undefined {
  const code = token.lower.charCodeAt(0);
  return code >= 48 && code <= 57 ? (byWord.get(token.lower) ?? byDigit) : byWord.get(wordOf(token));
}

function longestAtom(rules: readonly CompiledRule[], tokens: readonly Token[], at: number): Atom | null {
  let best: Atom | null = null;
  for (const { compiled, mean, when, weak } of rules) {
    const match = matchAt(compiled, tokens, at);
    if (!match || (best && match.to - match.from <= size(best))) continue;
    if (when && !when(tokens, match.from, match.to)) continue;
    const meaning = mean && mean(match.captures as unknown as Parts);
    best = { from: match.from, to: match.to, meaning, weak: weak ?? false };
  }
  return best;
}
