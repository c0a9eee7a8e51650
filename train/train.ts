// Learns the models and prints their scores:
//   npm run train -- --data ../shared/gold [--only classes,tagger,...] [--no-scores]
// The same data gives the same bytes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EVENT_TYPES_FILE } from '../src/annotate/events/typeModel';
import { CLASSES_FILE } from '../src/annotate/model/classes';
import { NAMES_FILE } from '../src/annotate/names/nameModel';
import { PARSER_FILE } from '../src/annotate/parser/model';
import { TAGGER_FILE } from '../src/annotate/tagger/model';
import { TRUECASER_FILE } from '../src/annotate/truecase/model';
import { trainClasses } from './classes';
import { trainEventTypes } from './events';
import { MODELS } from './modelFiles';
import { trainNames } from './names';
import { trainParser } from './parser';
import { printScores } from './scores';
import { trainTagger } from './trainTagger';
import { trainTruecaser } from './truecaser';

interface Stage {
  readonly name: string;
  readonly file: string;
  /** Learns the model, given the gold folder; those before it lie in `models` already. */
  train(data: string): Promise<Uint8Array> | Uint8Array;
}

/** In the order in which they need each other. */
const STAGES: readonly Stage[] = [
  { name: 'classes', file: CLASSES_FILE, train: trainClasses },
  { name: 'truecaser', file: TRUECASER_FILE, train: trainTruecaser },
  { name: 'tagger', file: TAGGER_FILE, train: trainTagger },
  { name: 'parser', file: PARSER_FILE, train: trainParser },
  { name: 'names', file: NAMES_FILE, train: trainNames },
  { name: 'event-types', file: EVENT_TYPES_FILE, train: trainEventTypes },
];

async function main(args: readonly string[]): Promise<void> {
  const data = valueOf(args, '--data');
  if (!data) throw new Error('usage: npm run train -- --data GOLD [--only STAGE,STAGE] [--no-scores]');
  const only = valueOf(args, '--only')?.split(',');
  const unknown = only?.find((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown) throw new Error(`no stage ${unknown}: there are ${STAGES.map(({ name }) => name).join(', ')}`);
  for (const { name, file, train } of STAGES) {
    if (only && !only.includes(name)) continue;
    const start = performance.now();
    const zipped = gzipSync(await train(data), { level: 9 });
    writeFileSync(join(MODELS, file), zipped);
    console.log(`${name}: ${zipped.length} bytes zipped, ${Math.round((performance.now() - start) / 1000)} s`);
  }
  if (!args.includes('--no-scores')) printScores(data);
}

function valueOf(args: readonly string[], option: string): string | undefined {
  const at = args.indexOf(option);
  return at < 0 ? undefined : args[at + 1];
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
