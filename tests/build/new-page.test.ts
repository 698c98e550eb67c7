import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filledTemplate, newFolderNote, newPage } from '../../src/build/new-page.ts';
import { listFiles } from '../../src/read/list-files.ts';
import { readPageFile } from '../../src/read/read-page.ts';
import { root } from '../support/run.ts';
import { siteOf } from '../support/read-site.ts';
import { text } from '../support/write-site.ts';

const written = (files: Record<string, string>, path: string, title: string) => {
  const site = siteOf({ 'content/index.md': '# Home\n', ...files });
  return readFileSync(join(site.dir, newPage(site, path, title)), 'utf8');
};

describe('a new page', () => {
  it('is made from the nearest template above it', () => {
    const files = { 'content/_template.md': 'far', 'content/a/_template.md': 'near' };
    expect(written(files, 'a/b/page', 'Page')).toBe('near');
    expect(written(files, 'c/page', 'Page')).toBe('far');
  });

  it('has its title and name in the template, quoted where YAML needs it', () => {
    const template = text('---', 'title: TITLE', 'page_id: NAME', '---', '', '# TITLE: SUBTITLE');
    expect(written({ 'content/a/_template.md': template }, 'a/my-page', 'Data: #1')).toBe(
      text('---', 'title: "Data: #1"', 'page_id: my-page', '---', '', '# Data: #1: SUBTITLE'),
    );
  });

  it.each<[path: string, message: string]>([
    ['index', 'content/index.md exists already'],
    ['a/taken', 'The URL /taken is already that of content/taken.md'],
    ['../x', '"../x" is no name for a page'],
    ['Taken', 'content/taken.md exists already'],
  ])('cannot be %s', (path, message) => {
    expect(() => written({ 'content/taken.md': '# Taken\n' }, path, 'Page')).toThrow(message);
  });
});

describe('the folder of a new page', () => {
  it.each<[path: string, note: string | undefined]>([
    ['usecases/x', undefined],
    ['x', undefined],
    ['content/usecases/x.md', undefined],
    ['usecaes/x', 'The folder content/usecaes is new. Did you mean usecases/x?'],
    ['about/bb/x', 'The folder content/about/bb is new. Did you mean about/b/x?'],
    ['tutorials/x', 'The folder content/tutorials is new.'],
  ])('of %s is told where it is new', (path, note) => {
    const pages = { 'content/usecases/a.md': '# A\n', 'content/about/b/c.md': '# C\n' };
    expect(newFolderNote(siteOf(pages).dir, path)).toBe(note);
  });
});

describe("the templates of this site's sections", () => {
  const templates = listFiles(join(root, 'content')).filter((path) =>
    path.endsWith('_template.md'),
  );

  it('are there', () => expect(templates.length).toBeGreaterThanOrEqual(4));

  it.each(templates)('%s has front matter without a mistake', (path) => {
    const template = readFileSync(join(root, 'content', path), 'utf8');
    const source = filledTemplate(template, 'It: all', `${dirname(path)}/it`);
    const { data } = readPageFile(path, source, new Set(), ({ message }) => {
      throw new Error(message);
    });
    expect(data).toMatchObject({ title: 'It: all', page_id: 'it' });
    expect(String(data.description).length).toBeLessThanOrEqual(160);
    expect(source).not.toMatch(/TITLE|NAME/);
  });
});
