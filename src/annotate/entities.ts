import type { Entity, Mention } from '../annotation';
import type { QuoteReading } from './quotes';
import { spanOf, type Name, type Sentence, type TokenRange } from './reading';

/** A mention with its tokens, for the stages that follow. */
export interface MentionReading extends TokenRange {
  readonly mention: Mention;
}

export interface Cast {
  /** In text order. */
  readonly mentions: readonly MentionReading[];
  /** In order of first mention; `actor` and `prominence` are settled when the events are known. */
  readonly entities: readonly Entity[];
}

/**
 * Decides who is who: joins names, nominals and pronouns that stand for one thing.
 * @param text the article's text
 * @param sentences all its sentences
 * @param names its names
 * @param _quotes its quotes, for "I" and "you"
 */
export function resolveEntities(
  text: string,
  sentences: readonly Sentence[],
  names: readonly Name[],
  _quotes: readonly QuoteReading[],
): Cast {
  const mentions: MentionReading[] = [];
  const entities: Entity[] = [];
  const byName = new Map<string, Entity>();
  for (const { sentence, from, to, kind, confidence } of names) {
    const span = spanOf(sentences[sentence], from, to);
    const name = text.slice(span.start, span.end);
    let entity = byName.get(name);
    if (!entity) {
      entity = { id: `e${entities.length + 1}`, kind, name, aliases: [], roles: [], country: null, actor: false };
      entities.push(entity);
      byName.set(name, entity);
    }
    const mention: Mention = { ...span, text: name, kind, form: 'name', entity: entity.id, confidence };
    mentions.push({ sentence, from, to, mention });
  }
  return { mentions, entities };
}
