/** The learnt models that the annotator is handed, decoded. Each stage adds the type of its own. */
export interface Models {
  readonly version: string;
}

/** The files that hold the models, by their names in the folder `models`. */
export const MODEL_FILES: readonly string[] = [];

/**
 * Decodes the models.
 * @param _files each of `MODEL_FILES`, unzipped, by name
 * @throws Error that names the file where one is missing, cut short or of another version
 */
export function readModels(_files: ReadonlyMap<string, Uint8Array>): Models {
  return { version: '0' };
}
