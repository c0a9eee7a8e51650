import type { Kind } from '../../annotation';
import type { Token } from '../reading';

/** States of the U.S. as news writes them after a town, by the Associated Press's stylebook. */
const STATES = new Set(
  'Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Mass. Md. Mich. Minn. Miss. Mo. Mont. Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Va. Vt. Wash. Wis. Wyo.'.split(
    ' ',
  ),
);

/** What stands behind "Fed" where no "the" is before it. */
const OF_THE_FED = new Set(
  'chair chairman chairwoman chief official officials governor governors policymaker policymakers president rate rates policy minutes meeting'.split(
    ' ',
  ),
);

/** A name of one token that goes by its form alone. */
export interface ShortForm {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
}

/**
 * Finds short forms that the learnt passes have met too rarely: "U.N. envoy", "the Fed", "Fresno, Calif."
 * @param names those that were found, in order; no short form overlaps one
 */
export function findShortForms(
  tokens: readonly Token[],
  names: readonly { readonly from: number; readonly to: number; readonly kind: Kind }[],
): ShortForm[] {
  const found: ShortForm[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    while (next < names.length && names[next].to <= at) next++;
    if (next < names.length && names[next].from <= at) continue;
    const kind = shortKind(tokens, at, next > 0 ? names[next - 1] : null);
    if (kind) found.push({ from: at, to: at + 1, kind });
  }
  return found;
}

function shortKind(
  tokens: readonly Token[],
  at: number,
  before: { readonly to: number; readonly kind: Kind } | null,
): Kind | null {
  const { cased } = tokens[at];
  if (cased === 'U.N.') return 'organization';
  if (cased === 'Fed')
    return tokens[at - 1]?.lower === 'the' || OF_THE_FED.has(tokens[at + 1]?.lower) ? 'organization' : null;
  const follows = before?.kind === 'place' && before.to === at - 1 && tokens[at - 1].text === ',';
  return follows && (STATES.has(cased) || STATES.has(`${cased}.`)) ? 'place' : null;
}
