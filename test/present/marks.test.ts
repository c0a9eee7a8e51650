import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { MARK_SORTS, marksOf, type MarkSort } from '../../src/present/marks';
import { ANNOTATION, TEXT } from './article';

const everything = new Set<MarkSort>(MARK_SORTS);
const without = (sort: MarkSort): Set<MarkSort> => new Set(MARK_SORTS.filter((other) => other !== sort));
const marked = (shown: ReadonlySet<MarkSort>, minimumConfidence = 0, allEvents = true) => {
  const marks = marksOf(ANNOTATION, { shown, minimumConfidence, allEvents });
  const words = (style: keyof typeof marks): string[] => marks[style].map(({ start, end }) => TEXT.slice(start, end));
  return {
    person: words('person'),
    place: words('place'),
    time: words('time'),
    event: words('event'),
    quote: words('quote'),
  };
};

describe('marksOf', () => {
  it('sorts marks by their look', () => {
    assert.deepEqual(marked(everything), {
      person: ['Mina Okafor', 'Jonas Lind', 'Okafor', 'She', 'Lind', 'Lind', 'her'],
      place: ['Oslo'],
      time: ['Monday', 'April', '2014'],
      event: ['called', 'meet', 'visit', 'killed', 'call', 'thanked'],
      quote: ['"We will meet again,"'],
    });
  });

  it('leaves out what is switched off', () => {
    assert.deepEqual(marked(without('people')).person, []);
    assert.deepEqual(marked(without('times')).time, []);
    assert.deepEqual(marked(without('pronouns')).person, ['Mina Okafor', 'Jonas Lind', 'Okafor', 'Lind', 'Lind']);
  });

  it('leaves out what the annotator is less sure of than asked', () => {
    assert.deepEqual(marked(everything, 0.95).person, []);
    assert.equal(marked(everything, 0.95).time.length, 3);
  });

  it('leaves out the words of small events unless all are asked for', () => {
    assert.deepEqual(marked(everything, 0, false).event, ['called', 'visit', 'killed', 'thanked']);
  });

  it('gives the marks of a part of the text alone when asked', () => {
    const start = TEXT.indexOf('She');
    const marks = marksOf(ANNOTATION, {
      shown: everything,
      minimumConfidence: 0,
      allEvents: true,
      within: { start, end: start + 10 },
    });
    assert.deepEqual(
      marks.person.map((span) => TEXT.slice(span.start, span.end)),
      ['She'],
    );
  });
});
