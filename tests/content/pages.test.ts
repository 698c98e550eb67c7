import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../src/read/list-files.ts';
import { readSite } from '../../src/read/read-site.ts';
import { textOf } from '../../src/data/written.ts';
import { root } from '../support/run.ts';

const site = readSite({ siteDir: root, themeDir: root }, ({ file, message }) => {
  throw new Error(`${file}: ${message}`);
});
const pages = site.pages.filter(({ published, file }) => published && file.endsWith('.md'));
const menus = listFiles(join(root, '_data')).filter((path) => /^(?:sidebars\/|topnav)/.test(path));
const urls = new Set(
  menus.flatMap((path) =>
    [...readFileSync(join(root, '_data', path), 'utf8').matchAll(/\burl: (\S+)/g)].map(
      ([, url = '']) => url.replace(/\/$/, ''),
    ),
  ),
);
// The site's name, on every page, leads home.
urls.add('');
const fileOf = new Map(
  pages.flatMap(({ data, file }) => (data.page_id ? [[String(data.page_id), file] as const] : [])),
);
const ids = new Set(fileOf.keys());
const folders = new Set(pages.map(({ file }) => file.slice(0, file.lastIndexOf('/') + 1)));

it('the site is as large as it has to be', () => {
  const words = pages.flatMap(
    ({ source, bodyOffset }) => source.slice(bodyOffset).match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  expect(pages.length).toBeGreaterThanOrEqual(90);
  expect(words.length).toBeGreaterThanOrEqual(35_000);
});

it('no two pages have the same description', () => {
  const descriptions = pages.map(({ data }) => data.description);
  expect(descriptions.filter((one, index) => descriptions.indexOf(one) !== index)).toEqual([]);
});

describe.each(pages.map((page) => [page.file, page] as const))('%s', (_, { data, url, source }) => {
  it('has a description that search results show whole', () => {
    expect(textOf(data.description)?.length).toBeGreaterThan(30);
    expect(textOf(data.description)?.length).toBeLessThanOrEqual(160);
  });

  it('states its sources', () => {
    expect(data.sources?.length).toBeGreaterThan(0);
  });

  it('has related pages, all of which exist', () => {
    const related = Object.values(data.related_pages ?? {})
      .flat()
      .map(String);
    expect(related.length).toBeGreaterThan(0);
    expect(related.filter((id) => !ids.has(id) || id === data.page_id)).toEqual([]);
  });

  it('names a related page under the section in which it stands', () => {
    const strays = Object.entries(data.related_pages ?? {}).flatMap(([type, related]) => {
      const section = `content/${type.replaceAll('_', '-')}/`;
      if (!folders.has(section)) return [];
      return [related].flat().filter((id) => !fileOf.get(String(id))?.startsWith(section));
    });
    expect(strays).toEqual([]);
  });

  it('has a place in a navigation', () => {
    expect(urls).toContain(url.replace(/\/$/, ''));
  });

  it('is no placeholder', () => {
    expect(source).not.toMatch(/lorem ipsum|still working on|\bTODO\b|\bTBD\b|coming soon/i);
  });
});
