import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { lazyModels } from '../../src/loadModels';

/** The real models, loaded once for all tests. */
export const testModels = lazyModels((file) => readFile(path.join(__dirname, '../../models', file)));
