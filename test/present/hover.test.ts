import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Entity } from '../../src/annotation';
import { readHeader } from '../../src/annotate/article';
import { hoverAt, type HoverPiece } from '../../src/present/hover';
import { lookupOf } from '../../src/present/lookup';
import { inEnglish } from '../../src/present/translate';
import { ANNOTATION, TEXT } from './article';

const source = {
  text: TEXT,
  lookup: lookupOf(ANNOTATION),
  header: readHeader(TEXT),
  translate: inEnglish,
  locale: 'en-GB',
};

const wordsOf = (piece: HoverPiece): string => {
  if ('text' in piece) return piece.text;
  if ('strong' in piece) return piece.strong;
  if ('icon' in piece) return '';
  return 'to' in piece
    ? `[${piece.link}→${TEXT.slice(piece.to.start, piece.to.end)}]`
    : `[${piece.link}:${piece.copy}]`;
};

/** The hovers at some words, a line each. */
const hoverOver = (words: string, after = ''): string[][] =>
  hoverAt(TEXT.indexOf(words, after ? TEXT.indexOf(after) : 0) + 1, source).map(({ lines }) =>
    lines.map((line) => line.map(wordsOf).join('')),
  );

describe('the hover', () => {
  it('says nothing of plain words', () => assert.deepEqual(hoverOver('people'), []));

  it('says who somebody is, which mention it is and what they take part in', () => {
    assert.deepEqual(hoverOver('Okafor', '"')[0], [
      'Mina Okafor — Person',
      'envoy · Nigeria',
      'Also: Okafor',
      'Why: surname of Mina Okafor, the only Okafor here',
      'Mention 2 of 4 · [First→Mina Okafor] · [Previous→Mina Okafor] · [Next→She]',
      '[Mina Okafor: called › Jonas Lind→called], 10 Mar 2025',
      '[Mina Okafor: visit › Jonas Lind→visit], planned, April 2025',
      '[Jonas Lind: thanked › Mina Okafor→thanked]',
    ]);
  });

  it('says a country once that somebody both serves and belongs to', () => {
    const entities = ANNOTATION.entities.map((entity) => ({
      ...entity,
      affiliation: entity.id === 'e1' ? 'e9' : undefined,
    }));
    const nigeria: Entity = { ...ANNOTATION.entities[2], id: 'e9', name: 'Nigeria', country: 'NG' };
    const lookup = lookupOf({ ...ANNOTATION, entities: [...entities, nigeria] });
    const [{ lines }] = hoverAt(TEXT.indexOf('Mina') + 1, { ...source, lookup });
    assert.equal(lines[1].map(wordsOf).join(''), 'envoy · Nigeria');
  });

  it('says which day a date is, and why', () => {
    assert.deepEqual(hoverOver('Monday'), [
      [
        'Monday, 10 March 2025',
        'the day before the article',
        'Why: the last Monday before the article’s date',
        '2025-03-10 · [Copy:2025-03-10]',
      ],
    ]);
  });

  it('says that a date lies after the article', () => {
    assert.ok(hoverOver('April')[0].includes('still to come when the article was written'));
  });

  it('gives the record of an event', () => {
    assert.deepEqual(hoverOver('called'), [
      [
        'called — Consultation, occurred',
        'Who: Mina Okafor',
        'To whom: Jonas Lind',
        'When: Monday, 10 March 2025',
        'Where: Oslo',
      ],
    ]);
  });

  it('leads from a repeat to the first telling', () => {
    assert.ok(hoverOver('call', 'After')[0].includes('Told before: [called→called]'));
  });

  it('says who is quoted, after what is nearer', () => {
    const hovers = hoverOver('meet');
    assert.equal(hovers.length, 2);
    assert.equal(hovers[0][0], 'meet — Consultation, planned');
    assert.deepEqual(hovers[1], ['said by Mina Okafor, envoy', '[Go to the Speaker→Okafor]']);
  });

  it('says the date in words and the counts over the header', () => {
    assert.deepEqual(hoverOver('2025-03-11'), [['Tuesday, 11 March 2025', '2 actors, 5 events, 1 quote']]);
  });

  it('says the reading that was set aside for a name that stands for something else', () => {
    const [first, ...rest] = ANNOTATION.mentions;
    const annotation = { ...ANNOTATION, mentions: [{ ...first, literal: 'Oslo' }, ...rest] };
    const [{ lines }] = hoverAt(first.start, { ...source, lookup: lookupOf(annotation) });
    assert.ok(lines.some((line) => line.map(wordsOf).join('') === '“Oslo” stands for Mina Okafor here.'));
  });
});
