/**
 * Words that, written with a capital after an abbreviation, start a sentence: function words that names seldom start
 * with. Compiled by hand.
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we you i his her its their our my there here but and or so yet ' +
    'in on at by for from with as to of after before since until while when where if although though because ' +
    'despite during however meanwhile moreover also earlier later last now then today yesterday who what why how ' +
    'which some many most more all both each few several another other such no not nor once only even still just ' +
    'about among between under over according asked officials police critics experts analysts'
  ).split(' '),
);
