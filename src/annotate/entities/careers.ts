import type { EntityDraft, MentionDraft, Role } from './draft';

/** A role that an entity keeps once repeats are left out. */
export interface KeptRole extends Role {
  readonly former: boolean;
}

/**
 * The roles of a person, in text order: a shorter repeat of a role is left out, and a courtesy ("Mr.") too unless there is
 * nothing else where the person is first named.
 */
export function careerOf({ mentions }: EntityDraft): KeptRole[] {
  const kept: Role[] = [];
  const first = mentions.reduce<MentionDraft | null>(
    (best, one) => (best && best.start < one.start ? best : one),
    null,
  );
  for (const mention of mentions) {
    for (const role of mention.roles) {
      if (role.courtesy && mention !== first) continue;
      const at = kept.findIndex((other) => repeats(role, other) || repeats(other, role));
      if (at < 0) kept.push(role);
      else if (role.words.length > kept[at].words.length) kept[at] = role;
    }
  }
  const real = kept.filter(({ courtesy }) => !courtesy);
  return (real.length ? real : kept).map((role) => ({ ...role, former: /^(former|ex\b|late)/i.test(role.text) }));
}

/** Tells whether a role is a shorter form of another, or the same. */
function repeats(short: Role, long: Role): boolean {
  if (
    short.words.length > long.words.length ||
    /^(former|ex)$/.test(short.words[0]) !== /^(former|ex)$/.test(long.words[0])
  )
    return false;
  return short.words.every((word) => long.words.includes(word));
}

/** The entity that a person's roles belong to: an organization before a country before another place. */
export function affiliationOf(roles: readonly KeptRole[], person: EntityDraft): EntityDraft | undefined {
  let best: EntityDraft | undefined;
  let bestRank = 0;
  for (const { ties, former } of roles) {
    if (former && roles.length > 1) continue;
    for (const { entity } of ties) {
      if (!entity || entity === person || entity.kind === 'person') continue;
      const rank = entity.kind === 'organization' ? 3 : entity.country && entity.kind === 'place' ? 2 : 1;
      if (rank > bestRank) [best, bestRank] = [entity, rank];
    }
  }
  return best;
}
