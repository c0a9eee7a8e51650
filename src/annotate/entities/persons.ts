import { isShortName, NAME_SUFFIXES, PARTICLES } from '../lexicon/titles';
import { assign, newEntity, type EntityDraft, type MentionDraft, type Registry } from './draft';
import { nicknameIn, skeleton, soundsAlike } from './fold';

/** A full name in its parts, folded. */
interface FullName {
  readonly entity: EntityDraft;
  readonly words: readonly string[];
  /** A nickname between quotation marks. */
  readonly nickname: string | null;
  readonly suffix: string | null;
}

/** How a short form belongs to a full name. */
type Part = 'surname' | 'given name' | 'nickname';

interface Candidate {
  readonly entity: EntityDraft;
  readonly part: Part;
}

/** As many bearers of one word of a name are looked at; the last ones, so that the work stays linear. */
const MOST = 24;

interface People {
  readonly byFullName: Map<string, EntityDraft>;
  readonly byLast: Map<string, FullName[]>;
  readonly byFirst: Map<string, FullName[]>;
  /** Short forms: surnames with or without particles, given names, nicknames. */
  readonly byPart: Map<string, Candidate[]>;
  /** Surnames by their sounds, for transliterations. */
  readonly bySound: Map<string, FullName[]>;
}

/** What has been read so far, in text order. */
interface Memory {
  /** Whom a short form that several bear has meant. */
  readonly meant: Map<string, EntityDraft>;
  /** Short forms that no full name in the article has. */
  readonly lone: Map<string, EntityDraft>;
  /** Where an entity was last named. */
  readonly seen: Map<EntityDraft, number>;
}

/**
 * Joins the names of persons. First the full names are told apart; then each short form goes to the one bearer of that surname or
 * given name, or, where several bear it, to the one whom it has meant before, else to the nearest before it. Full names are never
 * joined by way of a short one.
 * @param mentions the named mentions in text order
 */
export function joinPersons(mentions: readonly MentionDraft[], registry: Registry): void {
  const people: People = {
    byFullName: new Map(),
    byLast: new Map(),
    byFirst: new Map(),
    byPart: new Map(),
    bySound: new Map(),
  };
  const persons = mentions.filter(({ kind, entity }) => kind === 'person' && !entity);
  for (const mention of persons) if (isFull(mention)) joinFullName(mention, people, registry);
  const memory: Memory = { meant: new Map(), lone: new Map(), seen: new Map() };
  for (const mention of persons) {
    if (!mention.entity) joinShortForm(mention, people, memory, registry);
    if (mention.entity) memory.seen.set(mention.entity, mention.start);
  }
}

/** A full name has two words that are no particles: "van der Heijden" is a surname alone. */
function isFull({ words }: MentionDraft): boolean {
  return words.filter((word) => !PARTICLES.has(word) && !NAME_SUFFIXES.has(word)).length >= 2;
}

function joinFullName(mention: MentionDraft, people: People, registry: Registry): void {
  const { words, nickname, suffix } = partsOf(mention);
  const key = words.join(' ');
  const known = people.byFullName.get(key);
  if (known && suffixFits(known, suffix)) {
    assign(mention, known, 'the same name');
    return;
  }
  const full = { words, nickname, suffix };
  const found = sameFullName(full, mention, people);
  if (found) {
    assign(mention, found, `another form of ${found.fullest}`);
    remember({ ...full, entity: found }, people);
    return;
  }
  const surname = words.length <= 4 ? surnameOnly(words, people) : null;
  if (surname) {
    assign(mention, surname, `the surname of ${surname.fullest}`);
    return;
  }
  const entity = newEntity(registry, 'person');
  assign(mention, entity);
  remember({ ...full, entity }, people);
}

function partsOf({ text, words }: MentionDraft): Omit<FullName, 'entity'> {
  const nickname = nicknameIn(text);
  const last = words[words.length - 1];
  const suffix = NAME_SUFFIXES.has(last) ? last : null;
  const bare = words.filter((word) => word !== nickname);
  return { words: suffix ? bare.slice(0, -1) : bare, nickname, suffix };
}

const suffixFits = (entity: EntityDraft, suffix: string | null): boolean =>
  !suffix ||
  !entity.mentions.some(({ words }) => NAME_SUFFIXES.has(words[words.length - 1]) && words.at(-1) !== suffix);

/** The person of another full name that may be the same: by initials, middle names, nicknames, order or transliteration. */
function sameFullName(name: Omit<FullName, 'entity'>, mention: MentionDraft, people: People): EntityDraft | null {
  const { words } = name;
  const last = words[words.length - 1];
  const swapped = words.length === 2 ? people.byFullName.get(`${words[1]} ${words[0]}`) : undefined;
  if (swapped) return swapped;
  const near = [
    ...(people.byLast.get(last) ?? []).slice(-MOST),
    ...(people.bySound.get(skeleton(last)) ?? []).slice(-MOST),
    ...(people.byFirst.get(words[0]) ?? []).slice(-MOST),
  ];
  for (let at = near.length - 1; at >= 0; at--) {
    const other = near[at];
    if (genderClash(other.entity, mention) || !suffixFits(other.entity, name.suffix)) continue;
    if (compatible(name, other)) return other.entity;
  }
  return null;
}

