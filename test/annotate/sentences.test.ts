import assert from 'node:assert/strict';
import { splitSentences } from '../../src/annotate/sentences';
import { tokenise } from '../../src/annotate/tokens';

function sentences(text: string): string[] {
  return splitSentences(text, tokenise(text)).map((tokens) =>
    text.slice(tokens[0].start, tokens[tokens.length - 1].end),
  );
}

describe('splitSentences', () => {
  const cases: Record<string, [string, string[]]> = {
    'splits at full stops': ['He left. She stayed.', ['He left.', 'She stayed.']],
    'keeps quotes with their sentence': ['“We won.” He smiled.', ['“We won.”', 'He smiled.']],
    'goes on after a quoted question': ['"Why now?" he asked. "Because."', ['"Why now?" he asked.', '"Because."']],
    'keeps titles and initials': [
      'Dr. J. Smith met Gen. Lee. They spoke.',
      ['Dr. J. Smith met Gen. Lee.', 'They spoke.'],
    ],
    'goes on after an acronym': ['The U.S. Senate met.', ['The U.S. Senate met.']],
    'ends at an acronym before a sentence starter': [
      'It left the U.S. The vote failed.',
      ['It left the U.S.', 'The vote failed.'],
    ],
    'ends at a company form before a sentence starter': [
      'He runs Acme Inc. He is rich.',
      ['He runs Acme Inc.', 'He is rich.'],
    ],
    'keeps decimals': ['Prices rose 3.5 percent. Wages fell.', ['Prices rose 3.5 percent.', 'Wages fell.']],
    'splits where a blank is missing': [
      'They signed the bill.Then they left.',
      ['They signed the bill.', 'Then they left.'],
    ],
    'goes on after an ellipsis before a small letter': ['We are ... sorry. Truly.', ['We are ... sorry.', 'Truly.']],
    'takes a short line for itself': [
      'Storm hits coast\nBy Ann Lee\nA storm hit.',
      ['Storm hits coast', 'By Ann Lee', 'A storm hit.'],
    ],
    "parts an agency's dateline from the story": [
      'LYON, France, May 5 (Alpine Wire) -- Two men fled. Police followed.',
      ['LYON, France, May 5 (Alpine Wire) --', 'Two men fled.', 'Police followed.'],
    ],
    'parts a dateline that names the agency alone': [
      '(Alpine Wire) — Rail fares rose.',
      ['(Alpine Wire) —', 'Rail fares rose.'],
    ],
    'takes no aside for a dateline': ['Lyon (the city) — and Nice — voted.', ['Lyon (the city) — and Nice — voted.']],
    'ends with brackets that hold a whole sentence': [
      '(See the chart on page two) Harlow Bank fell.',
      ['(See the chart on page two)', 'Harlow Bank fell.'],
    ],
    'goes on after brackets inside a sentence': [
      'Harlow Bank (the lender) Ltd. fell.',
      ['Harlow Bank (the lender) Ltd. fell.'],
    ],
    'takes list items for themselves': ['• Two killed\n• Ten hurt', ['• Two killed', '• Ten hurt']],
    'joins wrapped lines': [
      'The minister told a crowd of several thousand people in the\ncapital that talks would go on for as long as they were needed\nby both sides.',
      [
        'The minister told a crowd of several thousand people in the\ncapital that talks would go on for as long as they were needed\nby both sides.',
      ],
    ],
  };
  for (const [name, [text, expected]] of Object.entries(cases)) {
    it(name, () => assert.deepEqual(sentences(text), expected));
  }

  it('leaves no token out', () => {
    const text = '... “”. A!? (b.) \n\n- c\n.';
    const tokens = tokenise(text);
    assert.deepEqual(splitSentences(text, tokens).flat(), tokens);
  });
});
