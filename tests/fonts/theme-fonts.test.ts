import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { groupOf, letterGroups, textOf } from '../../src/fonts/letters.ts';
import { namesOf, renameFont, tablesOf } from '../../src/fonts/rename-font.ts';
import { faceFile, themeFaces, type ThemeFace } from '../../src/fonts/theme-faces.ts';
import { themeFonts } from '../../src/fonts/theme-fonts.ts';
import { root } from '../support/run.ts';
import { signCodes } from './sign-codes.ts';

const opened = (font: Buffer) =>
  subsetFont(font, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true, preserveNameIds: [14] });
const packageFile = (path: string) => readFileSync(join(root, 'node_modules', path));

const { files, licence } = await themeFonts(root);
const fileOf = ({ file }: ThemeFace) => files.get(file)!;
/** Fontsource's files, and the ranges that its styles give them. */
const sources = new Map<string, Set<number>>();
for (const { source } of themeFaces) {
  if (sources.has(source)) continue;
  const [, folder = '', subset = ''] = /^(.*)\/files\/.*-3-(latin(?:-ext)?)-/.exec(source) ?? [];
  const ranges = JSON.parse(packageFile(`${folder}/unicode.json`).toString()) as Record<
    string,
    string
  >;
  const inRange = (ranges[subset] ?? '').split(',').map((part) => {
    const [from = '', to = from] = part.replace('U+', '').split('-');
    return [parseInt(from, 16), parseInt(to, 16)] as const;
  });
  const codes = signCodes(await opened(packageFile(source)));
  const used = [...codes].filter((code) =>
    inRange.some(([from, to]) => from <= code && code <= to),
  );
  sources.set(source, new Set(used));
}

describe.each(themeFaces)('$file', (face) => {
  it('has the letters of its part that its source has', async () => {
    const codes = signCodes(await opened(fileOf(face)));
    const wanted = [...textOf(face.letters)]
      .map((letter) => letter.codePointAt(0)!)
      .filter((code) => sources.get(face.source)?.has(code));
    expect(wanted.length).toBeGreaterThan(90);
    expect(wanted.filter((code) => !codes.has(code))).toEqual([]);
  });

  it('does not carry the reserved name, and says whose it is', async () => {
    const {
      0: copyright,
      14: licenceAddress,
      ...names
    } = Object.fromEntries(namesOf(await opened(fileOf(face))));
    expect(copyright).toContain('Adobe');
    expect(licenceAddress).toContain('scripts.sil.org/OFL');
    expect(names[1]).toBe('Framework Sans');
    expect(Object.values(names).filter((name) => /source/i.test(name))).toEqual([]);
  });

  it('keeps kerning', async () => {
    const tables = tablesOf(await opened(fileOf(face)));
    const positions = tables.find(({ tag }) => tag === 'GPOS');
    expect(positions?.content.includes('kern')).toBe(true);
  });
});

it('no letter of its sources is lost', () => {
  const all = new Set([...sources.values()].flatMap((codes) => [...codes]));
  expect(all.size).toBeGreaterThan(500);
  const lost = [...all].filter((code) => groupOf(code) === undefined);
  expect(lost.map((code) => code.toString(16))).toEqual([]);
});

it.each(['regular', 'bold'] as const)(
  'the %s file of every page is small enough to come in one go',
  (style) => {
    expect(files.get(faceFile('basic', style))!.length).toBeLessThanOrEqual(6_900);
  },
);

it.each([
  ['regular', 400],
  ['bold', 650],
  ['italic', 400],
] as const)('%s letters are all of the weight %i', async (style, weight) => {
  const weights = letterGroups.map(async (group) => {
    const tables = tablesOf(await opened(files.get(faceFile(group, style))!));
    expect(tables.find(({ tag }) => tag === 'fvar')).toBeUndefined();
    // OpenType, "OS/2": usWeightClass.
    return tables.find(({ tag }) => tag === 'OS/2')!.content.readUInt16BE(4);
  });
  expect(new Set(await Promise.all(weights))).toEqual(new Set([weight]));
});

it('its licence goes along', () => {
  expect(licence).toContain('Framework Sans');
  expect(licence).toContain('Adobe');
  expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
});

const others = (sfnt: Buffer) => tablesOf(sfnt).filter(({ tag }) => tag !== 'name');

it('renames no more than it is asked to', async () => {
  const font = await opened(fileOf(themeFaces[0]!));
  const other = renameFont(font, (id, text) => (id === 1 ? 'Übung' : id === 5 ? undefined : text));
  const names = namesOf(font);
  names.set(1, 'Übung').delete(5);
  expect(namesOf(other)).toEqual(names);
  expect(others(other)).toEqual(others(font));
});
