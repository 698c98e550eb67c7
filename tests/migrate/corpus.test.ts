import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { migrateSite } from '../../src/migrate/migrate-site.ts';
import { listFiles } from '../../src/read/list-files.ts';
import { build, root } from '../support/run.ts';
import { sharedFolder } from '../support/write-site.ts';

const shared = join(root, '../shared');
const jekyllDir = join(shared, 'corpus/oneplusmg-2026');
const isThere = existsSync(jekyllDir);

/** What `parity.mjs --json` counts. */
interface Parity {
  pages: number;
  published: number;
  text: number;
  heads: number;
  links: number;
  imgs: number;
  all: number;
  wordsMissing: number;
  linksMissing: number;
  headsMissing: number;
  imgsMissing: number;
}

describe.skipIf(!isThere)(
  `the 1+MG Framework's Jekyll site${isThere ? '' : ' (left out: ../shared/corpus is not here)'}`,
  () => {
    const folder = sharedFolder();
    const siteDir = join(folder, 'site');
    const out = join(folder, 'out');

    beforeAll(async () => {
      await migrateSite({ jekyllDir, siteDir, themeDir: root, overwrite: false });
      const { code, stderr } = await build(siteDir, out);
      if (code !== 0) throw new Error(stderr);
    });

    it('is published as real Jekyll published it: every page, word, heading, link and picture', () => {
      const args = ['compare', join(shared, 'corpus/oneplusmg-2026.reference.json')];
      const printed = execFileSync(
        process.execPath,
        [join(shared, 'tools/parity.mjs'), ...args, `${out}::.page-body`, '--json'],
        { encoding: 'utf8' },
      );
      const parity = JSON.parse(printed) as Parity;
      const { pages } = parity;
      expect(parity).toMatchObject({ published: pages, text: pages, heads: pages, links: pages });
      expect(parity).toMatchObject({ imgs: pages, all: pages, wordsMissing: 0, linksMissing: 0 });
      expect(parity).toMatchObject({ pages: 119, headsMissing: 0, imgsMissing: 0 });
    });

    it('keeps its pages byte for byte', () => {
      const pages = listFiles(jekyllDir).filter((path) => path.endsWith('.md'));
      expect(pages).toHaveLength(119);
      for (const path of pages) {
        const [before, after] = [join(jekyllDir, path), join(siteDir, 'content', path)];
        expect(readFileSync(after).equals(readFileSync(before)), path).toBe(true);
      }
    });

    it('keeps its files at their URLs', () => {
      for (const path of listFiles(join(jekyllDir, 'assets'))) {
        expect(existsSync(join(out, 'assets', path)), path).toBe(true);
      }
    });
  },
);
