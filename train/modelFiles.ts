import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The folder of the models. */
export const MODELS = join(__dirname, '..', 'models');

/** Reads a model that was learnt before, unzipped. */
export function readModelBytes(file: string): Uint8Array {
  return new Uint8Array(gunzipSync(readFileSync(join(MODELS, file))));
}
