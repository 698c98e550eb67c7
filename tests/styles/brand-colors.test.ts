import { describe, expect, it } from 'vitest';
import { brandColors, fixedColors } from '../../src/styles/brand-colors.ts';
import { brandStyles } from '../../src/styles/brand-styles.ts';
import { contrast, hexOf, parseColor, type Rgb } from '../../src/styles/color.ts';
import { readableShade } from '../../src/styles/readable-shade.ts';
import { settingsSchema } from '../../src/site.ts';

const color = (text: string): Rgb => parseColor(text)!;

describe('contrast', () => {
  it.each([
    ['#fff', '#000', 21],
    ['#767676', '#ffffff', 4.54],
    ['#12357a', '#12357a', 1],
    ['#ff0000', '#ffffff', 4],
  ])('of %s and %s is %d', (one, other, expected) => {
    expect(contrast(color(one), color(other))).toBeCloseTo(expected, 2);
  });
});

describe('a colour', () => {
  it.each([
    ['#12357a', '#12357a'],
    ['12357A', '#12357a'],
    ['#abc', '#aabbcc'],
    ['blue', undefined],
    ['#12345', undefined],
    ['#12357a80', undefined],
  ])('%s is read as %s', (text, expected) => {
    const read = parseColor(text);
    expect(read && hexOf(read)).toBe(expected);
  });
});

describe('a readable shade', () => {
  it('is the colour itself where that can be read', () => {
    expect(hexOf(readableShade(color('#1f5fbf'), color('#ffffff'), 4.5))).toBe('#1f5fbf');
  });

  it.each([
    ['#ffff00', '#ffffff'],
    ['#0000ff', '#0e1726'],
    ['#777777', '#808080'],
  ])('of %s on %s goes no further than it has to', (text, ground) => {
    const is = contrast(readableShade(color(text), color(ground), 4.5), color(ground));
    expect(is).toBeGreaterThanOrEqual(4.5);
    expect(is).toBeLessThan(4.7);
  });
});

const brands = [
  ['yellow', '#ffe600'],
  ['near white', '#fdfdfd'],
  ['white', '#ffffff'],
  ['black', '#000000'],
  ['near black', '#0a0a0a'],
  ['middle grey', '#777777'],
  ['red', '#d0021b'],
  ['orange', '#f47d20'],
  ['lime', '#a6ff00'],
  ['green', '#1d7a4f'],
  ['cyan', '#00ffff'],
  ['blue', '#0000ff'],
  ['violet', '#6a3d9a'],
  ['pink', '#ff69b4'],
  ['navy', '#12357a'],
] as const;
const accents = [undefined, '#f2b705', '#000000', '#ffffff', '#c2185b'];

describe.each(brands)('shades of %s, %s', (_name, brand) => {
  it.each(accents)('with the accent %s can be read', (accent) => {
    const { light, dark, mark, markHover } = brandColors(
      color(brand),
      accent === undefined ? undefined : color(accent),
    );
    const { white, ink, inkMuted, night, nightRaised, onHero, onMark } = fixedColors;
    const pairs: [name: string, one: Rgb, other: Rgb, least: number][] = [
      ...[white, light.paper, light.tint].flatMap((ground, index) =>
        (
          [
            ['text', ink, 7],
            ['muted text', inkMuted, 4.5],
            ['link', light.link, 4.5],
            ['link under the pointer', light.hover, 4.5],
            ['heading', light.heading, 4.5],
            ['accent', light.accent, 4.5],
          ] as const
        ).map(([name, one, least]): [string, Rgb, Rgb, number] => [
          `${name} on ground ${index}`,
          one,
          ground,
          least,
        ]),
      ),
      ...[night, nightRaised].flatMap((ground, index) =>
        [dark.link, dark.hover, dark.accent].map((one, at): [string, Rgb, Rgb, number] => [
          `night ${at} on ${index}`,
          one,
          ground,
          4.5,
        ]),
      ),
      ['button', white, light.link, 4.5],
      ['button under the pointer', white, light.hover, 4.5],
      ['button at night', night, dark.link, 4.5],
      ['button at night under the pointer', night, dark.hover, 4.5],
      ['hero', onHero, light.hero, 4.5],
      ['hero at night', onHero, dark.hero, 4.5],
      ['title of the hero', white, light.hero, 4.5],
      ['first button', onMark, mark, 4.5],
      ['first button under the pointer', onMark, markHover, 4.5],
      ['sign on the hero', mark, light.hero, 3],
      ['sign on the hero at night', mark, dark.hero, 3],
    ];
    const tooFaint = pairs
      .map(([name, one, other, least]) => ({ name, is: contrast(one, other), least }))
      .filter(({ is, least }) => is < least);
    expect(tooFaint).toEqual([]);
  });
});

const styles = (settings: object) => brandStyles(settingsSchema.parse(settings));

describe('rules of a brand', () => {
  it('are none where nothing is named, or the colour is the own one', () => {
    expect(styles({})).toBeUndefined();
    expect(styles({ theme_color: '#12357A' })).toBeUndefined();
    expect(styles({ theme_color: 'rebeccapurple' })).toBeUndefined();
  });

  it('come from colors before theme_color', () => {
    const red = styles({ colors: { brand: '#b00020' } });
    expect(red).toContain('--bs-link-color:#b00020');
    expect(styles({ colors: { brand: '#b00020' }, theme_color: '#00f' })).toBe(red);
    expect(styles({ theme_color: '#b00020' })).toBe(red);
  });

  it('are not made of what is no colour', () => {
    expect(settingsSchema.safeParse({ colors: { brand: 'red;}' } }).success).toBe(false);
  });
});
