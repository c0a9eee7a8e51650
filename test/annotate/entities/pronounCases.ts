import type { EntityCase } from './cases';

/** One phenomenon each, of whom a pronoun stands for by the laws of speech and grammar; the wording is our own. */
export const PRONOUN_CASES: readonly EntityCase[] = [
  {
    phenomenon: 'who is named in a quote does not speak it: the pronoun after it',
    text:
      'In a broadcast on Sunday, Halvorsen thanked Brandt’s envoys for their patience. ' +
      '"And I know that Brandt is a patient man," he added.',
    entities: [
      { name: 'Halvorsen', mentions: ['Halvorsen', 'I', 'he'] },
      { name: 'Brandt', mentions: ['Brandt', 'Brandt'] },
    ],
  },
  {
    phenomenon: 'who is named in a quote does not speak it: the pronoun before it',
    text: 'For Martin Feld, the painter Hugo Sande was a hero. He said: "Hugo Sande taught us how to see."',
    entities: [
      { name: 'Martin Feld', mentions: ['Martin Feld', 'He'] },
      { name: 'Hugo Sande', mentions: ['Hugo Sande', 'Hugo Sande'] },
    ],
  },
  {
    phenomenon: 'who is named in a quote does not speak it: the pronoun amid it',
    text:
      'Judge Ravi Menon dismissed the claim against Colin Ashby on Tuesday. ' +
      '"Mr. Ashby was careless," he said, "but careless men are not always thieves."',
    entities: [
      { name: 'Ravi Menon', mentions: ['Ravi Menon', 'he'] },
      { name: 'Colin Ashby', mentions: ['Colin Ashby', 'Ashby'] },
    ],
  },
  {
    phenomenon: 'who speaks is nobody of whom the speech tells in the third person',
    text: 'Peter Novak met Karl Weiss in Linz. "He has lost my trust," Novak said.',
    entities: [
      { name: 'Peter Novak', mentions: ['Peter Novak', 'my', 'Novak'] },
      { name: 'Karl Weiss', mentions: ['Karl Weiss', 'He'] },
    ],
  },
  {
    phenomenon: 'the subject of the report, though the other was spoken of before',
    text:
      'Oskar Lindholm owns three hotels. Lindholm bought the last of them in May. ' +
      'Viktor Sandel, a friend of Lindholm, said on Monday that he had sold his house.',
    entities: [
      { name: 'Oskar Lindholm', mentions: ['Oskar Lindholm', 'Lindholm', 'Lindholm'] },
      { name: 'Viktor Sandel', mentions: ['Viktor Sandel', 'he', 'his'] },
    ],
  },
  {
    phenomenon: 'a possessive belongs to the subject of its own clause',
    text: 'Karen Holt opened the camp in June. Linda Marsh dropped by on Friday to watch her son.',
    entities: [
      { name: 'Karen Holt', mentions: ['Karen Holt'] },
      { name: 'Linda Marsh', mentions: ['Linda Marsh', 'her'] },
    ],
  },
  {
    phenomenon: 'a possessive in a relative clause belongs to the name in front of it',
    text: 'Tomas Ruiz will stand again. The party has dropped Daniel Vega, who lost his seat in March.',
    entities: [
      { name: 'Tomas Ruiz', mentions: ['Tomas Ruiz'] },
      { name: 'Daniel Vega', mentions: ['Daniel Vega', 'his'] },
    ],
  },
  {
    phenomenon: 'an object is not the subject of its own verb',
    text: 'Simon Archer wrote to Paul Dreyer in April. Archer had met him in Basel.',
    entities: [
      { name: 'Simon Archer', mentions: ['Simon Archer', 'Archer'] },
      { name: 'Paul Dreyer', mentions: ['Paul Dreyer', 'him'] },
    ],
  },
  {
    phenomenon: 'an object is not the subject of a verb before the "and" either',
    text: 'Simon Archer knew Paul Dreyer from Basel. Archer sat down beside the fire and thanked him.',
    entities: [
      { name: 'Simon Archer', mentions: ['Simon Archer', 'Archer'] },
      { name: 'Paul Dreyer', mentions: ['Paul Dreyer', 'him'] },
    ],
  },
  {
    phenomenon: 'a possessive before its name',
    text: 'Nadia Petrova covers the sector. In her first report, Claire Duval called the shares cheap.',
    entities: [
      { name: 'Nadia Petrova', mentions: ['Nadia Petrova'] },
      { name: 'Claire Duval', mentions: ['her', 'Claire Duval'] },
    ],
  },
  {
    phenomenon: 'a carmaker in front of its name is the subject as well',
    text: 'Volta shut two plants in May. The French carmaker Arvane said that it would close none.',
    entities: [
      { name: 'Volta', mentions: ['Volta'] },
      { name: 'Arvane', mentions: ['Arvane', 'it'], kind: 'organization' },
    ],
  },
  {
    phenomenon: '"they" for several people is no body',
    text: 'Teslin Motors lost its case on Friday. Drivers had waited for years, and they cheered in court.',
    entities: [{ name: 'Teslin Motors', mentions: ['Teslin Motors', 'its'] }],
    unmarked: ['they'],
  },
  {
    phenomenon: '"it" that announces a clause',
    text: 'Norland Bank raised its forecast. It is understandable why investors cheered, and it feels like summer.',
    entities: [{ name: 'Norland Bank', mentions: ['Norland Bank', 'its'] }],
    unmarked: ['It', 'it'],
  },
  {
    phenomenon: '"it" that is expected to do something, or able to',
    text: 'Norland Bank is hiring. It is likely to open an office in Turku, and it is able to pay well.',
    entities: [{ name: 'Norland Bank', mentions: ['Norland Bank', 'It', 'it'] }],
  },
];
