import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buildSite } from '../src/build/build-site.ts';
import { createPreviewServer, listen } from '../src/build/preview-server.ts';
import { listFiles } from '../src/read/list-files.ts';
import { kindsOfPages } from '../src/screenshots/kinds-of-pages.ts';
import { takeScreenshots } from '../src/screenshots/take-screenshots.ts';
import { readOptions, run, siteFolder, themeDir, typedPath } from './command-line.ts';

const usage = 'npm run screenshots [-- --site DIR --out DIR]';

await run(async () => {
  const { values } = readOptions({ site: { type: 'string' }, out: { type: 'string' } });
  const siteDir = siteFolder(values.site);
  const outDir = typedPath(values.out ?? 'screenshots');
  const browser = await startBrowser();
  if (!browser) {
    console.error(
      'Pictures need playwright-core and @sparticuz/chromium, which the toolkit has for its tests: run "npm ci" in its folder. Another Chrome is named by CHROME_PATH.',
    );
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'framework-site-'));
  const dir = join(folder, 'site');
  const { published, problems } = await buildSite({ siteDir, themeDir, outDir: dir, base: '/' });
  if (!published) throw new Error(`${problems.length} problems: run "npm run build" to see them`);
  const server = createPreviewServer({ dir, base: '/' });
  try {
    const origin = `http://127.0.0.1:${await listen(server, 0)}`;
    const built = listFiles(dir)
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ file, html: readFileSync(join(dir, file), 'utf8') }));
    mkdirSync(outDir, { recursive: true });
    await takeScreenshots(browser, {
      pages: kindsOfPages(built).map(({ name, file }) => ({ name, address: `${origin}/${file}` })),
      widths: [360, 768, 1280, 1920],
      themes: ['light', 'dark'],
      outDir,
      onPicture: (path) => console.log(relative(process.cwd(), path)),
    });
    return 0;
  } finally {
    server.close();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, usage);

/** The browser of the tests; undefined where their packages are not installed. */
async function startBrowser() {
  try {
    const { startBrowser: start } = await import('../tests/browser/browser.ts');
    return await start();
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
