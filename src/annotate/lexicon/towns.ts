import { TOWN_TABLE } from './townTable';

let byName: Map<string, string[]> | null = null;

/** The table by name, the country of the largest town of that name first; made when it is first needed. */
function towns(): ReadonlyMap<string, readonly string[]> {
  if (byName) return byName;
  byName = new Map();
  for (const line of TOWN_TABLE.trim().split('\n')) {
    const code = line.slice(0, 2);
    for (const word of line.slice(3).split(',')) {
      const lesser = word.endsWith('*');
      const name = lesser ? word.slice(0, -1) : word;
      const known = byName.get(name);
      if (!known) byName.set(name, [code]);
      else if (lesser) known.push(code);
      else known.unshift(code);
    }
  }
  return byName;
}

/**
 * The countries that have a town or region of some name, the likeliest first.
 * @param name in lower case, without diacritics
 * @returns ISO 3166-1 alpha-2 codes; empty if the name isn't known
 */
export function countriesWithTown(name: string): readonly string[] {
  return towns().get(name) ?? [];
}
