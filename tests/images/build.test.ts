import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../src/read/list-files.ts';
import { build, type Finished } from '../support/run.ts';
import { jpeg, photograph } from '../support/test-pictures.ts';
import { sharedFolder, text, writeFiles } from '../support/write-site.ts';

const folder = sharedFolder();
const siteDir = join(folder, 'site');
const cache = join(siteDir, '.cache/pictures');
const [cold, warm] = [join(folder, 'cold'), join(folder, 'warm')];
const field = await jpeg(1500, 900);
const whole = await jpeg(300, 200);
const grain = { width: 900, height: 600, channels: 3, background: '#fff' } as const;

beforeAll(async () => {
  writeFiles(siteDir, {
    '_data/site.yml': 'title: Pictures\nlogo: assets/logo.svg\n',
    'content/index.md': text(
      '# Pictures',
      '',
      '![Markdown](/assets/field.jpg)',
      '',
      '<p><img src="/assets/field.jpg" alt="HTML"></p>',
      '',
      '{% include image.html file="assets/field.jpg" alt="Component" %}',
      '',
      '![Half](/assets/half.jpg) ![Grain](/assets/grain.jpg) ![Sketch](/assets/sketch.svg)',
    ),
    'content/bare.md': text('---', 'layout: bare', '---', '', '![Own](/assets/field.jpg)'),
    '_layouts/bare.html':
      '<html lang="en"><title>Own</title><img src="/assets/half.jpg" alt="">{{ content }}</html>',
    'assets/field.jpg': field,
    'assets/unused.jpg': await jpeg(500, 500),
    // A picture of which a transfer has lost the end.
    'assets/half.jpg': whole.subarray(0, whole.length / 2),
    // A picture so small already that every version of it would be larger.
    'assets/grain.jpg': await sharp({
      create: { ...grain, noise: { type: 'gaussian', mean: 128, sigma: 60 } },
    })
      .jpeg({ quality: 3 })
      .toBuffer(),
    'assets/logo.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">\n  <!-- by hand -->\n  <path d="M 0.0 0.0 h 40 v 20 z"/>\n</svg>\n',
    'assets/sketch.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path></svg>',
  });
});

const made = (dir: string) => readdirSync(join(dir, 'assets/theme/pictures'));
const times = () =>
  Object.fromEntries(listFiles(cache).map((name) => [name, statSync(join(cache, name)).mtimeMs]));

describe('pictures of a site', () => {
  let first: Finished;
  let second: Finished;
  let before: Record<string, number>;
  beforeAll(async () => {
    first = await build(siteDir, cold, '--base', '/sub/');
    before = times();
    second = await build(siteDir, warm, '--base', '/sub/');
  });

  it('are made once for Markdown, HTML and components, and lie where pages say', async () => {
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(/\b10 pictures made\b/);
    const html = readFileSync(join(cold, 'index.html'), 'utf8');
    const sources = html.match(/<source type="image\/webp" srcset="[^"]*field[^"]*"/g) ?? [];
    expect(sources).toHaveLength(3);
    expect(new Set(sources).size).toBe(1);
    const versions = [...(sources[0] ?? '').matchAll(/"?\/sub\/(\S+) (\d+)w/g)];
    expect(versions.map(([, , width]) => Number(width))).toEqual([480, 720, 1080, 1500]);
    for (const [, path = '', width] of versions) {
      const found = await sharp(join(cold, path)).metadata();
      expect(found).toMatchObject({ format: 'webp', width: Number(width) });
    }
    expect(html.match(/fetchpriority="high"/g)).toHaveLength(1);
  });

  it('stay at their addresses as they are', () => {
    expect(readFileSync(join(cold, 'assets/field.jpg')).equals(field)).toBe(true);
    expect(existsSync(join(cold, 'assets/unused.jpg'))).toBe(true);
    expect(made(cold).every((name) => name.startsWith('field-'))).toBe(true);
  });

  it('that are drawings become shorter at their addresses', () => {
    expect(readFileSync(join(cold, 'assets/logo.svg'), 'utf8')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0h40v20z"/></svg>',
    );
  });

  it('that cannot be read are told, and published alone', () => {
    for (const result of [first, second]) {
      const told = result.stderr.split('\n').filter((line) => line.includes('broken-picture'));
      expect(told).toHaveLength(2);
      expect(told[0]).toMatch(
        /^assets\/half\.jpg {2}warning {2}The picture cannot be read: .*prematur/i,
      );
      expect(told[1]).toMatch(/^assets\/sketch\.svg {2}warning/);
    }
    expect(readFileSync(join(cold, 'index.html'), 'utf8')).toMatch(
      /(?<!"100vw">)<img src="\/sub\/assets\/half\.jpg"[^>]*>(?!<\/picture>)/,
    );
  });

  it('are published alone where versions would be larger', () => {
    expect(readFileSync(join(cold, 'index.html'), 'utf8')).not.toContain('grain-');
  });

  it('keep out of layouts that are the site’s own', () => {
    const html = readFileSync(join(cold, 'bare.html'), 'utf8');
    expect(html).toContain('<img src="/assets/half.jpg" alt="">');
    expect(html).toContain(
      '<img src="/sub/assets/field.jpg" alt="Own" loading="eager" fetchpriority="high">',
    );
  });

  it('are not made again, and the site is the same', () => {
    expect(second.stdout).not.toContain('pictures made');
    expect(existsSync(join(cache, '.gitignore'))).toBe(true);
    expect(times()).toEqual({ ...before, 'index.json': times()['index.json'] });
    for (const page of ['index.html', 'bare.html']) {
      expect(readFileSync(join(warm, page), 'utf8')).toBe(readFileSync(join(cold, page), 'utf8'));
    }
    expect(made(warm)).toEqual(made(cold));
  });

  it('are made anew, and alone, when somebody has written into those of the output', async () => {
    const [name = ''] = made(warm);
    const path = join(warm, 'assets/theme/pictures', name);
    const content = readFileSync(path);
    appendFileSync(path, 'spoilt');
    const next = await build(siteDir, warm, '--base', '/sub/');
    expect(next.stdout).toMatch(/\b1 pictures made\b/);
    expect(readFileSync(path).equals(content)).toBe(true);
  });

  it('are not made again when the cache was packed and unpacked, which changes its times', async () => {
    for (const name of listFiles(cache)) utimesSync(join(cache, name), new Date(), new Date());
    expect((await build(siteDir, warm, '--base', '/sub/')).stdout).not.toContain('pictures made');
  });

  it('are made anew when the cache is spoilt or the picture is another', async () => {
    writeFileSync(join(cache, 'index.json'), '{"version":1,');
    writeFileSync(
      join(siteDir, 'assets/field.jpg'),
      await photograph(1500, 900).negate().jpeg().toBuffer(),
    );
    const third = await build(siteDir, warm, '--base', '/sub/');
    expect(third.code).toBe(0);
    const names = made(warm);
    expect(names).toHaveLength(4);
    expect(names.some((name) => made(cold).includes(name))).toBe(false);
  });
});
