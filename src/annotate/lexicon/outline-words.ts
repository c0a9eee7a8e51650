/** Verbs that tell little by themselves: what they tell, their object or complement does. */
export const FAINT_VERBS: ReadonlySet<string> = new Set(
  `come go get take give have make do put see find keep hold bring help allow enable let offer provide need use work run show
   play look try want start begin continue follow face leave stay become turn reach represent support drive feature include
   bear carry serve sit stand depend rely prove seem appear remain fit match suit deal handle add mark set bring_in
   come_with come_in`.split(/\s+/),
);

/** Verbs with the words that make a stock phrase of the story's making with them: "declined to comment". */
export const STOCK_PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['decline', 'comment identify name elaborate say'],
      ['refuse', 'comment'],
      ['comment', 'decline refuse'],
      ['ask', 'identify name anonymous anonymity'],
      ['request', 'anonymity comment'],
      ['identify', 'ask'],
      ['name', 'ask'],
      ['respond', 'request comment'],
      ['return', 'call request message email'],
      ['reply', 'request comment'],
      ['speak', 'condition anonymity'],
      ['contribute', 'report story article'],
      ['update', 'story paragraph article'],
      ['compile', 'data'],
      ['raise', 'eyebrow hand question concern doubt'],
      ['take', 'form advantage note notice'],
      ['make', 'sense headline move'],
      ['play', 'role part'],
      ['reach', 'comment'],
    ] as const
  ).map(([verb, words]): [string, ReadonlySet<string>] => [verb, new Set(words.split(' '))]),
);
