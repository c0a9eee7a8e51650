import { workspace, type ConfigurationTarget } from 'vscode';
import { MARK_SORTS, type MarkSort } from '../present/marks';

/** The settings, each read when it is needed, with its default where the value is of a wrong type. */
export const settings = {
  detects: (): boolean => valueOf('detection.enabled', isBoolean, true),
  excludes: (): readonly string[] => valueOf('detection.exclude', isStrings, []),
  marksEnabled: (): boolean => valueOf('marks.enabled', isBoolean, true),
  shownMarks: (): ReadonlySet<MarkSort> => {
    const shown = valueOf('marks.show', isRecord, {});
    return new Set(MARK_SORTS.filter((sort) => (isBoolean(shown[sort]) ? shown[sort] : sort !== 'pronouns')));
  },
  minimumConfidence: (): number => valueOf('marks.minimumConfidence', isNumber, 0.3),
  inlayDates: (): boolean => valueOf('inlayHints.dates', isBoolean, false),
  showsAllEvents: (): boolean => valueOf('outline.events', isString, 'main') === 'all',
  maximumLength: (): number => valueOf('analysis.maximumLength', isNumber, 2_000_000),
};

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isNumber = (value: unknown): value is number => typeof value === 'number' && !Number.isNaN(value);
const isString = (value: unknown): value is string => typeof value === 'string';
const isStrings = (value: unknown): value is string[] => Array.isArray(value) && value.every(isString);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function valueOf<T>(name: string, accepts: (value: unknown) => value is T, otherwise: T): T {
  const value = workspace.getConfiguration('dateline').get<unknown>(name);
  return accepts(value) ? value : otherwise;
}

/** Sets a setting where it is set already: in the folder's settings if they hold it, else in the user's. */
export async function changeSetting(name: string, value: unknown): Promise<void> {
  const configuration = workspace.getConfiguration('dateline');
  const inWorkspace = configuration.inspect(name)?.workspaceValue !== undefined;
  const user: ConfigurationTarget.Global = 1;
  const folder: ConfigurationTarget.Workspace = 2;
  await configuration.update(name, value, inWorkspace ? folder : user);
}
