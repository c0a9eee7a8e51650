import {
  commands,
  env,
  l10n,
  Selection,
  TextEditorRevealType,
  window,
  type ExtensionContext,
  type TextEditor,
} from 'vscode';
import type { Span } from '../annotation';
import { LANGUAGE } from '../documents/language';
import type { Readings } from '../documents/readings';
import type { Reading } from '../documents/readingCache';
import { firstAfter } from '../present/lookup';
import { kindWord } from '../present/words';
import { rangeOf } from './range';

/** Commands that go from mention to mention and from event to event, and the one that copies a date. */
export function registerGoToMarks(context: ExtensionContext, readings: Readings): void {
  const withReading = (act: (editor: TextEditor, reading: Reading, offset: number) => void) => async () => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== LANGUAGE) return;
    const reading = await readings.read(editor.document);
    if (reading) act(editor, reading, editor.document.offsetAt(editor.selection.active));
  };
  context.subscriptions.push(
    commands.registerCommand('dateline.nextMention', withReading(goToMention(1))),
    commands.registerCommand('dateline.previousMention', withReading(goToMention(-1))),
    commands.registerCommand('dateline.nextEvent', withReading(goToEvent(1))),
    commands.registerCommand('dateline.previousEvent', withReading(goToEvent(-1))),
    commands.registerCommand('dateline.copyDate', withReading(copyDate)),
  );
}

type Step = 1 | -1;

/** The next mention of the entity at the cursor; of anybody where none is. After the last comes the first. */
const goToMention = (step: Step) => (editor: TextEditor, reading: Reading, offset: number) => {
  const { lookup } = reading;
  const here = lookup.mentionAt(offset);
  const mentions = here ? lookup.mentionsOf(here.entity) : lookup.annotation.mentions;
  const at = nextIndex(mentions, offset, step);
  if (at === undefined) return say(l10n.t('No names were found in this article'));
  const mention = mentions[at];
  const entity = lookup.entity(mention.entity);
  select(editor, mention);
  if (!entity) return;
  const mine = lookup.mentionsOf(entity.id);
  say(
    l10n.t('{0}, {1}, {2} of {3}', kindWord(entity.kind, l10n.t), entity.name, mine.indexOf(mention) + 1, mine.length),
  );
};

const goToEvent =
  (step: Step) =>
  (editor: TextEditor, { lookup }: Reading, offset: number) => {
    const { events } = lookup.annotation;
    const at = nextIndex(events, offset, step);
    if (at === undefined) return say(l10n.t('No events were found in this article'));
    select(editor, events[at]);
    say(l10n.t('Event, {0}, {1} of {2}', events[at].text, at + 1, events.length));
  };

/** @param spans in text order */
function nextIndex(spans: readonly Span[], offset: number, step: Step): number | undefined {
  if (!spans.length) return undefined;
  const after = firstAfter(spans, offset);
  if (step === 1) return after % spans.length;
  let before = after - 1;
  // The one at the cursor is where we are.
  while (before >= 0 && spans[before].end >= offset) before--;
  return before >= 0 ? before : spans.length - 1;
}

/** Copies the value of the date at the cursor; elsewhere the date of the article. */
async function copyDate(_editor: TextEditor, { lookup }: Reading, offset: number): Promise<void> {
  const value = lookup.timeAt(offset)?.value ?? lookup.annotation.date;
  if (!value) return say(l10n.t('There is no date here'));
  await env.clipboard.writeText(value);
  say(l10n.t('Copied {0}', value));
}

function select(editor: TextEditor, span: Span): void {
  const range = rangeOf(editor.document, span);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

const say = (message: string): void => void window.setStatusBarMessage(message, 5_000);