const genderClash = ({ gender }: EntityDraft, mention: MentionDraft): boolean =>
  gender !== undefined && mention.gender !== undefined && gender !== mention.gender;

/** Tells whether two full names may be one person's. */
function compatible(a: Omit<FullName, 'entity'>, b: FullName): boolean {
  const [x, y] = [a.words, b.words];
  if (soundsAlike(x[x.length - 1], y[y.length - 1])) {
    if (!givenFits(x[0], y[0]) && a.nickname !== y[0] && b.nickname !== x[0]) return false;
    return middleFits(x.slice(1, -1), y.slice(1, -1));
  }
  // "Maria Castillo" for "Maria Castillo Lopez": the shorter one's words in order, the given name first.
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length < 2 || short.length === long.length || short[0] !== long[0]) return false;
  let at = 0;
  for (const word of short) {
    at = long.indexOf(word, at) + 1;
    if (!at) return false;
  }
  return true;
}

function givenFits(a: string, b: string): boolean {
  if (a === b || isShortName(a, b) || soundsAlike(a, b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.replace(/\./g, '').length <= 2 && isInitials(short) && short[0] === long[0];
}

/** "j", "j.r": what is left of initials once folded. */
const isInitials = (word: string): boolean => /^[a-z](\.[a-z])*$/.test(word);

/** Middle names fit where one side has none, or the ones that both have agree. */
function middleFits(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a, b].map((words) => words.filter((word) => !PARTICLES.has(word)));
  if (!x.length || !y.length) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.every((word) => long.some((other) => givenFits(word, other)));
}

/** "García Márquez" where "Gabriel García Márquez" is known: two words that are the end of one name. */
function surnameOnly(words: readonly string[], people: People): EntityDraft | null {
  const candidates = people.byPart.get(words.join(' ')) ?? [];
  const [only] = candidates;
  return candidates.length === 1 && only.part === 'surname' ? only.entity : null;
}

function remember(name: FullName, people: People): void {
  const { entity, words, nickname } = name;
  people.byFullName.set(words.join(' '), entity);
  push(people.byLast, words[words.length - 1], name);
  push(people.byFirst, words[0], name);
  push(people.bySound, skeleton(words[words.length - 1]), name);
  for (let cut = 1; cut < words.length && cut < 6; cut++) {
    addPart(people, words.slice(cut).join(' '), { entity, part: 'surname' });
    addPart(people, words.slice(0, -cut).join(' '), { entity, part: 'given name' });
  }
  if (nickname) addPart(people, nickname, { entity, part: 'nickname' });
}

function addPart({ byPart }: People, key: string, candidate: Candidate): void {
  if (PARTICLES.has(key)) return;
  const known = byPart.get(key);
  if (!known) byPart.set(key, [candidate]);
  else if (!known.some(({ entity }) => entity === candidate.entity)) {
    known.push(candidate);
    if (known.length > MOST) known.shift();
  }
}

function push(map: Map<string, FullName[]>, key: string, name: FullName): void {
  const list = map.get(key);
  if (!list) map.set(key, [name]);
  else {
    list.push(name);
    if (list.length > MOST) list.shift();
  }
}

function joinShortForm(mention: MentionDraft, people: People, { meant, lone, seen }: Memory, registry: Registry): void {
  const { key } = mention;
  const all = (people.byPart.get(key) ?? soundAlikes(mention, people)).filter(
    ({ entity }) => !genderClash(entity, mention),
  );
  const surnames = all.filter(({ part }) => part !== 'given name');
  const candidates = surnames.length ? surnames : all;
  if (!candidates.length) {
    let entity = lone.get(key);
    const why = entity && 'the same name';
    if (!entity) {
      entity = newEntity(registry, 'person');
      lone.set(key, entity);
    }
    assign(mention, entity, why);
    return;
  }
  if (candidates.length === 1) {
    const [{ entity, part }] = candidates;
    assign(mention, entity, `${part} of ${entity.fullest}, the only ${mention.text} here`);
    meant.set(key, entity);
    return;
  }
  const before = meant.get(key);
  const asBefore = before && candidates.some(({ entity }) => entity === before);
  const entity = asBefore ? before : nearest(candidates, seen);
  const many = `one of ${candidates.length} here who are called ${mention.text}`;
  assign(mention, entity, asBefore ? `${many}; meant before` : `${many}; the nearest before`);
  mention.confidence *= asBefore ? 0.75 : 0.45;
  if (candidates.filter((candidate) => seen.has(candidate.entity)).length < 2) meant.set(key, entity);
}

/** Those whose surname sounds alike; the mention's last word is compared. */
function soundAlikes({ words }: MentionDraft, people: People): Candidate[] {
  const last = words[words.length - 1];
  if (!last || words.length > 2) return [];
  const found = new Set<EntityDraft>();
  for (const name of people.bySound.get(skeleton(last)) ?? []) {
    if (soundsAlike(last, name.words[name.words.length - 1])) found.add(name.entity);
  }
  return [...found].map((entity) => ({ entity, part: 'surname' }));
}

/** The candidate that was last named before; where all come later, the first. */
function nearest(candidates: readonly Candidate[], seen: ReadonlyMap<EntityDraft, number>): EntityDraft {
  let best = candidates[0].entity;
  for (const { entity } of candidates) if ((seen.get(entity) ?? -1) > (seen.get(best) ?? -1)) best = entity;
  return best;
}
