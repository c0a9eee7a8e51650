/**
 * Unzips a gzip file with what every browser has.
 * @throws Error if it is no gzip file, or cut short
 */
export async function unzip(zipped: Uint8Array): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // A stream that breaks rejects here and at the reader, which tells of it.
  const written = Promise.allSettled([writer.write(zipped as Uint8Array<ArrayBuffer>), writer.close()]);
  const content = await readAll(readable.getReader() as ReadableStreamDefaultReader<Uint8Array>);
  await written;
  return content;
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  const content = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}
