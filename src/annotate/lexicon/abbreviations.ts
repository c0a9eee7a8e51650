/**
 * Abbreviations written with a full stop, lower-cased and without it. Compiled by hand from style guides (AP, Reuters)
 * and from what English Wikipedia lists; only those that are no ordinary word of a sentence's end.
 */

/** They stand before a name or a number, so no sentence ends with them. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev revd hon sen sens rep reps gov govs gen lt col maj capt cmdr cdr adm vice-adm sgt cpl pvt ' +
    'brig pres supt det insp fr msgr mons st ste mt messrs mme mlle sr sra srta hr dept asst atty amb vs fig figs vol ' +
    'vols pp ph nos est cf viz ald comr const dir'
  ).split(' '),
);

/** They may end a sentence, if what follows looks like the start of one; written with a capital. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'inc corp co ltd llc plc bros jr sr etc esq assn bhd pty intl natl univ inst ave blvd rd hwy bldg apt cos ' +
    'jan feb aug sept oct nov dec mon tue tues wed thu thur thurs fri ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn mo mont neb nev okla pa penn ' +
    'tenn tex va vt wash wis wyo'
  ).split(' '),
);

/** The same, of those that are written small. */
export const SMALL_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'etc al inc corp co ltd bros jr sr ft lb lbs oz yd sq cu bn mln dlr dlrs pct cts approx'.split(' '),
);

/** They count as abbreviations only before a number: "No. 10", "Mar. 3", "p. 7". */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'no mar jun jul sun sat p para sec art ch v'.split(' '),
);

/**
 * Prefixes that keep their hyphen inside the word ("re-elected", "co-founder"), as the English treebanks of Universal
 * Dependencies write them. Before a capital letter they part all the same: what follows is a name ("pro-Beijing").
 */
export const HYPHEN_PREFIXES: ReadonlySet<string> = new Set(
  (
    'anti bi bio co counter cyber de e eco ex extra infra inter intra macro mega micro mid mini mis mono multi neo non ' +
    'over pan para post pre pro pseudo quasi re semi sub super supra trans tri ultra un under uni'
  ).split(' '),
);

/** Units that part from the number before them: "9am", "5km", "3.5bn". */
export const GLUED_UNITS: ReadonlySet<string> = new Set(
  'am pm mm cm m km ft kg g mg lb lbs oz mph kph kmh km/h kw mw gw kwh mwh gwh hz mhz ghz kb mb gb tb bn mn k tn hrs hr h min mins sec secs yrs yr p bhp'.split(
    ' ',
  ),
);

/** Endings of domain names that a text writes without "www." or "https://". */
export const DOMAIN_ENDINGS: ReadonlySet<string> = new Set(
  'com org net gov edu int info biz tv io ai eu uk us ca au nz in ie za ng ke de fr es it nl ch at be pl ru ua cn jp kr br mx ar'.split(
    ' ',
  ),
);

/** Words run together that the treebanks part: the length of the first piece. */
export const FUSED_WORDS: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
]);
