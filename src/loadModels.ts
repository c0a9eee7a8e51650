import { unzip } from '#unzip';
import { MODEL_FILES, readModels, type Models } from './annotate/models';

/** Reads one file of the folder `models`, as it lies there; rejects if it can't. */
export type ReadModelFile = (file: string) => Promise<Uint8Array>;

/**
 * Makes a loader that reads the models when they are first asked for, and once. A load that failed is tried again when
 * they are asked for the next time.
 * @param read how a file is read here: in Node, in the editor, in a browser
 * @returns a function that gives the models; it rejects as `loadModels` does
 */
export function lazyModels(read: ReadModelFile): () => Promise<Models> {
  let loading: Promise<Models> | null = null;
  return () => {
    loading ??= loadModels(read).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

/**
 * Reads, unzips and decodes all models.
 * @throws Error that names the file that is missing, cut short or of another version, and says what was expected
 */
export async function loadModels(read: ReadModelFile): Promise<Models> {
  const contents = await Promise.all(
    MODEL_FILES.map(async (file) => [file, await unzipOrExplain(file, await readOrExplain(read, file))] as const),
  );
  return readModels(new Map(contents));
}

/**
 * Reads one model file.
 * @throws Error that names the file and says why it can't be read
 */
export async function readOrExplain(read: ReadModelFile, file: string): Promise<Uint8Array> {
  try {
    return await read(file);
  } catch (cause) {
    throw new Error(`model file ${file} is missing or can't be read: ${messageOf(cause)}`, { cause });
  }
}

async function unzipOrExplain(file: string, zipped: Uint8Array): Promise<Uint8Array> {
  try {
    return await unzip(zipped);
  } catch (cause) {
    throw new Error(
      `model file ${file} is cut short or no gzip file (${zipped.length} bytes, expected a whole gzip stream)`,
      { cause },
    );
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
