import assert from 'node:assert/strict';
import type { Argument, NewsEvent } from '../../../src/annotation';
import { annotate } from '../../../src/annotate/annotate';
import { testModels } from '../../support/models';

/** What an event's sides are called: names of entities, words in brackets. */
interface Sides {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly where: readonly string[];
}

/** The event whose trigger starts with a word, in a text read by the models as they are. */
export async function eventIn(text: string, trigger: string): Promise<NewsEvent & { readonly named: Sides }> {
  const { events, entities } = annotate(text, { date: '2031-03-05', models: await testModels() });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const named = (list: readonly Argument[]): string[] =>
    list.map((argument) => (typeof argument === 'string' ? (names.get(argument) ?? '?') : `[${argument.text}]`));
  const event = events.find(({ text: words }) => words.startsWith(trigger));
  assert.ok(event, `no event “${trigger}” in “${text}”`);
  return {
    ...event,
    named: { source: named(event.source), target: named(event.target), where: named(event.where) },
  };
}
