import { tablesOf } from '../../src/fonts/rename-font.ts';

/** The code points that a font has glyphs for (OpenType, "cmap", formats 4 and 12). */
export function signCodes(sfnt: Buffer): Set<number> {
  const cmap = tablesOf(sfnt).find(({ tag }) => tag === 'cmap')!.content;
  const found = new Set<number>();
  const add = (from: number, to: number) => {
    for (let code = from; code <= to; code++) if (code !== 0xffff) found.add(code);
  };
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const at = cmap.readUInt32BE(8 + 8 * index);
    const format = cmap.readUInt16BE(at);
    if (format === 4) {
      const size = cmap.readUInt16BE(at + 6);
      for (let part = 0; part < size; part += 2) {
        const end = at + 14 + part;
        add(cmap.readUInt16BE(end + size + 2), cmap.readUInt16BE(end));
      }
    } else if (format === 12) {
      for (let part = 0; part < cmap.readUInt32BE(at + 12); part++) {
        const start = at + 16 + 12 * part;
        add(cmap.readUInt32BE(start), cmap.readUInt32BE(start + 4));
      }
    }
  }
  return found;
}
