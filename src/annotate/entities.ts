import type { Entity, Mention } from '../annotation';
import { affiliationOf, careerOf, ministriesOf, ministryOf, tiePossessors, type KeptRole } from './entities/careers';
import { settleCountries } from './entities/countries';
import { isCredit } from './entities/credits';
import type { EntityDraft, MentionDraft, Registry } from './entities/draft';
import { echoes } from './entities/echoes';
import { settleKinds } from './entities/kinds';
import { linkPossessors, nameMentions } from './entities/mentions';
import { fullestName } from './entities/naming';
import { resolveNominals } from './entities/nominals';
import { resolveFirstPersons } from './entities/firstPersons';
import { genderByName } from './entities/gender';
import { joinOrganizations } from './entities/organizations';
import { joinPersons } from './entities/persons';
import { joinPlaces } from './entities/places';
import { prominenceOf } from './entities/prominence';
import { resolvePronouns } from './entities/pronouns';
import { readRoles, type RoleTokens } from './entities/roles';
import type { Gender } from './lexicon/titles';
import { settleSpans } from './entities/spans';
import type { QuoteReading } from './quotes';
import type { Name, Sentence, TokenRange } from './reading';
import type { Steps } from './steps';

/** A mention with its tokens, for the stages that follow. */
export interface MentionReading extends TokenRange {
  readonly mention: Mention;
}

export interface Cast {
  /** In text order. */
  readonly mentions: readonly MentionReading[];
  /** In order of first mention; `actor` and `prominence` are settled when the events are known. */
  readonly entities: readonly Entity[];
  /** Words of roles beside names ("foreign minister" before one), by sentence and token: the entity that they describe. */
  readonly described: ReadonlyMap<number, ReadonlyMap<number, string>>;
}

/**
 * Decides who is who: joins names, nominals and pronouns that stand for one thing, in sieves from the surest to the least sure,
 * as Stanford's deterministic coreference does (Lee et al. 2013), and reads roles, countries and affiliations.
 * @param text the article's text
 * @param sentences all its sentences
 * @param names its names
 * @param quotes its quotes, for "I" and "we"
 * @param genderOfGiven the gender that a given name tells, null where it tells none
 */
export function* resolveEntities(
  text: string,
  sentences: readonly Sentence[],
  names: readonly Name[],
  quotes: readonly QuoteReading[],
  genderOfGiven: (given: string) => Gender | null,
): Steps<Cast> {
  const registry: Registry = { entities: [] };
  const found = nameMentions(text, sentences, settleSpans(text, sentences, names));
  yield;
  const more = nameMentions(text, sentences, settleSpans(text, sentences, echoes(sentences, found)));
  const named = [...found, ...more].sort(inTextOrder);
  yield;
  settleKinds(sentences, named);
  linkPossessors(sentences, named);
  yield;
  const roleTokens = readRoles(text, sentences, named);
  yield;
  joinOrganizations(sentences, named, registry);
  yield;
  joinPlaces(sentences, named, registry);
  joinPersons(named, registry);
  const careers = new Map<EntityDraft, readonly KeptRole[]>();
  for (const entity of registry.entities) {
    if (entity.kind !== 'person') continue;
    const roles = careerOf(entity);
    careers.set(entity, roles);
    entity.gender ??= genderByName(entity, genderOfGiven);
  }
  yield;
  const taken = named.filter((mention) => !isCredit(sentences, mention));
  const nominals = resolveNominals(text, sentences, taken, roleTokens);
  yield;
  const antecedents = [...taken, ...nominals].sort(inTextOrder);
  const { resolved, firstPersons } = resolvePronouns(text, sentences, antecedents, quotes, roleTokens);
  yield;
  tiePossessors(careers, [...nominals, ...resolved]);
  settleCountries(sentences, registry.entities, careers);
  const ministries = ministriesOf(registry.entities);
  for (const [person, roles] of careers) {
    person.affiliation = ministryOf(roles, ministries, person) ?? affiliationOf(roles, person);
  }
  yield;
  const all = [...named, ...nominals, ...resolved];
  return castOf(sentences, [...all, ...resolveFirstPersons(firstPersons, all)], careers, roleTokens);
}

const inTextOrder = (a: MentionDraft, b: MentionDraft): number => a.start - b.start || b.end - a.end;

/** Puts drafts into the contract's form: ids in order of first mention. */
function castOf(
  sentences: readonly Sentence[],
  drafts: readonly MentionDraft[],
  careers: ReadonlyMap<EntityDraft, readonly KeptRole[]>,
  roleTokens: RoleTokens,
): Cast {
  const mentions: MentionReading[] = [];
  const ids = new Map<EntityDraft, string>();
  const settled = drafts.filter((draft): draft is MentionDraft & { entity: EntityDraft } => draft.entity !== null);
  for (const draft of settled.sort(inTextOrder)) {
    const { sentence, from, to, entity } = draft;
    let id = ids.get(entity);
    if (!id) {
      id = `e${ids.size + 1}`;
      ids.set(entity, id);
    }
    mentions.push({ sentence, from, to, mention: mentionOf(draft, id) });
  }
  const entities = [...ids].map(([draft, id]): Entity => {
    const { name, aliases } = fullestName(draft);
    return {
      id,
      kind: draft.kind,
      name,
      aliases,
      roles: (careers.get(draft) ?? []).map((role) => role.text),
      country: draft.country ?? null,
      actor: false,
      ...(draft.affiliation && ids.has(draft.affiliation) && { affiliation: ids.get(draft.affiliation) }),
      confidence: round(Math.max(...draft.mentions.slice(0, 50).map(({ confidence }) => confidence))),
      prominence: round(prominenceOf(sentences, draft)),
    };
  });
  return { mentions, entities, described: describedBy(roleTokens, ids) };
}

function describedBy(
  roleTokens: RoleTokens,
  ids: ReadonlyMap<EntityDraft, string>,
): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const described = new Map<number, Map<number, string>>();
  for (const [sentence, tokens] of roleTokens) {
    const own = new Map<number, string>();
    for (const [at, { entity }] of tokens) {
      const id = entity && ids.get(entity);
      if (id) own.set(at, id);
    }
    described.set(sentence, own);
  }
  return described;
}

function mentionOf(draft: MentionDraft, entity: string): Mention {
  const { start, end, text, kind, form, literal, why } = draft;
  const mention: Mention = { start, end, text, kind, form, entity, confidence: round(draft.confidence) };
  if (literal !== undefined) mention.literal = literal;
  if (why !== undefined) mention.why = why;
  return mention;
}

const round = (value: number): number => Math.round(value * 100) / 100;
