import { placeKey } from '../reading';
import type { EntityDraft, MentionDraft, Role } from './draft';

/** A role that an entity keeps once repeats are left out. */
export interface KeptRole extends Role {
  readonly former: boolean;
  readonly sentence: number;
}

/**
 * The roles of a person, in text order: a shorter repeat of a role is left out, and a courtesy ("Mr.") too unless there is
 * nothing else where the person is first named.
 */
export function careerOf({ mentions }: EntityDraft): KeptRole[] {
  const kept: (Role & { sentence: number })[] = [];
  const first = mentions.reduce<MentionDraft | null>(
    (best, one) => (best && best.start < one.start ? best : one),
    null,
  );
  for (const mention of mentions) {
    for (const one of mention.roles) {
      const role = { ...one, sentence: mention.sentence };
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

/**
 * Ties roles to possessors that are pronouns or nominals, once these are resolved.
 * @param resolved the mentions of pronouns and nominals
 */
export function tiePossessors(careers: Map<EntityDraft, readonly KeptRole[]>, resolved: readonly MentionDraft[]): void {
  const possessed = [...careers].filter(([, roles]) => roles.some(({ possessorAt }) => possessorAt !== undefined));
  if (!possessed.length) return;
  const byEnd = new Map(resolved.map((mention) => [placeKey(mention.sentence, mention.to), mention]));
  for (const [person, roles] of possessed) {
    const tied = roles.map((role): KeptRole => {
      const possessor =
        role.possessorAt === undefined ? undefined : byEnd.get(placeKey(role.sentence, role.possessorAt + 1));
      return possessor ? { ...role, ties: [...role.ties, possessor] } : role;
    });
    careers.set(person, tied);
  }
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
  if (best) return best;
  for (const { ties } of person.mentions) {
    for (const { entity } of ties ?? [])
      if (entity && entity !== person && entity.kind === 'organization') return entity;
  }
  return undefined;
}

const MINISTERS: ReadonlySet<string> = new Set(['minister', 'secretary']);
const MINISTRIES: ReadonlySet<string> = new Set(['ministry', 'department', 'office']);

/** The ministries of an article by what they are for: "health" leads to the Health Ministry. */
export function ministriesOf(entities: readonly EntityDraft[]): ReadonlyMap<string, EntityDraft> {
  const ministries = new Map<string, EntityDraft>();
  for (const entity of entities) {
    if (entity.kind !== 'organization') continue;
    const words = entity.mentions.slice(0, 4).flatMap((mention) => mention.words);
    if (words.some((word) => MINISTRIES.has(word)))
      for (const word of words) if (!MINISTRIES.has(word)) ministries.set(word, entity);
  }
  return ministries;
}

/** A minister's own ministry, where the article names it. */
export function ministryOf(
  roles: readonly KeptRole[],
  ministries: ReadonlyMap<string, EntityDraft>,
  { country }: EntityDraft,
): EntityDraft | undefined {
  for (const { head, words, former } of roles) {
    if (former || !MINISTERS.has(head)) continue;
    for (const word of words) {
      const ministry = ministries.get(word);
      if (ministry && (!country || !ministry.country || country === ministry.country)) return ministry;
    }
  }
  return undefined;
}
