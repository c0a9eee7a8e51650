import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate, annotateInSteps } from '../../src/annotate/annotate';
import type { Annotation, Span } from '../../src/annotation';
import { makeMemory } from '../../src/annotate/memory';
import type { Models } from '../../src/annotate/models';
import { forgetAll } from '../../src/annotate/names/nameModel';
import { finish } from '../../src/annotate/steps';
import { newsLike } from '../support/arbitraryArticle';
import { brokenInvariants } from '../support/invariants';
import { testModels } from '../support/models';

const ARTICLE = ` date 2025-03-11 Foreign Minister Lena Brandt met Ali Demir in Oslo on Monday, officials said.

“We made progress,” Brandt said. She will travel to Ankara next week.

Demir, who heads the Turkish Trade Board (TTB), denied that the talks had failed.

The TTB signed an agreement with Norway in February 2022.
`;

/** What is to be marked first in a part: as the whole annotation has it, but for what counts events. */
function marksOfPart(whole: Annotation, { start, end }: Span, marks: Annotation): Annotation {
  const isWithin = (span: Span): boolean => span.end > start && span.start < end;
  const known = new Map(marks.entities.map((entity) => [entity.id, entity]));
  return {
    ...whole,
    mentions: whole.mentions.filter(isWithin),
    entities: whole.entities
      .filter(({ id }) => known.has(id))
      .map((entity) => ({ ...entity, actor: false, prominence: known.get(entity.id)?.prominence })),
    times: whole.times.filter(isWithin),
    events: [],
    quotes: whole.quotes.filter(isWithin),
  };
}

describe('the memory of paragraphs', () => {
  let models: Models;
  before(async () => {
    models = await testModels();
  });

  const edit = fc.record({
    at: fc.nat(),
    cut: fc.nat(60),
    put: fc.oneof(newsLike, fc.constantFrom('', ' ', '\n\n', 'X')),
    /** After so many steps a newer edit breaks the reading off. */
    brokenOff: fc.option(fc.nat(30)),
  });

  it('gives, after any edits and broken readings, what reading the text afresh gives', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 16 }), (edits) => {
        const memory = makeMemory();
        let text = ARTICLE;
        annotate(text, { models, memory });
        for (const { at, cut, put, brokenOff } of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + put + text.slice(from + cut);
          if (brokenOff !== null) {
            const steps = annotateInSteps(text, { models, memory });
            for (let step = 0; step < brokenOff && !steps.next().done; step++);
            continue;
          }
          const first: Annotation[] = [];
          const part = { start: from - 100, end: from + 100 };
          const read = annotate(text, { models, memory, first: { part, take: (marks) => first.push(marks) } });
          const afresh = annotate(text, { models });
          assert.deepEqual(read, afresh);
          for (const marks of first) assert.deepEqual(marks, marksOfPart(afresh, part, marks));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('reads no more than the edited paragraph’s tokens after a keystroke, however long the text', () => {
    const paragraphs = Array.from(
      { length: 4000 },
      (_, n) => `Ann Lee met ${n} men in Oslo. She left on Monday, she said.`,
    );
    const text = ` date 2025-03-11 ${paragraphs.join('\n\n')}`;
    const memory = makeMemory();
    annotate(text, { models, memory });
    const before = memory.tokensRead;
    const at = text.indexOf('2000 men');
    annotate(`${text.slice(0, at)}x${text.slice(at)}`, { models, memory });
    const read = memory.tokensRead - before;
    assert.ok(read > 0 && read <= 3 * 20, `${read} tokens were read`);
  });

  it('weighs the evidence again in the sentences alone that ask for what an edit has changed', () => {
    const word = (n: number): string => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const sentence = (n: number): string =>
      `The guests of that long evening saw the ${word(n)}ish ${word(n)}er Zor${word(n)}.`;
    const text = ` date 2025-03-11 ${Array.from({ length: 500 }, (_, n) => sentence(n)).join('\n\n')}`;
    const memory = makeMemory();
    annotate(text, { models, memory });
    const before = memory.names.weighed;
    annotate(text.replace(sentence(250), sentence(17)), { models, memory });
    const weighed = memory.names.weighed - before;
    assert.ok(weighed >= 2 && weighed < 20, `${weighed} sentences were weighed`);
    assert.equal(memory.names.sentences.size, 499);
  });

  it('keeps what a reading that was broken off has read', () => {
    const memory = makeMemory();
    const steps = annotateInSteps(ARTICLE, { models, memory });
    steps.next();
    steps.next();
    const read = memory.tokensRead;
    assert.ok(read > 0);
    annotate(ARTICLE, { models, memory });
    const whole = memory.tokensRead;
    annotate(ARTICLE, { models, memory: makeMemory() });
    const afresh = makeMemory();
    annotate(ARTICLE, { models, memory: afresh });
    assert.equal(whole, afresh.tokensRead);
  });

  it('gives the same where the words are forgotten in the middle of a reading', () => {
    const text = ARTICLE.repeat(10);
    const expected = annotate(text, { models });
    for (let at = 0, ended = false; !ended; at += 2) {
      const memory = makeMemory();
      annotate(ARTICLE.repeat(3), { models, memory });
      const steps = annotateInSteps(text, { models, memory });
      for (let step = 0; step < at && !ended; step++) ended = steps.next().done === true;
      if (ended) break;
      forgetAll(models.names);
      assert.deepEqual(finish(steps), expected);
    }
  });

  it('forgets what the text no longer holds', () => {
    const memory = makeMemory();
    for (let n = 0; n < 50; n++)
      annotate(` date 2025-03-11 Ann Lee spoke ${n} times.\n\nBob left.`, { models, memory });
    assert.ok(memory.previous.size + memory.current.size <= 4);
  });

  it('reads only the part that is asked for, at its own place in the text', () => {
    const start = ARTICLE.indexOf('Demir, who');
    const part = annotate(ARTICLE, { models, within: { start, end: start + 10 } });
    assert.deepEqual(brokenInvariants(ARTICLE, part), []);
    assert.equal(part.date, '2025-03-11');
    assert.ok(part.mentions.length > 0);
    for (const mention of part.mentions) {
      assert.ok(mention.start >= start && mention.end <= ARTICLE.indexOf('The TTB'), mention.text);
    }
  });
});
