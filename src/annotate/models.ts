import { GAZETTEER_FILE, readGazetteer, type Gazetteer } from './lexicon/gazetteer';
import { EVENT_TYPES_FILE, readTypeScorer, type TypeScorer } from './events/typeModel';
import { CLASSES_FILE, readClasses } from './model/classes';
import { makeWords, type Words } from './model/words';
import { NAMES_FILE, readNameModel, type NameModel } from './names/nameModel';
import { PARSER_FILE, readParser, type ParserModel } from './parser/model';
import { readTruecaser, TRUECASER_FILE, type Truecaser } from './truecase/model';
import { readTagger, TAGGER_FILE, type TaggerModel } from './tagger/model';

/** The learnt models that the annotator is handed, decoded. Each stage adds its own. */
export interface Models {
  /** The words met so far with what their features are made of: the one part that changes, as a cache. */
  readonly words: Words;
  readonly truecaser: Truecaser;
  readonly tagger: TaggerModel;
  readonly parser: ParserModel;
  readonly gazetteer: Gazetteer;
  readonly names: NameModel;
  readonly eventTypes: TypeScorer;
}

/** The files that hold the models, by their names in the folder `models`. */
export const MODEL_FILES: readonly string[] = [
  CLASSES_FILE,
  TRUECASER_FILE,
  TAGGER_FILE,
  PARSER_FILE,
  GAZETTEER_FILE,
  NAMES_FILE,
  EVENT_TYPES_FILE,
];

/**
 * Decodes the models.
 * @param files each of `MODEL_FILES`, unzipped, by name
 * @throws Error that names the file where one is missing, cut short or of another version
 */
export function readModels(files: ReadonlyMap<string, Uint8Array>): Models {
  const words = makeWords(readClasses(files.get(CLASSES_FILE)));
  const gazetteer = readGazetteer(files.get(GAZETTEER_FILE));
  return {
    words,
    truecaser: readTruecaser(files.get(TRUECASER_FILE)),
    tagger: readTagger(files.get(TAGGER_FILE)),
    parser: readParser(files.get(PARSER_FILE)),
    gazetteer,
    names: readNameModel(files.get(NAMES_FILE), words, gazetteer),
    eventTypes: readTypeScorer(files.get(EVENT_TYPES_FILE), words),
  };
}
