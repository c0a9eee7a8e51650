import { workspace, type ConfigurationTarget } from 'vscode';
import { MARK_SORTS, type MarkSort } from '../present/marks';
import { settingValue, showsSort, type SettingName, type SettingValue } from './settingValues';

/** The settings, each read when it is needed, with its default where the value can't be used. */
export const settings = {
  detects: (): boolean => valueOf('detection.enabled'),
  excludes: (): readonly string[] => valueOf('detection.exclude'),
  marksEnabled: (): boolean => valueOf('marks.enabled'),
  /** The setting as it is written, which may have wrong values for single sorts. */
  marksShow: (): SettingValue<'marks.show'> => valueOf('marks.show'),
  shownMarks: (): ReadonlySet<MarkSort> => {
    const shown = valueOf('marks.show');
    return new Set(MARK_SORTS.filter((sort) => showsSort(shown, sort)));
  },
  minimumConfidence: (): number => valueOf('marks.minimumConfidence'),
  inlayDates: (): boolean => valueOf('inlayHints.dates'),
  showsAllEvents: (): boolean => valueOf('outline.events') === 'all',
  maximumLength: (): number => valueOf('analysis.maximumLength'),
};

/** What is set, whatever it is. */
export const rawSetting = (name: SettingName): unknown => workspace.getConfiguration('dateline').get<unknown>(name);

const valueOf = <N extends SettingName>(name: N): SettingValue<N> => settingValue(name, rawSetting(name));

/** Sets a setting where it is set already: in the folder's settings if they hold it, else in the user's. */
export async function changeSetting(name: SettingName, value: unknown): Promise<void> {
  const configuration = workspace.getConfiguration('dateline');
  const inWorkspace = configuration.inspect(name)?.workspaceValue !== undefined;
  const user: ConfigurationTarget.Global = 1;
  const folder: ConfigurationTarget.Workspace = 2;
  await configuration.update(name, value, inWorkspace ? folder : user);
}
