interface Table {
  tag: string;
  content: Buffer;
}

interface NameRecord {
  /** Platform, encoding, language and meaning, as they stand in the file. */
  keys: Buffer;
  id: number;
  text: string;
}

const tableEntry = 16;
const nameEntry = 12;

/**
 * A font with other names.
 * @param sfnt the font, not compressed
 * @param nameOf told the meaning of each name, as the OpenType specification counts them ("name"), and
 *   its text; gives the text to write instead, or undefined for none
 */
export function renameFont(
  sfnt: Buffer,
  nameOf: (id: number, text: string) => string | undefined,
): Buffer {
  const tables = tablesOf(sfnt).map((table) =>
    table.tag === 'name' ? { ...table, content: renamed(table.content, nameOf) } : table,
  );
  return written(sfnt, tables);
}

/** The names of a font, by their meaning. */
export function namesOf(sfnt: Buffer): Map<number, string> {
  const table = tablesOf(sfnt).find(({ tag }) => tag === 'name');
  return new Map(table && recordsOf(table.content).map(({ id, text }) => [id, text]));
}

/** The tables of a font (OpenType, "Font File"). */
export const tablesOf = (sfnt: Buffer): Table[] =>
  Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) => {
    const at = 12 + tableEntry * index;
    const start = sfnt.readUInt32BE(at + 8);
    const end = start + sfnt.readUInt32BE(at + 12);
    return { tag: sfnt.toString('latin1', at, at + 4), content: sfnt.subarray(start, end) };
  });

/** @throws RangeError when a name is not in UTF-16, which only fonts of another age have */
function recordsOf(table: Buffer): NameRecord[] {
  const texts = table.readUInt16BE(4);
  return Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const at = 6 + nameEntry * index;
    const start = texts + table.readUInt16BE(at + 10);
    const raw = table.subarray(start, start + table.readUInt16BE(at + 8));
    const text = Buffer.from(raw).swap16().toString('utf16le');
    return { keys: table.subarray(at, at + 8), id: table.readUInt16BE(at + 6), text };
  });
}

function renamed(table: Buffer, nameOf: (id: number, text: string) => string | undefined): Buffer {
  const records = recordsOf(table).flatMap(({ keys, id, text }) => {
    const name = nameOf(id, text);
    return name === undefined ? [] : [{ keys, raw: Buffer.from(name, 'utf16le').swap16() }];
  });
  const head = Buffer.alloc(6 + nameEntry * records.length);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(head.length, 4);
  let start = 0;
  for (const [index, { keys, raw }] of records.entries()) {
    const at = 6 + nameEntry * index;
    keys.copy(head, at);
    head.writeUInt16BE(raw.length, at + 8);
    head.writeUInt16BE(start, at + 10);
    start += raw.length;
  }
  return Buffer.concat([head, ...records.map(({ raw }) => raw)]);
}

/** The file with these tables. Its check sums are made anew when it is cut and compressed. */
function written(sfnt: Buffer, tables: readonly Table[]): Buffer {
  const head = Buffer.from(sfnt.subarray(0, 12 + tableEntry * tables.length));
  const parts: Buffer[] = [head];
  let start = head.length;
  for (const [index, { content }] of tables.entries()) {
    const at = 12 + tableEntry * index;
    const padding = Buffer.alloc(-content.length & 3);
    head.writeUInt32BE(start, at + 8);
    head.writeUInt32BE(content.length, at + 12);
    parts.push(content, padding);
    start += content.length + padding.length;
  }
  return Buffer.concat(parts);
}
