import { article } from './texts';

/** A text of a length, in UTF-16 code units. */
type Shape = (length: number) => string;

/** Numbered pieces one after another; a piece that holds its number or a name made of it makes a text without repetition. */
const numbered =
  (piece: (n: number) => string): Shape =>
  (length) => {
    let text = '';
    for (let n = 0; text.length < length; n++) text += piece(n);
    return text.slice(0, length);
  };

const again = (piece: string): Shape => numbered(() => piece);

const VERBS = ['met', 'criticised', 'praised', 'sued', 'attacked', 'elected', 'arrested'];
const verb = (n: number): string => VERBS[n % VERBS.length];

/**
 * Texts of one shape and any length: ordinary ones and those that tempt a reader to take its time. All count as English,
 * because a text that doesn't is not read at all.
 */
export const GROWTH_SHAPES: Record<string, Shape> = {
  'ordinary text, no paragraph twice': (length) => article(0, length, true),
  'ordinary text, one line': (length) => article(0, length).replace(/\n+/g, ' '),
  'ordinary text, 100 letters a line': (length) =>
    article(0, length)
      .replace(/\n+/g, ' ')
      .replace(/(.{90}\S*) /g, '$1\n'),

  'no blank': again('a'),
  digits: again('1'),
  brackets: again('('),
  'open quotes': again('“ '),
  'nested quotes': again('“he said ‘'),
  initials: again('A. B. Lee of '),
  'initials without blanks': again('A.'),
  hyphens: again('the-'),
  'lone surrogates': again('\ud800 of the '),
  emoji: again('👩‍👧 '),
  'combining marks': again('the cafe\u0301\u0308 '),
  'one letter with combining marks': again('\u0301'),
  'zero-width signs': again('the\u200b of '),
  apostrophes: again("the 's "),
  'web addresses': again('https://a.b/c?d=e&the '),
  'empty lines': again('\n'),
  blanks: again(' '),
  headers: again('date 2025-02-18 the end\n'),
  'header paragraphs': again('date 2025-02-18 the end\n\n'),
  'short paragraphs': numbered((n) => `The end of the ${word(n)}\n\n`),

  'one name': again('Ann Lee of '),
  'different names': numbered((n) => `Mr. ${word(n)} ${word(n * 7 + 3)} met the ${word(n * 11 + 5)} of it.\n\n`),
  'different names, one sentence': numbered((n) => `${word(n)} ${word(n * 7 + 3)} and the `),
  'one family': numbered((n) => `${word(n)} Markovic ${verb(n)} the head of the union. Markovic left.\n\n`),
  pronouns: numbered((n) => `${n % 9 ? 'He' : `Jonas ${word(n)}`} told her that she and he had met him and his son. `),
  apposition: again('the head of the union, Ann Lee, '),
  companies: numbered(
    (n) => `The ${word(n)} Rail Company (${word(n)[0]}RC) sued the ${word(n * 5)} Bank of Norway.\n\n`,
  ),

  numbers: again('one hundred and '),
  'different dates': numbered(
    (n) => `The ${word(n)} union spoke on ${1 + (n % 28)} March ${1900 + (n % 130)} and two days later.\n\n`,
  ),
  'one date after another': again('on Monday, March 3, 2025 at 5 p.m. and '),
  'dates of one sentence': numbered((n) => `on ${1 + (n % 28)} March it left and two days after the `),

  'one clause in another': again('Ann said that '),
  'one attack after another': again('to attack the reporters who attacked '),
  'of the': again('the head of '),
  coordination: again('the attack and '),
  speakers: numbered((n) => `“We met the union,” ${word(n)} Lee said. “He did not,” she added.\n\n`),
  'one event again and again': again('The army attacked Rome on Monday. The attack killed five. '),
  'different events': numbered(
    (n) => `The ${word(n)} army ${verb(n)} ${word(n * 3)} of Oslo in ${1950 + (n % 70)}.\n\n`,
  ),
};

/** A made-up name, another for another number. */
function word(n: number): string {
  let letters = 'B';
  for (let rest = n + 1; rest; rest = Math.floor(rest / 20)) letters += 'aeioulmnrstkdpvgbfzh'[rest % 20];
  return letters;
}
