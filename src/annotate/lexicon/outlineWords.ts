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
      ['find', 'way reason'],
      ['pull', 'plug'],
      ['steal', 'limelight show spotlight'],
      ['make', 'sense'],
      ['take', 'note'],
      ['update', 'story paragraph article'],
      ['compile', 'data'],
      ['raise', 'eyebrow hand question concern doubt'],
      ['take', 'form advantage note notice'],
      ['make', 'sense headline move'],
      ['play', 'role part'],
      ['reach', 'comment'],
      ['bring', 'rear'],
      ['fall', 'love asleep flat short apart'],
      ['lead', 'way'],
      ['pave', 'way'],
      ['join', 'force forces'],
      ['make', 'mark name'],
      ['leave', 'mark'],
      ['pull', 'trigger'],
      ['shed', 'light'],
      ['turn', 'page corner'],
      ['raise', 'bar'],
      ['set', 'stage tone'],
      ['catch', 'eye'],
      ['lay', 'groundwork basis'],
      ['open', 'door'],
      ['close', 'door'],
      ['gain', 'traction ground fame'],
      ['lose', 'ground sight'],
      ['keep', 'pace'],
      ['hold', 'key'],
      ['speak', 'volume'],
      ['double', 'down'],
      ['start', 'with'],
    ] as const
  ).map(([verb, words]): [string, ReadonlySet<string>] => [verb, new Set(words.split(' '))]),
);

/** Verbs that in the present tell what a product is like. */
export const FEATURE_VERBS: ReadonlySet<string> = new Set(
  'support feature include offer come have run use allow let enable weigh cost measure sport pack boast work'.split(
    ' ',
  ),
);

/** Verbs that give something a name or a description. */
export const NAMING_VERBS: ReadonlySet<string> = new Set('call dub label nickname term style describe'.split(' '));

/** What prices do, and people don't by a sum. */
export const MOVING_VERBS: ReadonlySet<string> = new Set(
  'drop fall rise gain climb slip jump soar plunge slide tumble surge decline increase decrease'.split(' '),
);

/** Nouns that tell nobody who is meant where nothing else is said of them. */
export const GENERIC_NOUNS: ReadonlySet<string> = new Set(
  'company firm maker business team brand unit startup handful pair duo one some many other most several few thing product service deal move plan project lot'.split(
    ' ',
  ),
);
