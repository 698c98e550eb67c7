import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/**
 * Our own switches: the package's list turns web security off, and these tests are about it.
 * Background networking is off, so that every request seen is the page's.
 */
const switches = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-quic',
  '--hide-scrollbars',
  '--font-render-hinting=none',
];

/**
 * Starts Chromium: the one that CHROME_PATH names, or that of the npm package, which is for Linux.
 * @param more switches beside our own
 */
export async function startBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROME_PATH ?? (await packagedChromium()),
    args: [...switches, ...more],
    ignoreDefaultArgs: ['--headless'],
    headless: true,
  });
}

async function packagedChromium(): Promise<string> {
  if (process.platform !== 'linux') {
    throw new Error('The packaged browser is for Linux: set CHROME_PATH to a Chrome or Chromium');
  }
  // Set before the package is imported, this makes it unpack the libraries that a bare system lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  process.env.FONTCONFIG_PATH ??= join(tmpdir(), 'fonts');
  if (!existsSync(join(tmpdir(), 'chromium'))) {
    await unpackAside(() => packaged.executablePath());
  }
  return packaged.executablePath();
}

/**
 * The package unpacks straight into the temporary folder, and takes a half-written browser of
 * another test file for a whole one. So all is unpacked aside and moved in, the browser last.
 */
async function unpackAside(unpack: () => Promise<string>): Promise<void> {
  const { TMPDIR } = process.env;
  const target = tmpdir();
  const aside = mkdtempSync(join(target, 'chromium-'));
  try {
    process.env.TMPDIR = aside;
    await unpack();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  const names = readdirSync(aside).filter((name) => name !== 'chromium');
  for (const name of [...names, 'chromium']) {
    if (!existsSync(join(target, name))) moveIn(join(aside, name), join(target, name));
  }
  rmSync(aside, { recursive: true });
}

function moveIn(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    // Another test file was quicker.
    if (!existsSync(to)) throw error;
  }
}
