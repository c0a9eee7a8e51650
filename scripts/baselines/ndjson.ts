import { createInterface } from 'node:readline';
import type { Annotation } from '../../src/annotation';

export interface BaselineDocument {
  id: string;
  date: string | null;
  text: string;
}

/** Runs an annotator over the batch form: an NDJSON document a line in, an annotation a line out. */
export async function serve(annotate: (document: BaselineDocument) => Partial<Annotation>): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const document = JSON.parse(line) as BaselineDocument;
    const empty: Annotation = { date: null, mentions: [], entities: [], times: [], events: [], quotes: [] };
    process.stdout.write(`${JSON.stringify({ id: document.id, ...empty, ...annotate(document) })}\n`);
  }
}
