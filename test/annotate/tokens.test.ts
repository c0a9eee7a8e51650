import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitSentences } from '../../src/annotate/sentences';
import { tokenise } from '../../src/annotate/tokens';

const words = (text: string): string =>
  tokenise(text)
    .map((token) => token.text)
    .join(' ');

describe('tokenise', () => {
  const cases: Record<string, [string, string]> = {
    'parts contractions': [
      "They don't, can't and won't say it's ours.",
      "They do n't , ca n't and wo n't say it 's ours .",
    ],
    'parts typographic contractions': ['We’ve said he’ll go.', 'We ’ve said he ’ll go .'],
    'parts possessives': ["the minister's and workers' rights", "the minister 's and workers ' rights"],
    'parts possessives in capitals': ["BRAZIL'S VOTE ISN'T OVER", "BRAZIL 'S VOTE IS N'T OVER"],
    'keeps apostrophes inside names': ["O'Brien met N'Golo in Côte d'Ivoire", "O'Brien met N'Golo in Côte d'Ivoire"],
    'parts hyphenated compounds': ['a US-Russia talk-show', 'a US - Russia talk - show'],
    'keeps prefixes on small letters': ['the re-elected co-founder', 'the re-elected co-founder'],
    'parts prefixes from names': ['pro-Beijing', 'pro - Beijing'],
    'keeps acronyms with stops': ['U.S. and U.N. aides at 9 a.m. sharp', 'U.S. and U.N. aides at 9 a.m. sharp'],
    'keeps initials': ['J. D. Vance met J.K. Rowling', 'J. D. Vance met J.K. Rowling'],
    'keeps titles and company forms': ['Mr. Lee of Acme Inc. sued', 'Mr. Lee of Acme Inc. sued'],
    'keeps numbers whole': ['1,250.75 at 10:30 on 9/11', '1,250.75 at 10:30 on 9/11'],
    'parts numbers from signs': ['$3.5bn or 12%', '$ 3.5 bn or 12 %'],
    'parts glued units': ['9am, 5km', '9 am , 5 km'],
    'keeps the name of a network whole': ['5G, 4G', '5G , 4G'],
    'keeps ordinals and decades': ["the 5th of the 1980s and '90s", "the 5th of the 1980s and '90s"],
    'parts scores': ['won 2-1', 'won 2 - 1'],
    'keeps addresses': [
      'See https://example.com/a?b=1, or mail ann@example.org.',
      'See https://example.com/a?b=1 , or mail ann@example.org .',
    ],
    'keeps domain names': ['(example.com) said', '( example.com ) said'],
    'keeps handles and hashtags': ['@ann_b on #VoteNow', '@ann_b on #VoteNow'],
    'keeps ellipses and dashes': ['Well... he -- no, she—left…', 'Well ... he -- no , she — left …'],
    'parts quotes of every style': ['“Yes,” ‘no’ "maybe" «non»', '“ Yes , ” ‘ no ’ " maybe " « non »'],
    'keeps emoji sequences': ['Go 👩‍👩‍👧🇫🇷👍🏽!', 'Go 👩‍👩‍👧 🇫🇷 👍🏽 !'],
    'keeps ampersands in names': ['AT&T and R&D', 'AT&T and R&D'],
    'parts a missing blank': ['the bill.At times', 'the bill . At times'],
    'parts fused words': ['We cannot wait', 'We can not wait'],
  };
  for (const [name, [text, expected]] of Object.entries(cases)) {
    it(name, () => assert.equal(words(text), expected));
  }

  it('gives offsets that with the blanks between make up any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: fc.constantFrom(...'aB9.,\'’-@#:/&\n \ud83d\udc4d!?"$%_'), maxLength: 80 }),
      fc
        .array(
          fc.constantFrom('U.S.', "don't", 'http://x.y', 'a@b.com', 'Mr.', '\ud800', '👩‍👩‍👧', ' ', '\n', '9am', 'e.g.'),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (paragraph) => {
        let rebuilt = '';
        let last = 0;
        for (const { start, end, text: form, glued } of tokenise(paragraph)) {
          assert.ok(end > start, 'no token is empty');
          assert.equal(paragraph.slice(start, end), form);
          assert.match(paragraph.slice(last, start), /^[\s\p{Cc}\u200B\uFEFF]*$/u);
          if (last > 0) assert.equal(glued, start === last);
          rebuilt += paragraph.slice(last, start) + form;
          last = end;
        }
        assert.equal(rebuilt + paragraph.slice(last), paragraph);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives tokens that lie in the text, in order, whatever is repeated how often', () => {
    const hostile = [
      'a',
      '.',
      "'",
      '-',
      '1',
      ',',
      '@',
      '(',
      '"',
      '👍',
      '\ud800',
      '\n',
      'a.',
      "a'",
      'A&',
      'a@',
      'a.b ',
      '1.',
      'co-',
      'n’t',
    ];
    for (const piece of hostile) {
      const text = piece.repeat(Math.ceil(300_000 / piece.length));
      let last = 0;
      for (const { start, end } of splitSentences(text, tokenise(text)).flat()) {
        if (start < last || end <= start || end > text.length)
          assert.fail(`${start}–${end} of ${JSON.stringify(piece)}`);
        last = end;
      }
      assert.ok(last <= text.length);
    }
  }).timeout(60_000);
});
