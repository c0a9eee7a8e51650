import { MARK_SORTS } from '../present/marks';
import type { Translate } from '../present/translate';

/** What one setting takes, and what stands in for a value that it doesn't. */
interface Rule<T> {
  readonly otherwise: T;
  readonly accepts: (value: unknown) => value is T;
  /** What is expected, in words that follow “must be”. */
  readonly expected: (translate: Translate) => string;
}

const rule = <T>(
  otherwise: T,
  accepts: (value: unknown) => value is T,
  expected: (translate: Translate) => string,
): Rule<T> => ({ otherwise, accepts, expected });

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber =
  (least: number, most = Infinity) =>
  (value: unknown): value is number =>
    typeof value === 'number' && value >= least && value <= most;
const isEventChoice = (value: unknown): value is 'main' | 'all' => value === 'main' || value === 'all';

const yesOrNo = (otherwise: boolean): Rule<boolean> =>
  rule(otherwise, isBoolean, (translate) => translate('true or false'));

/** The settings by their names, without `dateline.` before them. */
export const SETTINGS = {
  'detection.enabled': yesOrNo(true),
  'detection.exclude': rule<readonly string[]>([], isStrings, (translate) => translate('a list of globs')),
  'marks.enabled': yesOrNo(true),
  'marks.show': rule<Readonly<Record<string, unknown>>>(
    Object.fromEntries(MARK_SORTS.map((sort) => [sort, sort !== 'pronouns'])),
    isRecord,
    (translate) => translate('an object with true or false for each sort of marks'),
  ),
  'marks.minimumConfidence': rule(0.3, isNumber(0, 1), (translate) => translate('a number from 0 to 1')),
  'inlayHints.dates': yesOrNo(false),
  'outline.events': rule<'main' | 'all'>('main', isEventChoice, (translate) => translate('“main” or “all”')),
  'analysis.maximumLength': rule(2_000_000, isNumber(1_000), (translate) => translate('a number of at least 1000')),
};

export type SettingName = keyof typeof SETTINGS;
export type SettingValue<N extends SettingName> = (typeof SETTINGS)[N]['otherwise'];

/** The value of a setting, or its default where it can't be used. */
export function settingValue<N extends SettingName>(name: N, value: unknown): SettingValue<N> {
  const { accepts, otherwise } = SETTINGS[name];
  return accepts(value) ? (value as SettingValue<N>) : otherwise;
}

/** The setting for one sort of marks; its default where it can't be used. */
export function showsSort(shown: SettingValue<'marks.show'>, sort: (typeof MARK_SORTS)[number]): boolean {
  const value = shown[sort];
  return isBoolean(value) ? value : SETTINGS['marks.show'].otherwise[sort] === true;
}

/** A value that can't be used. */
export interface SettingProblem {
  /** The setting with its prefix; a part of an object with the object's name before it. */
  readonly setting: string;
  /** One sentence or two: what is wrong, what is expected, and what is done instead. */
  readonly message: string;
}

/**
 * Looks for values that can't be used.
 * @param valueOf gives what is set for a name, whatever it is
 */
export function findSettingProblems(valueOf: (name: SettingName) => unknown, translate: Translate): SettingProblem[] {
  const problems: SettingProblem[] = [];
  const wrong = (name: string, expected: string, found: unknown, used: unknown): void => {
    const setting = `dateline.${name}`;
    const message = translate(
      '“{0}” must be {1}, and is {2}. Its default, {3}, is used instead.',
      ...[setting, expected, inWords(found), inWords(used)],
    );
    problems.push({ setting, message });
  };
  for (const name of Object.keys(SETTINGS) as SettingName[]) {
    const { accepts, expected, otherwise } = SETTINGS[name];
    const value = valueOf(name);
    if (!accepts(value)) wrong(name, expected(translate), value, otherwise);
    else if (name === 'marks.show')
      problems.push(...sortProblems(value as SettingValue<'marks.show'>, wrong, translate));
  }
  return problems;
}

function sortProblems(
  shown: SettingValue<'marks.show'>,
  wrong: (name: string, expected: string, found: unknown, used: unknown) => void,
  translate: Translate,
): SettingProblem[] {
  const unknown: SettingProblem[] = [];
  for (const [key, value] of Object.entries(shown)) {
    const name = `marks.show.${key}`;
    const sort = MARK_SORTS.find((one) => one === key);
    if (!sort) {
      const message = translate(
        '“{0}” is no sort of marks. The sorts are {1}.',
        `dateline.${name}`,
        MARK_SORTS.join(', '),
      );
      unknown.push({ setting: `dateline.${name}`, message });
    } else if (!isBoolean(value)) {
      wrong(name, translate('true or false'), value, showsSort({}, sort));
    }
  }
  return unknown;
}

const LONGEST_VALUE = 60;

/** A value as it is written in the settings; a long one is cut. */
function inWords(value: unknown): string {
  const json = JSON.stringify(value) ?? 'undefined';
  return json.length > LONGEST_VALUE ? `${json.slice(0, LONGEST_VALUE)}…` : json;
}
