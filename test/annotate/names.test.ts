import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Kind } from '../../src/annotation';
import { readArticle } from '../../src/annotate/article';
import type { Models } from '../../src/annotate/models';
import { findNames } from '../../src/annotate/names';
import { finish } from '../../src/annotate/steps';
import { readParagraph } from '../../src/annotate/paragraph';
import { spanOf, type Name, type Sentence } from '../../src/annotate/reading';
import { testModels } from '../support/models';

describe('findNames', () => {
  let models: Models;

  before(async () => {
    models = await testModels();
  });

  function sentencesOf(text: string): Sentence[] {
    const sentences: Sentence[] = [];
    readArticle(text).paragraphs.forEach(({ start, end }, paragraph) => {
      for (const { tokens } of readParagraph(text.slice(start, end), models).sentences) {
        sentences.push({ index: sentences.length, paragraph, base: start, tokens });
      }
    });
    return sentences;
  }

  function namesIn(text: string): [text: string, kind: Kind][] {
    const sentences = sentencesOf(text);
    return finish(findNames(sentences, models)).map(({ sentence, from, to, kind }) => {
      const { start, end } = spanOf(sentences[sentence], from, to);
      return [text.slice(start, end), kind];
    });
  }

  const kindsOf = (text: string, wanted: string): Kind[] =>
    namesIn(text).flatMap(([name, kind]) => (name === wanted ? [kind] : []));

  it('leaves titles outside a person', () => {
    assert.deepEqual(namesIn('President Elena Marković met Prime Minister Johann Weber in Vienna.'), [
      ['Elena Marković', 'person'],
      ['Johann Weber', 'person'],
      ['Vienna', 'place'],
    ]);
  });

  it("leaves a possessive 's and “the” outside", () => {
    assert.deepEqual(namesIn("The talks were held in the Netherlands after Poland's protest."), [
      ['Netherlands', 'place'],
      ['Poland', 'place'],
    ]);
  });

  it('marks a ministry with its demonym as one organization, and with a possessive as two names', () => {
    assert.deepEqual(namesIn('The Turkish Foreign Ministry summoned the envoy.'), [
      ['Turkish Foreign Ministry', 'organization'],
    ]);
    assert.deepEqual(namesIn("Turkey's Foreign Ministry summoned the envoy."), [
      ['Turkey', 'place'],
      ['Foreign Ministry', 'organization'],
    ]);
  });

  it('takes demonyms and peoples for groups', () => {
    assert.deepEqual(namesIn('French and German officials met members of the Kurdish minority.'), [
      ['French', 'group'],
      ['German', 'group'],
      ['Kurdish', 'group'],
    ]);
  });

  it('marks an acronym in brackets by itself', () => {
    assert.deepEqual(namesIn('The International Monetary Fund (IMF) approved the loan.'), [
      ['International Monetary Fund', 'organization'],
      ['IMF', 'organization'],
    ]);
  });

  it('tells laws and tournaments from other names', () => {
    assert.deepEqual(namesIn('Parliament passed the Clean Rivers Act on Friday.').at(-1), ['Clean Rivers Act', 'work']);
    assert.deepEqual(namesIn('Chile will host the World Cup in June.'), [
      ['Chile', 'place'],
      ['World Cup', 'event'],
    ]);
  });

  it('takes a ship for a product, here and wherever its name stands again', () => {
    const names = namesIn('Rescuers reached the ferry Silver Tern on Sunday.\n\nThe Silver Tern left Bergen at noon.');
    assert.deepEqual(
      names.filter(([name]) => name === 'Silver Tern').map(([, kind]) => kind),
      ['product', 'product'],
    );
  });

  it('knows a name that stood clearly elsewhere in the article', () => {
    const names = namesIn(
      'Amina Torvald, the finance minister, resigned on Monday.\n\nTorvald said she was tired. Colleagues praised Torvald.',
    );
    assert.deepEqual(
      names.filter(([name]) => name.includes('Torvald')),
      [
        ['Amina Torvald', 'person'],
        ['Torvald', 'person'],
        ['Torvald', 'person'],
      ],
    );
  });

  it('gives an order of names without overlap, for any string', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.constantFrom('Paris', 'of', 'the', 'Bank', '"', '(', 'UN', "'s", '-', 'who', '.', '\n\n', '🙂'))
        .map((a) => a.join(' ')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const sentences = sentencesOf(text);
        let last: Name | undefined;
        for (const name of finish(findNames(sentences, models))) {
          assert.ok(name.from < name.to && name.to <= sentences[name.sentence].tokens.length);
          assert.ok(name.confidence > 0 && name.confidence <= 1.000001);
          if (last)
            assert.ok(last.sentence < name.sentence || (last.sentence === name.sentence && last.to <= name.from));
          last = name;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says the same of a text whatever was read before it', () => {
    const text = 'Officials in Lima said Peru and the World Bank agreed. Lima hosted the talks.';
    const before = namesIn(text);
    namesIn('Lima Ochoa and Peru Bank sang.');
    assert.deepEqual(namesIn(text), before);
  });

  it('takes a company with its legal form whole, however little it knows of it', () => {
    const organizations = (text: string): string[] =>
      namesIn(text).flatMap(([name, kind]) => (kind === 'organization' ? [name] : []));
    assert.deepEqual(organizations('Discount chains like Orrin Corp. grow, and Harlow Steel Inc. rose 3 percent.'), [
      'Orrin Corp.',
      'Harlow Steel Inc.',
    ]);
    assert.deepEqual(organizations('While Denby & Co. gained, Marlow Foods, Inc. lost.'), [
      'Denby & Co.',
      'Marlow Foods, Inc.',
    ]);
    assert.deepEqual(organizations('Her co-founder and Co-chair left on Monday.'), []);
  });

  it('knows a company by its bare name elsewhere, but not where somebody has that surname', () => {
    assert.deepEqual(
      kindsOf('Brenner Holding Ltd. is to close two plants. Analysts said Brenner had no choice.', 'Brenner'),
      ['organization'],
    );
    assert.deepEqual(
      kindsOf('Brenner Inc. was founded by Paul Brenner. "I am tired," Brenner said.', 'Brenner').slice(-1),
      ['person'],
    );
  });

  it('takes the town of a dateline for a place, but not the first words of a headline', () => {
    assert.deepEqual(kindsOf('BUCHAREST 1996-08-30', 'BUCHAREST'), ['place']);
    assert.deepEqual(kindsOf('ODENSE, March 3 (Nordwire) - The port was closed.', 'ODENSE'), ['place']);
    assert.deepEqual(kindsOf('NATO (1949) has grown since.', 'NATO'), ['organization']);
  });

  it('keeps names with small words between hyphens whole', () => {
    assert.deepEqual(namesIn('They drove from Mazar-i-Sharif to the border.'), [['Mazar-i-Sharif', 'place']]);
    assert.deepEqual(kindsOf('The ship left Port-au-Prince at night.', 'Port-au-Prince'), ['place']);
  });

  it('knows short forms that no lower case or full stop gives away', () => {
    assert.deepEqual(namesIn('They worry that the Fed will wait, and Fed officials know it.'), [
      ['Fed', 'organization'],
      ['Fed', 'organization'],
    ]);
    assert.deepEqual(kindsOf('The plant near Fresno, Calif., has closed.', 'Calif.'), ['place']);
    assert.deepEqual(kindsOf('Two U.N. envoys left Khartoum.', 'U.N.'), ['organization']);
    assert.deepEqual(namesIn('The horses were fed at noon.'), []);
  });

  it('takes no address for a name', () => {
    assert.deepEqual(
      namesIn('To contact the editors: Anna Holm at aholm12@example.com').map(([name]) => name),
      ['Anna Holm'],
    );
  });

  it('parts results that were taken for one name in a report of sport', () => {
    const text =
      'The county championship match ended early. Leicestershire beat Somerset by an innings and 39 runs. ' +
      'The captain praised his bowlers, and the coach spoke of four wickets.';
    assert.deepEqual(kindsOf(text, 'Leicestershire'), ['organization']);
    assert.deepEqual(kindsOf(text, 'Somerset'), ['organization']);
  });

  it('leaves a town a town in a report of sport where only what is in it plays', () => {
    const text =
      'The championship final ended late. The streets of Nottingham were full of fans. The captain praised the coach, ' +
      'and a goal in the last minute of the match won the cup.';
    assert.deepEqual(kindsOf(text, 'Nottingham'), ['place']);
  });

  it('takes the visiting side of a fixture for a club, and where it plays for a place', () => {
    const text = 'SATURDAY SCHEDULE\n\nBOSTON AT SEATTLE\n\nKANSAS CITY AT TORONTO\n';
    assert.deepEqual(kindsOf(text, 'KANSAS CITY'), ['organization']);
    assert.deepEqual(kindsOf(text, 'SEATTLE'), ['place']);
  });

  it('takes towns in results for their clubs, and leaves countries places', () => {
    const table = 'Results of league matches on Sunday:\n\nBremen 2 Leipzig 1\n\nSpain 3 Italy 0';
    assert.deepEqual(kindsOf(table, 'Bremen'), ['organization']);
    assert.deepEqual(kindsOf(table, 'Leipzig'), ['organization']);
    assert.deepEqual(kindsOf(table, 'Spain'), ['place']);
  });

  it('takes a town that has a coach for its club in a report of sport, but not after “in”', () => {
    const report =
      'The league match was settled by a late goal. Porto coach Rui Alves praised his striker.\n\nPorto play in the cup on Sunday. It rained in Porto.';
    assert.deepEqual(kindsOf(report, 'Porto'), ['organization', 'organization', 'place']);
  });

  it('takes letters and a number for a model, but not a meeting', () => {
    assert.deepEqual(kindsOf('Two MiG-31 jets left the base.', 'MiG-31'), ['product']);
    assert.ok(!kindsOf('Leaders of the G-20 met again.', 'G-20').includes('product'));
  });

  it('leaves a town a town where nothing speaks of sport', () => {
    assert.deepEqual(kindsOf('The minister flew to Porto. Porto coach parks were full.', 'Porto'), ['place', 'place']);
  });
});
