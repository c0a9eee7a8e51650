import fc from 'fast-check';

const PIECES = [
  'date 2025-02-18 ',
  ' DATE 2024-02-29 ',
  'U.S. Secretary of State Ann Lee',
  'President Bob Ray',
  'Lee',
  'he',
  'the minister',
  'the Foreign Ministry',
  'Northern Rail Company (NRC)',
  'NRC',
  'Kyiv',
  'in Rome',
  'Russian',
  'said',
  'told reporters that',
  'met',
  'will meet',
  'did not attack',
  'threatened to bomb',
  'according to',
  '“We agreed,”',
  '"No',
  'on Tuesday',
  'last week',
  'in February 2022',
  'two days later',
  'of the',
  'and',
  ',',
  '.',
  '. ',
  '\n',
  '\n\n',
  '\r\n\r\n',
  ' ',
  '’s',
  '-',
  '(',
  ')',
  '—',
];

/** Text that looks like news, cut and put together anyhow. */
export const newsLike: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 120,
  })
  .map((pieces) => pieces.join(' '));

/** Any string of UTF-16 code units, lone surrogates included. */
export const anyString: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat(0xffff), fc.nat(0x7f), fc.constantFrom(0x20, 0x0a, 0x0d, 0x22, 0x2e, 0x41, 0x61)), {
    maxLength: 400,
  })
  .map((units) => String.fromCharCode(...units));

/**
 * An article of ours with pieces cut out, doubled, moved or overwritten.
 * @param articles what to mutate
 */
export function mutated(articles: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({ at: fc.nat(), length: fc.nat(200), with: fc.oneof(fc.constant(''), newsLike, anyString) });
  return fc
    .tuple(fc.constantFrom(...articles), fc.array(edit, { minLength: 1, maxLength: 8 }))
    .map(([article, edits]) =>
      edits.reduce((text, { at, length, with: put }) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + put + text.slice(from + length);
      }, article),
    );
}
