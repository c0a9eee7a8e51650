/** What is quoted, counted or measured in reports on markets and companies: it moves, but acts on nobody. */
export const MEASURED_NOUNS: ReadonlySet<string> = new Set(
  `share stock equity bond security index gauge benchmark average price yield rate dollar euro pound yen yuan renminbi ruble
   rouble rupee won peso franc lira rand sterling currency bitcoin cryptocurrency coin crude oil gasoline gas gold silver copper
   ore iron coal wheat corn soybean metal commodity future contract market nasdaq dow sales sale revenue profit loss
   earnings income ebitda eps margin turnover cash flow figure spread volume valuation cap capitalization output production
   export import demand supply growth inflation unemployment gdp economy sentiment optimism momentum confidence spending
   consumption debt deficit surplus burden traffic subscription shipment delivery inventory dividend payout guidance estimate
   line number total percentage proportion value cost fee tariff premium rent wage salary`.split(/\s+/),
);

/** Signs and words that make a number the size of a move: "fell 3 percent", "up 20 basis points". */
export const MEASURE_WORDS: ReadonlySet<string> = new Set(['%', 'percent', 'pct', 'point', 'points', 'bps']);
