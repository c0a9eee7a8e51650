import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lookupOf } from '../../../src/present/lookup';
import { eventNodes } from '../../../src/present/outline/events';
import type { OutlineNode } from '../../../src/present/outline/node';
import type { OutlineOptions } from '../../../src/present/outline/options';
import { outlineOf } from '../../../src/present/outline/outline';
import { outlineText } from '../../../src/present/outline/outlineText';
import { ANNOTATION, outlineSource, TEXT } from '../article';

const branch = (id: string, options?: Partial<OutlineOptions>): readonly OutlineNode[] =>
  outlineOf(outlineSource(options))
    .branches.find((node) => node.id === id)
    ?.children?.() ?? [];
const labels = (nodes: readonly OutlineNode[]): string[] => nodes.map(({ label }) => label);
const childrenOf = (nodes: readonly OutlineNode[], label: string): readonly OutlineNode[] =>
  nodes.find((node) => node.label === label)?.children?.() ?? [];

function everyNode(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => [node, ...everyNode(node.children?.() ?? [])]);
}

describe('the outline', () => {
  it('has a branch for each sort of thing that was found, and counts them', () => {
    const { branches, counts } = outlineOf(outlineSource());
    assert.deepEqual(labels(branches), ['Actors', 'Events', 'Quotes', 'Also Named']);
    assert.equal(counts, '2 actors, 4 events, 1 quote');
  });

  it('gives every row an id of its own, the same each time', () => {
    const ids = everyNode(outlineOf(outlineSource()).branches).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      everyNode(outlineOf(outlineSource()).branches).map(({ id }) => id),
      ids,
    );
  });

  it('gives an event’s arguments ids of their own where they are the same words', () => {
    const words = (after: string) => {
      const start = TEXT.indexOf('Lind', TEXT.indexOf(after));
      return { start, end: start + 4, text: 'Lind' };
    };
    const [event] = ANNOTATION.events;
    const events = [{ ...event, target: [words('called'), words('visit')] }];
    const { options } = outlineSource();
    const { branches } = outlineOf({ text: TEXT, lookup: lookupOf({ ...ANNOTATION, events }), options });
    const whom = everyNode(branches).filter(({ icon }) => icon.is === 'detail' && icon.of === 'whom');
    assert.ok(whom.length >= 2);
    assert.equal(new Set(whom.map(({ id }) => id)).size, whom.length);
  });

  describe('actors', () => {
    it('come by prominence, described by role and country', () => {
      assert.deepEqual(
        branch('actors').map(({ label, description }) => [label, description]),
        [
          ['Jonas Lind', 'Person, Norway'],
          ['Mina Okafor', 'envoy, Nigeria'],
        ],
      );
    });

    it('come by name or place in the text when asked', () => {
      assert.deepEqual(labels(branch('actors', { sortActors: 'text' })), ['Mina Okafor', 'Jonas Lind']);
      assert.deepEqual(labels(branch('actors', { sortActors: 'name' })), ['Jonas Lind', 'Mina Okafor']);
    });

    it('are grouped by kind or country when asked', () => {
      assert.deepEqual(labels(branch('actors', { groupActors: 'kind' })), ['People']);
      assert.deepEqual(labels(branch('actors', { groupActors: 'country' })), ['Norway', 'Nigeria']);
    });

    it('say to a screen reader what they are, each once', () => {
      const actors = branch('actors');
      assert.deepEqual(
        actors.map(({ spoken }) => spoken),
        ['Person: Jonas Lind, Norway', 'Person: Mina Okafor, envoy, Nigeria'],
      );
      const mentions = everyNode(actors).filter(({ icon }) => icon.is === 'snippet');
      assert.ok(mentions.length > 0);
      for (const { spoken, label, highlights } of mentions) {
        const [[start, end]] = highlights ?? [[0, 0]];
        assert.equal(spoken, `Mention “${label.slice(start, end)}”: ${label}`);
      }
    });

    it('hold their other names, their events and their mentions as snippets', () => {
      const children = childrenOf(branch('actors'), 'Mina Okafor');
      assert.deepEqual(labels(children), [
        'Okafor',
        'Mina Okafor: called › Jonas Lind',
        'Mina Okafor: visit › Jonas Lind',
        'Jonas Lind: thanked › Mina Okafor',
        '4 mentions',
      ]);
      const snippet = childrenOf(children, '4 mentions')[1];
      const [start, end] = snippet.highlights?.[0] ?? [0, 0];
      assert.equal(snippet.label.slice(start, end), 'Okafor');
    });
  });

  describe('events', () => {
    it('come by date, undated ones last, background apart', () => {
      assert.deepEqual(labels(branch('events')), ['Monday, 10 March 2025', 'April 2025', 'No date', 'Background']);
      assert.deepEqual(labels(childrenOf(branch('events'), 'Background')), ['The 2014 flood: killed › nine people']);
    });

    it('come without a date first where the article opens with one of them', () => {
      const events = ANNOTATION.events.map((event) => (event.id === 'v1' ? { ...event, when: null } : event));
      const source = { ...outlineSource(), lookup: lookupOf({ ...ANNOTATION, events }) };
      assert.deepEqual(labels(eventNodes(source)), ['No date', 'April 2025', 'Background']);
    });

    it('name no place twice', () => {
      const text = 'Mina Okafor spoke of Oslo.';
      const clause = { start: 0, end: text.length };
      const events = [
        { ...ANNOTATION.events[0], start: 12, end: 17, text: 'spoke', source: [], target: [], when: null, clause },
      ];
      const options = { ...outlineSource().options, groupEvents: 'none' as const };
      const [row] = eventNodes({ text, lookup: lookupOf({ ...ANNOTATION, mentions: [], events }), options });
      assert.equal(row.label, 'spoke of Oslo');
      assert.equal(row.description, '');
    });

    it('are shown from a certain prominence on, or all', () => {
      assert.ok(!everyNode(branch('events')).some(({ label }) => label === 'meet'));
      assert.ok(everyNode(branch('events', { allEvents: true })).some(({ label }) => label === 'meet'));
    });

    it('are one with their repeats', () => {
      const [call] = childrenOf(branch('events', { allEvents: true }), 'Monday, 10 March 2025');
      assert.deepEqual(
        call.children?.().map(({ description, label }) => `${description}: ${label}`),
        [
          'who: Mina Okafor',
          'to whom: Jonas Lind',
          'where: Oslo',
          'when: Monday, 10 March 2025',
          'clause: Mina Okafor called Jonas Lind on Monday in Oslo.',
          'again: …nine people. After the call, Lind thanked her.',
        ],
      );
    });

    it('are grouped by type, actor or not at all when asked', () => {
      assert.deepEqual(labels(branch('events', { groupEvents: 'type' })), [
        'Consultation',
        'Other events',
        'Background',
      ]);
      assert.deepEqual(labels(branch('events', { groupEvents: 'actor' })), ['Mina Okafor', 'Jonas Lind', 'Background']);
      assert.equal(labels(branch('events', { groupEvents: 'none' }))[0], 'Mina Okafor: called › Jonas Lind');
    });

    it('say their status, and to a screen reader what they are', () => {
      const [call] = childrenOf(branch('events'), 'Monday, 10 March 2025');
      assert.ok(call.spoken?.endsWith(`, occurred, ${call.description}`), call.spoken);
      const [visit] = childrenOf(branch('events'), 'April 2025');
      assert.equal(visit.description, 'planned');
      assert.equal(visit.spoken, 'Event: Mina Okafor: visit Jonas Lind, Consultation, April 2025, planned');
    });

    it('place an argument by its mention in the clause', () => {
      const [call] = childrenOf(branch('events'), 'Monday, 10 March 2025');
      const whom = call.children?.().find(({ description }) => description === 'to whom');
      assert.equal(whom?.span?.start, TEXT.indexOf('Jonas Lind'));
    });
  });

  it('has the quotes by speaker', () => {
    const quotes = branch('quotes');
    assert.deepEqual(labels(quotes), ['Mina Okafor']);
    assert.equal(quotes[0].spoken, 'Speaker: Mina Okafor, 1 quote');
    assert.deepEqual(labels(quotes[0].children?.() ?? []), ['"We will meet again,"']);
  });

  it('is written as text with the day and the counts on top', () => {
    assert.equal(
      outlineText(ANNOTATION, TEXT),
      `Tuesday, 11 March 2025: 2 actors, 4 events, 1 quote

Actors
  Jonas Lind (Person, Norway)
  Mina Okafor (envoy, Nigeria)

Events
  Monday, 10 March 2025 (1)
    Mina Okafor: called › Jonas Lind (in Oslo)
  April 2025 (1)
    Mina Okafor: visit › Jonas Lind (planned)
  No date (1)
    Jonas Lind: thanked › Mina Okafor (according to Jonas Lind)
  Background (1)
    The 2014 flood: killed › nine people (2014)

Quotes
  Mina Okafor (1)
    "We will meet again,"

Also Named
  Places (1)
    Oslo (Place, Norway)
`,
    );
  });
});
