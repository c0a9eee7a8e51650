/** A line of a stream; `text` is null where the line was longer than the limit or not UTF-8, and `problem` says so. */
export type Line = { text: string; problem?: undefined } | { text: null; problem: string };

const NEWLINE = 0x0a;

/**
 * Splits a stream of bytes into lines, holding no more than one line of them.
 * @param chunks the stream
 * @param limit the most bytes that a line may have; a longer one is passed over, not kept
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: Uint8Array[] = [];
  let size = 0;
  const finish = (): Line => {
    const [held, length] = [parts, size];
    parts = [];
    size = 0;
    if (length > limit) return { text: null, problem: `the line is longer than ${limit} bytes` };
    try {
      return { text: decoder.decode(Buffer.concat(held)).replace(/\r$/, '') };
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return { text: null, problem: 'the line is not UTF-8 text' };
    }
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    take(chunk.subarray(from));
  }
  if (size) yield finish();

  function take(bytes: Uint8Array): void {
    size += bytes.length;
    if (size > limit) parts = [];
    else if (bytes.length) parts.push(bytes);
  }
}
