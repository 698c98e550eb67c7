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

/** Starts Chromium: the one that CHROME_PATH names, or that of the npm package, which is for Linux. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROME_PATH ?? (await packagedChromium()),
    args: switches,
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
  const path = await packaged.executablePath();
  process.env.FONTCONFIG_PATH ??= join(tmpdir(), 'fonts');
  return path;
}
