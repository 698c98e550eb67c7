import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { serveSite } from './support/site-server.ts';

const site = await serveSite();
afterAll(site.close);

/** Bytes as a host sends them; numbers of kB are of thousands. */
const weigh = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;
const weight = (paths: string[]) => paths.reduce((sum, path) => sum + weigh(fileAt(path)), 0);
const fileAt = (href: string) => readFileSync(join(site.dir, href));

/** What a browser fetches with a page before anything is opened, by kind. */
function loads(html: string) {
  const hrefs = (pattern: RegExp) => [
    ...new Set([...html.matchAll(pattern)].map(([, href = '']) => href)),
  ];
  const modules = hrefs(/<template\s+data-(?:js|with)="([^"]+)"/g);
  const blocking = hrefs(/<script src="([^"]+)"/g);
  const imported = [...new Set(modules.flatMap(importsOf))];
  return {
    styles: weight(hrefs(/<link rel="stylesheet" href="([^"]+)"/g)),
    modules: weight([...new Set([...modules, ...imported])]),
    scripts: modules,
    imported,
    blocking: weight(blocking),
    blockingFiles: blocking,
    preloaded: hrefs(/<link rel="preload" href="([^"]+)" as="font"/g),
  };
}

/** The style sheets that a page waits for, by the names of their sources. */
const sheetsOf = (html: string) =>
  Array.from(
    html.matchAll(/<link rel="stylesheet" href="[^"]*\/([a-z]+)\.\w+\.css"/g),
    ([, name = '']) => name,
  );

/** The modules that a module imports at once, and what these import. */
function importsOf(path: string): string[] {
  const folder = path.replace(/[^/]*$/, '');
  const script = fileAt(path).toString();
  const direct = [...script.matchAll(/(?:import|from)\s*"\.\/([^"]+)"/g)].map(
    ([, name = '']) => folder + name,
  );
  return direct.flatMap((each) => [each, ...importsOf(each)]);
}

const sheets = readdirSync(join(site.dir, 'assets/theme'))
  .filter((name) => name.endsWith('.css'))
  .map((name) => fileAt(`assets/theme/${name}`).toString());

/** Not those few that show Bootstrap's moving parts, and load the scripts for them. */
const typical = site.pages.filter(({ html }) => !/href="[^"]*\/bootstrap\.\w+\.css"/.test(html));

/** Tables of everything there is: what is beyond 10 kB of their HTML is their own text. */
const references: Readonly<Record<string, number>> = {
  'components.html': 31_000,
  'tools-and-resources.html': 32_000,
};

describe('every page', () => {
  it('is a typical one, but for a few', () => {
    expect(typical.length).toBeGreaterThan(site.pages.length * 0.8);
  });

  it.each(typical)('$file has at most 8 kB of scripts', ({ html }) => {
    const { modules, blocking } = loads(html);
    expect(modules + blocking).toBeLessThanOrEqual(8_000);
  });

  it.each(typical)('$file has scripts that are whole, each one file to fetch', ({ html }) => {
    const { scripts, imported } = loads(html);
    expect(scripts.length).toBeGreaterThan(0);
    expect(imported).toEqual([]);
    expect(html).not.toContain('rel="modulepreload"');
  });

  it.each(typical)('$file weighs at most 30 kB', ({ file, html }) => {
    const { styles, modules, blocking } = loads(html);
    const own = file in references ? Math.min(weigh(html), 10_000) : weigh(html);
    expect(own + styles + modules + blocking).toBeLessThanOrEqual(30_000);
  });

  it.each(Object.entries(references))('%s, a reference, weighs at most %i bytes', (file, most) => {
    const { html = '' } = typical.find((page) => page.file === file) ?? {};
    const { styles, modules, blocking } = loads(html);
    expect(html).not.toBe('');
    expect(weigh(html) + styles + modules + blocking).toBeLessThanOrEqual(most);
  });

  it.each(site.pages)('$file has at most 12 kB of styles, with rare parts 20', ({ html }) => {
    const { styles } = loads(html);
    expect(styles).toBeLessThanOrEqual(sheetsOf(html).length > 1 ? 20_000 : 12_000);
  });

  it.each(site.pages)('$file waits for one script of at most 0.5 kB', ({ html }) => {
    const { blockingFiles, blocking } = loads(html);
    expect(blockingFiles).toHaveLength(1);
    expect(blocking).toBeLessThanOrEqual(500);
  });

  it.each(site.pages)(
    '$file preloads the fonts of its text, first the common letters in both weights',
    ({ html }) => {
      const [regular, bold, ...others] = loads(html).preloaded;
      expect(regular).toMatch(/\/framework-sans-basic\.\w+\.woff2$/);
      expect(bold).toMatch(/\/framework-sans-basic-bold\.\w+\.woff2$/);
      expect(
        others.filter((href) => !/framework-sans-(?:latin|european|extended)\./.test(href)),
      ).toEqual([]);
    },
  );

  it('preloads other letters on few pages', () => {
    const more = site.pages.filter(({ html }) => loads(html).preloaded.length > 2);
    expect(more.length).toBeLessThan(site.pages.length / 10);
  });

  it('has fonts for common letters that each come in one go, of at most 6.9 kB', () => {
    const [html = ''] = site.pages.map((page) => page.html);
    const basic = loads(html).preloaded.slice(0, 2);
    expect(basic).toHaveLength(2);
    expect(basic.filter((href) => fileAt(href).length > 6_900)).toEqual([]);
  });

  it.each(site.pages)('$file waits for one style sheet, or has what few pages have', ({ html }) => {
    const others = sheetsOf(html).filter((name) => name !== 'site');
    expect(others.filter((name) => name !== 'classes' && name !== 'bootstrap')).toEqual([]);
  });

  it('is one of few that wait for more than one style sheet', () => {
    const more = site.pages.filter(({ html }) => sheetsOf(html).length > 1);
    expect(more.length).toBeLessThan(site.pages.length / 20);
  });

  it('has no font that could move text by coming late', () => {
    const faces = sheets.flatMap((css) => css.match(/@font-face\{[^}]*\.woff2[^}]*\}/g) ?? []);
    expect(faces.length).toBeGreaterThanOrEqual(12);
    expect(faces.filter((face) => !face.includes('font-display:optional'))).toEqual([]);
  });

  it('needs at most 45 kB of fonts in a language of western Europe, italics among them', () => {
    const folder = join(site.dir, 'assets/theme/fonts');
    const latin = readdirSync(folder).filter((name) => /-(?:basic|latin)[.-]/.test(name));
    expect(latin).toHaveLength(6);
    const bytes = latin.map((name) => readFileSync(join(folder, name)).length);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(45_000);
  });
});
