import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCleanly } from './support/build-cleanly.ts';
import { root } from './support/run.ts';
import { jpeg } from './support/test-pictures.ts';
import { sharedFolder, text, writeFiles } from './support/write-site.ts';

const seed = resolve(root, '../shared/seed/about-the-framework.md');
const isMissing = !existsSync(seed);
const skipped = isMissing ? ' (skipped: ../shared/seed/about-the-framework.md is not there)' : '';

const pictures = [
  ['assets/img/about-framework-figure-1.jpg', 'About the 1+MG framework'],
  [
    'assets/img/realising-vision-for-european-healthcare.png',
    'Realising vision for European Healthcare',
  ],
  ['assets/img/standard-interoperability.jpg', 'B1MG objectives for interoperability EOSC model'],
];

describe.skipIf(isMissing)(`the page of today's site, unchanged${skipped}`, () => {
  const folder = sharedFolder();
  const site = join(folder, 'site');
  let content: Buffer;

  beforeAll(async () => {
    content = await jpeg(160, 90);
    writeFiles(site, {
      'content/index.md': '# Home\n',
      'content/how_to_contribute.md': text('---', 'title: How to contribute', '---', '', 'Text.'),
      ...Object.fromEntries(pictures.map(([path]) => [String(path), content])),
    });
    mkdirSync(join(site, 'content/about'));
    copyFileSync(seed, join(site, 'content/about/about-the-framework.md'));
  });

  describe.each(['/', '/framework/', '/preview/pr-12/'])('under %s', (base) => {
    const out = join(folder, 'out', encodeURIComponent(base));
    let page = '';

    beforeAll(async () => {
      await buildCleanly(site, out, '--base', base);
      page = readFileSync(join(out, 'about-the-framework.html'), 'utf8');
    });

    it('shows its three pictures as written, from files that are there', () => {
      const body = page.slice(page.indexOf('class="page-body"'));
      expect(body.match(/<img [^>]*>/g)).toEqual(
        pictures.map(
          // The first one stands below all that a screen shows at once.
          ([path, alt]) =>
            `<img src="${base}${path}" class="m-2" style="max-width: 100%; max-height: 100%; vertical-align: middle" alt="${alt}" width="160" height="90" loading="lazy" decoding="async" data-whole="160x90">`,
        ),
      );
      for (const [path = ''] of pictures) {
        expect(readFileSync(join(out, path)).equals(content)).toBe(true);
      }
    });

    it('has one button to the page for contributors', () => {
      expect(page.match(/<a [^>]*>Feel free to contribute<\/a>/g)).toEqual([
        `<a href="${base}how_to_contribute" class="btn btn-primary btn-lg rounded-pill">Feel free to contribute</a>`,
      ]);
      expect(page.split('Feel free to contribute')).toHaveLength(2);
      expect(page).not.toContain('{:');
      expect(existsSync(join(out, 'how_to_contribute.html'))).toBe(true);
    });

    it('keeps a paragraph that breaks within a sentence as one', () => {
      expect(page).toMatch(
        /<p>The <a href="https:\/\/digital-strategy\.ec\.europa\.eu[^<]*<\/a> aims to(?:(?!<\/p>)[\s\S])*Digital Transformation\nof Health and Care(?:(?!<\/p>)[\s\S])*for the period 2020-2022\.<\/p>/,
      );
    });

    it('keeps typographic quotation marks and makes them of the others', () => {
      expect(page).toContain('Member States’ Declaration ‘Towards access');
      expect(page).toContain('will go ‘beyond’ the 1+MG Initiative');
    });

    it('has the heading ids that Jekyll gives', () => {
      const ids = [...page.matchAll(/<h2 id="([^"]*)">/g)].map(([, id]) => id);
      expect(ids.filter((id) => id !== 'toc-title')).toEqual([
        'intro-to-1mg-b1mg-and-gdi',
        'framework-contents-and-ec-projects',
      ]);
    });
  });
});
