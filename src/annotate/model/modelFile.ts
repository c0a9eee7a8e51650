/**
 * The file format that all models share, unzipped:
 *
 *     4  "DLM2"
 *     4  length of the whole file in bytes
 *     4  checksum of all that follows (FNV-1a over words of 4 bytes, then over the bytes left)
 *     2  version of the model's own contents
 *     1  length of the model's name, then the name in ASCII
 *     1  number of sections; for each: 1 length of its name, name in ASCII, 4 length of its bytes; then the bytes of
 *        each in turn
 *
 * Numbers are unsigned and little-endian.
 */
const MAGIC = 'DLM2';
const HEADER = 12;

export type Sections = ReadonlyMap<string, Uint8Array>;

/**
 * Reads the sections of a model file.
 * @param file the file's name, for messages
 * @param bytes its contents, unzipped
 * @param name the model that is expected in it
 * @param version the version of its contents that is expected
 * @throws Error that names the file and says what was expected
 */
export function readModelFile(file: string, bytes: Uint8Array | undefined, name: string, version: number): Sections {
  if (!bytes) throw new Error(`model file ${file} is missing: expected ${name}, version ${version}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || ascii(bytes, 0, 4) !== MAGIC) {
    throw new Error(`${file} is no model file: expected it to start with ${MAGIC} (${name}, version ${version})`);
  }
  const length = view.getUint32(4, true);
  if (length !== bytes.length) {
    throw new Error(`model file ${file} is cut short or damaged: ${bytes.length} bytes, expected ${length}`);
  }
  if (checksum(bytes, HEADER) !== view.getUint32(8, true)) {
    throw new Error(`model file ${file} is damaged: its checksum is not the expected one`);
  }
  const foundVersion = view.getUint16(12, true);
  const nameEnd = 15 + bytes[14];
  const foundName = ascii(bytes, 15, nameEnd);
  if (foundName !== name || foundVersion !== version) {
    throw new Error(
      `model file ${file} holds ${foundName}, version ${foundVersion}: expected ${name}, version ${version}`,
    );
  }
  return readSections(bytes, view, nameEnd);
}

function readSections(bytes: Uint8Array, view: DataView, from: number): Sections {
  const heads: { name: string; length: number }[] = [];
  let at = from + 1;
  for (let left = bytes[from]; left > 0; left--) {
    const nameEnd = at + 1 + bytes[at];
    heads.push({ name: ascii(bytes, at + 1, nameEnd), length: view.getUint32(nameEnd, true) });
    at = nameEnd + 4;
  }
  const sections = new Map<string, Uint8Array>();
  for (const { name, length } of heads) {
    sections.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  return sections;
}

/**
 * Writes a model file: what `readModelFile` reads.
 * @param name ASCII, as all section names
 */
export function writeModelFile(name: string, version: number, sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const heads = [...sections].map(([section, { length }]) => ({ section, length }));
  const size =
    HEADER + 4 + name.length + heads.reduce((sum, { section, length }) => sum + 5 + section.length + length, 0);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  writeAscii(bytes, 0, MAGIC);
  view.setUint32(4, size, true);
  view.setUint16(12, version, true);
  bytes[14] = name.length;
  let at = writeAscii(bytes, 15, name);
  bytes[at++] = heads.length;
  for (const { section, length } of heads) {
    bytes[at] = section.length;
    at = writeAscii(bytes, at + 1, section);
    view.setUint32(at, length, true);
    at += 4;
  }
  for (const content of sections.values()) {
    bytes.set(content, at);
    at += content.length;
  }
  view.setUint32(8, checksum(bytes, HEADER), true);
  return bytes;
}

/** A section of a model file by its name. */
export function sectionOf(sections: Sections, name: string): Uint8Array {
  const section = sections.get(name);
  if (!section) throw new Error(`a model file lacks its section ${name}`);
  return section;
}

/** A section that holds text in UTF-8. */
export function textSection(sections: Sections, name: string): string {
  return new TextDecoder().decode(sectionOf(sections, name));
}

function checksum(bytes: Uint8Array, from: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words = bytes.length - ((bytes.length - from) % 4);
  let hash = 0x811c9dc5;
  for (let at = from; at < words; at += 4) hash = Math.imul(hash ^ view.getInt32(at, true), 0x01000193);
  for (let at = words; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at], 0x01000193);
  return hash >>> 0;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 255)));
}

function writeAscii(bytes: Uint8Array, at: number, text: string): number {
  for (let i = 0; i < text.length; i++) bytes[at + i] = text.charCodeAt(i);
  return at + text.length;
}
