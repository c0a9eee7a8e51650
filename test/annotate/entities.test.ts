import assert from 'node:assert/strict';
import type { Annotation, Entity, Mention } from '../../src/annotation';
import { annotate } from '../../src/annotate/annotate';
import type { Models } from '../../src/annotate/models';
import { testModels } from '../support/models';
import { CASES, type ExpectedEntity } from './entities/cases';
import { PRONOUN_CASES } from './entities/pronounCases';

describe('entities of short texts', () => {
  let models: Models;
  before(async () => {
    models = await testModels();
  });

  for (const { phenomenon, text, entities, unmarked } of [...CASES, ...PRONOUN_CASES]) {
    it(phenomenon, () => {
      const annotation = annotate(text, { models });
      for (const expected of entities) check(annotation, expected);
      for (const word of unmarked ?? []) {
        assert.equal(
          annotation.mentions.find((mention) => mention.text === word),
          undefined,
          `"${word}" must carry no mark`,
        );
      }
    });
  }
});

function check(annotation: Annotation, expected: ExpectedEntity): void {
  const entity = annotation.entities.find(
    ({ id, name }) => name === expected.name && matches(annotation, id, expected),
  );
  const summary = annotation.entities.map(({ id, name }) => `${name}: ${textsOf(annotation, id).join(', ')}`);
  assert.ok(entity, `${expected.name}: ${expected.mentions.join(', ')} is not among\n  ${summary.join('\n  ')}`);
  const { kind, roles, country, aliases, affiliation, literal, weak } = expected;
  if (kind) assert.equal(entity.kind, kind);
  if (roles) assert.deepEqual(entity.roles, roles);
  if (country !== undefined) assert.equal(entity.country ?? null, country);
  if (aliases) assert.deepEqual(entity.aliases, aliases);
  if (affiliation) assert.equal(nameOf(annotation.entities, entity.affiliation), affiliation);
  const marks = marksOf(annotation, entity.id);
  if (literal)
    assert.ok(
      marks.some((mention) => mention.literal === literal),
      `no mark keeps "${literal}"`,
    );
  if (weak) assert.ok((marks[marks.length - 1].confidence ?? 1) < 0.5, 'the last mark is not said to be weak');
}

const marksOf = ({ mentions }: Annotation, id: string): Mention[] => mentions.filter(({ entity }) => entity === id);

const textsOf = (annotation: Annotation, id: string): string[] => marksOf(annotation, id).map(({ text }) => text);

const matches = (annotation: Annotation, id: string, { mentions }: ExpectedEntity): boolean =>
  textsOf(annotation, id).join('|') === mentions.join('|');

const nameOf = (entities: readonly Entity[], id: string | undefined): string | undefined =>
  entities.find((entity) => entity.id === id)?.name;
