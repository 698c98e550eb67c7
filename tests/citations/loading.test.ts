import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepingReader } from '../../src/read/source-reader.ts';
import { readSite } from '../../src/read/read-site.ts';
import { LiveSite } from '../../src/dev/live-site.ts';
import { root } from '../support/run.ts';
import { writeFiles, writeSite } from '../support/write-site.ts';
import { cited, numbered, renderCited } from './render-cited.ts';

const { cache } = createRequire(import.meta.url);
const isLoaded = () => Object.keys(cache).some((path) => /[\\/]citeproc[\\/]/.test(path));

describe('what citations cost', () => {
  it('the processor is loaded with the first citation', async () => {
    await renderCited('Text.');
    expect(isLoaded()).toBe(false);
    await renderCited('{% cite doi2020link %}');
    expect(isLoaded()).toBe(true);
  });

  it('a bibliography that has not changed is not parsed again', () => {
    const siteDir = writeSite({ 'content/page.md': 'x', ...cited, ...numbered });
    const signatures = new Map<string, string>();
    const reader = keepingReader((path) => signatures.get(path) ?? 'first');
    const read = () =>
      readSite({ siteDir, themeDir: root, reader }, () => {}).citations.bibliographies;
    const before = read();
    const books = '_bibliography/books.bib';
    writeFiles(siteDir, { [books]: '@book{new, title = {N}, author = {M}}' });
    signatures.set(join(siteDir, books).replaceAll('\\', '/'), 'second');
    const after = read();
    expect(after.get('references')).toBe(before.get('references'));
    expect([...(after.get('books')?.keys() ?? [])]).toEqual(['new']);
  });

  it('the development server looks at it', async () => {
    const siteDir = writeSite({
      'content/page.md': '{% bibliography -f books %}',
      ...cited,
      ...numbered,
    });
    const live = new LiveSite({ siteDir, themeDir: root });
    const text = async () => String(await (await live.now()).read('page.html'));
    expect(await text()).toContain('Ashes');
    writeFiles(siteDir, { '_bibliography/books.bib': '@book{a, title = {Elms}, author = {B}}' });
    expect(await text()).toContain('Elms');
  });
});
