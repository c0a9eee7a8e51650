import type { Entity, Mention } from '../../annotation';
import { groupBy } from '../groupBy';
import { snippetOf } from '../snippet';
import { countryName, entityDescription, kindHeading, kindWord, oneLine } from '../words';
import { eventNode } from './eventNode';
import { mainEventsOf } from './events';
import { uniqueIds } from './ids';
import type { OutlineNode } from './node';
import type { OutlineOptions, OutlineSource } from './options';

/** The entities that act or speak, grouped and sorted as the options say. */
export const actorNodes = (source: OutlineSource): OutlineNode[] =>
  entityNodes(source, 'actor', ({ actor }) => actor, source.options.groupActors);

/** Everybody and everything else that is named, by kind. */
export const namedNodes = (source: OutlineSource): OutlineNode[] =>
  entityNodes(source, 'named', ({ actor }) => !actor, 'kind');

function entityNodes(
  source: OutlineSource,
  prefix: string,
  accepts: (entity: Entity) => boolean,
  grouping: OutlineOptions['groupActors'],
): OutlineNode[] {
  const { options, lookup } = source;
  const ids = uniqueIds();
  const entities = sorted(lookup.annotation.entities.filter(accepts), options.sortActors);
  const nodes = entities.map((entity) => ({
    entity,
    node: entityNode(entity, ids(`${prefix}:${entity.kind}:${entity.name}`), source),
  }));
  if (grouping === 'none') return nodes.map(({ node }) => node);
  const headingOf = (entity: Entity): string =>
    grouping === 'kind' ? kindHeading(entity.kind, options.translate) : countryHeading(entity, options);
  const groups = groupBy(nodes, ({ entity }) => [headingOf(entity)]);
  return [...groups].map(([heading, list]) => ({
    id: `${prefix}-group:${heading}`,
    label: heading,
    description: String(list.length),
    icon: { is: 'group' },
    expanded: prefix === 'actor',
    children: () => list.map(({ node }) => node),
  }));
}

function countryHeading({ country }: Entity, { translate, locale }: OutlineOptions): string {
  return country ? countryName(country, locale) : translate('No country');
}

function sorted(entities: readonly Entity[], order: OutlineOptions['sortActors']): Entity[] {
  const list = [...entities];
  if (order === 'name') return list.sort((a, b) => a.name.localeCompare(b.name));
  // Entities come in order of first mention, and sorting is stable.
  return order === 'text' ? list : list.sort((a, b) => (b.prominence ?? 0) - (a.prominence ?? 0));
}

function entityNode(entity: Entity, id: string, source: OutlineSource): OutlineNode {
  const { lookup, options } = source;
  const { translate, locale } = options;
  const kind = kindWord(entity.kind, translate);
  const description = entityDescription(entity, translate, locale);
  // Of who has no role the description begins with the kind, which is said before the name.
  const facts = entity.roles.length ? [description] : description.split(', ').slice(1);
  const mentions = lookup.mentionsOf(entity.id);
  return {
    id,
    label: entity.name,
    description,
    icon: { is: 'entity', kind: entity.kind },
    span: mentions.find(({ form }) => form === 'name') ?? mentions[0],
    tooltip: [entity.name, kind, ...entity.roles].join('\n'),
    spoken: `${kind}: ${[entity.name, ...facts].join(', ')}`,
    children: () => entityChildren(entity, id, mentions, source),
  };
}

function entityChildren(
  entity: Entity,
  id: string,
  mentions: readonly Mention[],
  source: OutlineSource,
): OutlineNode[] {
  const { translate } = source.options;
  const children: OutlineNode[] = [];
  if (entity.aliases.length) {
    children.push({
      id: `${id}/names`,
      label: entity.aliases.join(', '),
      description: translate('other names'),
      icon: { is: 'detail', of: 'names' },
    });
  }
  const ids = uniqueIds();
  for (const event of mainEventsOf(source.lookup.eventsOf(entity.id), source)) {
    children.push(eventNode(event, (key) => ids(`${id}/${key}`), source));
  }
  children.push({
    id: `${id}/mentions`,
    label: mentions.length === 1 ? translate('{0} mention', 1) : translate('{0} mentions', mentions.length),
    icon: { is: 'detail', of: 'mentions' },
    children: () => mentionNodes(mentions, id, source),
  });
  return children;
}

function mentionNodes(mentions: readonly Mention[], id: string, { text, options }: OutlineSource): OutlineNode[] {
  const ids = uniqueIds();
  return mentions.map((mention) => {
    const { label, highlight } = snippetOf(text, mention);
    return {
      id: ids(`${id}/mention:${label}`),
      label,
      highlights: [highlight],
      icon: { is: 'snippet' },
      span: mention,
      spoken: options.translate('Mention “{0}”: {1}', oneLine(mention.text), label),
    };
  });
}
