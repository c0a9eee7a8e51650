import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lazyModels } from '../src/loadModels';

/** The project's own models, loaded once for all tests. */
export const models = lazyModels((file) => readFile(join(__dirname, '..', 'models', file)));
