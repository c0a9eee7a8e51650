import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Annotation, Argument, NewsEvent, PloverType } from '../src/annotation';
import { annotate } from '../src/annotate/annotate';
import { typeFeatures, MOST_FEATURES } from '../src/annotate/events/typeFeatures';
import {
  EVENT_TYPES_FILE,
  EVENT_TYPES_NAME,
  EVENT_TYPES_VERSION,
  TYPE_CLASSES,
  type TypeScorer,
} from '../src/annotate/events/typeModel';
import { packWeights } from '../src/annotate/model/weights';
import { writeModelFile } from '../src/annotate/model/modelFile';
import type { Models } from '../src/annotate/models';
import { loadModels } from '../src/loadModels';
import { MODELS } from './modelFiles';
import { randomFrom, shuffle } from './random';

/** One sentence of `dev/plv` or `dev/plover`: its events with their sides. */
export interface GoldTyped {
  readonly id: string;
  readonly date?: string | null;
  readonly text: string;
  readonly events: readonly {
    readonly class: string;
    readonly actors?: readonly { readonly role: string; readonly start: number; readonly end: number }[];
  }[];
}

/** One event with the class that it should get. */
export interface Example {
  readonly features: Int32Array;
  readonly label: number;
  readonly weight: number;
}

/** The sets that the scorer of types learns from. */
export const TYPED_SETS = ['plv', 'plover'] as const;

/** Older names of PLOVER's types in the golds; `YIELD` is two of today's. */
const TODAY: Readonly<Record<string, PloverType>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
};

const ROW_BITS = 16;
const EPOCHS = 12;
const RATE = 0.12;
const DECAY = 2e-5;
/** What an event counts that has the gold's source but another target, where none has both. */
const SOURCE_ALONE = 0.5;
/** What an event counts whose sides aren't the gold's: the lexicon's own word for it, as a reminder. */
const REMINDER = 0.25;

export function readTyped(data: string, set: string): GoldTyped[] {
  const lines = readFileSync(join(data, 'dev', `${set}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as GoldTyped);
}

/** Learns the scorer of event types from both sets whole. */
export async function trainEventTypes(data: string): Promise<Uint8Array> {
  const models = await modelsWithoutTypes();
  const examples = TYPED_SETS.flatMap((set) => readTyped(data, set)).flatMap((gold) => examplesOf(gold, models));
  const weights = learn(examples);
  return fileOf(weights);
}

/** All models but the scorer of event types, which is blank: what examples are made with. */
export async function modelsWithoutTypes(): Promise<Models> {
  const blank = gzipSync(fileOf(new Float32Array((1 << ROW_BITS) + TYPE_CLASSES.length)));
  return loadModels(async (file) => (file === EVENT_TYPES_FILE ? blank : readFile(join(MODELS, file))));
}

/** The weights as the annotator reads them. */
export function packed(weights: Float32Array): Uint8Array {
  return packWeights(weights, TYPE_CLASSES.length, 1);
}

function fileOf(weights: Float32Array): Uint8Array {
  return writeModelFile(EVENT_TYPES_NAME, EVENT_TYPES_VERSION, new Map([['weights', packed(weights)]]));
}

/** Annotates a sentence and gives each of its events the class that the gold has for its sides. */
export function examplesOf(gold: GoldTyped, models: Models): Example[] {
  const seen: { readonly word: string; readonly features: Int32Array }[] = [];
  const buffer = new Int32Array(MOST_FEATURES);
  const recorder: TypeScorer = {
    score(tree, draft, byHead) {
      const features = buffer.slice(0, typeFeatures(tree, draft, byHead, models.words, buffer));
      seen.push({ word: tree.tokens[draft.from].text, features });
      return null;
    },
  };
  const annotation = annotate(gold.text, { date: gold.date, models: { ...models, eventTypes: recorder } });
  const wanted = gold.events[0];
  const links = annotation.events.map((event) => (wanted ? linkOf(event, wanted, annotation) : 0));
  const best = Math.max(0, ...links);
  let next = 0;
  return annotation.events.map((event, index) => {
    // the article may leave out what its sentence has, never the other way round
    while (next < seen.length - 1 && !event.text.startsWith(seen[next].word)) next++;
    const { features } = seen[next++];
    const linked = best > 0 && links[index] === best;
    const label = linked ? labelOf(wanted.class, event) : (event.plover ?? null);
    return { features, label: TYPE_CLASSES.indexOf(label), weight: linked ? best : REMINDER };
  });
}

function labelOf(gold: string, { plover, type }: NewsEvent): PloverType {
  if (gold === 'YIELD') return plover === 'RETREAT' || type === 'RETREAT' ? 'RETREAT' : 'CONCEDE';
  return TODAY[gold] ?? (gold as PloverType);
}

type Spanned = readonly { readonly start: number; readonly end: number }[];

/** How well the gold's sides are among those of the event: 1 if both are, less for the source alone. */
function linkOf(event: NewsEvent, { actors = [] }: GoldTyped['events'][number], annotation: Annotation): number {
  const byRole = (role: string): Spanned => actors.filter((actor) => actor.role.split('+').includes(role));
  const sources = byRole('source');
  const targets = byRole('target').filter((actor) => !sources.includes(actor));
  const anySide = [...event.source, ...event.target];
  if (sources.length && !event.source.some((side) => lies(side, sources, annotation))) return 0;
  if (!targets.length || anySide.some((side) => lies(side, targets, annotation))) return 1;
  return sources.length ? SOURCE_ALONE : 0;
}

function lies(side: Argument, spans: Spanned, { mentions }: Annotation): boolean {
  const places = typeof side === 'string' ? mentions.filter(({ entity }) => entity === side) : [side];
  return places.some(({ start, end }) =>
    spans.some((gold) => (Math.min(end, gold.end) - Math.max(start, gold.start)) * 2 >= end - start),
  );
}

/**
 * Multinomial logistic regression by stochastic gradient descent with averaging; the order of examples comes from a
 * fixed seed, so that the same examples give the same weights.
 * @returns rows as `packWeights` takes them
 */
export function learn(examples: readonly Example[]): Float32Array {
  const classes = TYPE_CLASSES.length;
  const rows = 1 << ROW_BITS;
  const weights = new Float32Array(rows + classes);
  const sums = new Float64Array(rows + classes);
  const order = examples.map((_, index) => index);
  const random = randomFrom(7);
  const scores = new Float64Array(classes);
  let steps = 0;
  const total = EPOCHS * examples.length;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { features, label, weight } = examples[index];
      predict(weights, features, scores);
      const left = total - steps++;
      const rate = RATE * weight * (1 - 0.9 * (steps / total));
      for (let c = 0; c < classes; c++) {
        const step = rate * ((c === label ? 1 : 0) - scores[c]);
        if (Math.abs(step) < 1e-5) continue;
        for (const feature of features) {
          const slot = (feature & (rows - 1)) + c;
          const change = step - RATE * DECAY * weights[slot];
          weights[slot] += change;
          sums[slot] += change * left;
        }
      }
    }
  }
  return Float32Array.from(sums, (sum) => sum / Math.max(1, total));
}

/** Sets the scores to the classes' probabilities. */
function predict(weights: Float32Array, features: Int32Array, scores: Float64Array): void {
  const mask = weights.length - scores.length - 1;
  scores.fill(0);
  for (const feature of features) for (let c = 0; c < scores.length; c++) scores[c] += weights[(feature & mask) + c];
  const top = scores.reduce((a, b) => Math.max(a, b));
  let sum = 0;
  for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp(scores[c] - top);
  for (let c = 0; c < scores.length; c++) scores[c] /= sum;
}
