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
  const modules = hrefs(/<script type="module" src="([^"]+)"/g);
  const blocking = hrefs(/<script src="([^"]+)"/g);
  const imported = [...new Set(modules.flatMap(importsOf))];
  return {
    styles: weight(hrefs(/<link rel="stylesheet" href="([^"]+)"/g)),
    modules: weight([...new Set([...modules, ...imported])]),
    blocking: weight(blocking),
    blockingFiles: blocking,
    preloaded: hrefs(/<link rel="preload" href="([^"]+)" as="font"/g),
  };
}

/** The modules that a module imports at once, and what these import. */
function importsOf(path: string): string[] {
  const folder = path.replace(/[^/]*$/, '');
  const script = fileAt(path).toString();
  const direct = [...script.matchAll(/(?:import|from)\s*"\.\/([^"]+)"/g)].map(
    ([, name = '']) => folder + name,
  );
  return direct.flatMap((each) => [each, ...importsOf(each)]);
}

/** Not those few that show Bootstrap's moving parts, and load the scripts for them. */
const typical = site.pages.filter(({ html }) => !/href="[^"]*\/bootstrap\.\w+\.css"/.test(html));

/** Tables of everything there is: what is beyond 10 kB of their HTML is their own text. */
const references = ['components.html', 'technical-infrastructure.html', 'tools-and-resources.html'];

describe('every page', () => {
  it('is a typical one, but for a few', () => {
    expect(typical.length).toBeGreaterThan(site.pages.length * 0.8);
  });

  it.each(typical)('$file has at most 8 kB of scripts', ({ html }) => {
    const { modules, blocking } = loads(html);
    expect(modules + blocking).toBeLessThanOrEqual(8_000);
  });

  it.each(typical)('$file weighs at most 30 kB', ({ file, html }) => {
    const { styles, modules, blocking } = loads(html);
    const own = references.includes(file) ? Math.min(weigh(html), 10_000) : weigh(html);
    expect(own + styles + modules + blocking).toBeLessThanOrEqual(30_000);
  });

  it('that is a reference weighs at most 32 kB whole', () => {
    const pages = typical.filter(({ file }) => references.includes(file));
    expect(pages).toHaveLength(references.length);
    for (const { file, html } of pages) {
      const { styles, modules, blocking } = loads(html);
      expect(weigh(html) + styles + modules + blocking, file).toBeLessThanOrEqual(32_000);
    }
  });

  it.each(site.pages)('$file has at most 18 kB of styles', ({ html }) => {
    expect(loads(html).styles).toBeLessThanOrEqual(18_000);
  });

  it.each(site.pages)('$file waits for one script of at most 0.5 kB', ({ html }) => {
    const { blockingFiles, blocking } = loads(html);
    expect(blockingFiles).toHaveLength(1);
    expect(blocking).toBeLessThanOrEqual(500);
  });

  it.each(site.pages)('$file preloads the font of its text', ({ html }) => {
    expect(loads(html).preloaded).toHaveLength(1);
  });

  it('needs at most 45 kB of fonts in a language of western Europe, italics among them', () => {
    const folder = join(site.dir, 'assets/theme/fonts');
    const latin = readdirSync(folder).filter(
      (name) => name.includes('-latin-') && !/-ext-/.test(name),
    );
    expect(latin).toHaveLength(2);
    const bytes = latin.map((name) => readFileSync(join(folder, name)).length);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(45_000);
  });
});
