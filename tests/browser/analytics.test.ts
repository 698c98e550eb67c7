import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { serveSite, strictPolicy } from '../support/site-server.ts';
import { sharedFolder, text, writeFiles } from '../support/write-site.ts';
import { arrive, browserPages } from './browser-pages.ts';

const hosts = 'https://matomo.example.org https://plausible.example.org';

async function served(...settings: string[]) {
  const folder = sharedFolder();
  writeFiles(folder, {
    'content/index.md': text('# A site that counts'),
    '_data/site.yml': text('title: Counted', ...settings),
  });
  const site = await serveSite({
    site: folder,
    headers: (html) =>
      Object.fromEntries(
        Object.entries(strictPolicy(html, "'self' 'wasm-unsafe-eval'")).map(([name, value]) => [
          name,
          value.replace("connect-src 'self'", `connect-src 'self' ${hosts}`),
        ]),
      ),
  });
  afterAll(site.close);
  return site;
}

const matomo = ['analytics:', '  matomo: { url: https://matomo.example.org, site_id: 7 }'];
const plausible = [
  'analytics:',
  '  plausible: { domain: own.example.org, src: https://plausible.example.org/js/p.js }',
];
const sites = {
  none: await served(),
  matomo: await served(...matomo),
  plausible: await served(...plausible),
  elsewhere: await served('url: https://own.example.org', ...matomo),
};
const open = browserPages();

interface Visit extends BrowserContextOptions {
  /** What the reader's browser says on its `navigator`. */
  wish?: string;
  path?: string;
}

/** What is sent to other hosts while a page is opened, as one line each. */
async function sent(
  name: keyof typeof sites,
  { wish = '', path = '', ...options }: Visit = {},
): Promise<string[]> {
  const site = sites[name];
  const page = await open(options);
  const lines: string[] = [];
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  const known = { name: 'known', value: '1', sameSite: 'None', secure: true } as const;
  await page.context().addCookies(hosts.split(' ').map((url) => ({ ...known, url })));
  if (wish) {
    await page.addInitScript((key) => {
      const value = key === 'doNotTrack' ? '1' : true;
      Object.defineProperty(navigator, key, { get: () => value });
    }, wish);
  }
  await page.route(/\.example\.org/, async (route) => {
    const request = route.request();
    const { cookie = 'no cookie' } = await request.allHeaders();
    lines.push(`${request.method()} ${request.url()} ${request.postData()} ${cookie}`);
    return route.fulfill({ status: 204 });
  });
  await arrive(page, site.at(path));
  // Time for what is sent, and for what should not be.
  await page.waitForTimeout(500);
  expect(faults).toEqual([]);
  expect(await page.context().cookies(site.origin)).toEqual([]);
  return lines;
}

it('nothing is sent, and no script loaded, unless it is set', async () => {
  expect(await sent('none')).toEqual([]);
  expect(sites.none.pages.every(({ html }) => !html.includes('data-part="analytics"'))).toBe(true);
});

it('Matomo is told of a page, without its query and without a cookie', async () => {
  const lines = await sent('matomo', { path: '?q=secret#part' });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^POST https:\/\/matomo\.example\.org\/matomo\.php idsite=7&rec=1&/);
  expect(lines[0]).toContain('action_name=Counted');
  expect(lines[0]).toMatch(/ no cookie$/);
  expect(lines[0]).not.toContain('secret');
});

it('Plausible is told of a page', async () => {
  const [line = '', ...more] = await sent('plausible');
  expect(more).toEqual([]);
  expect(line).toMatch(/^POST https:\/\/plausible\.example\.org\/api\/event \{"name":"pageview"/);
  expect(line).toContain('"domain":"own.example.org"');
  expect(line).toMatch(/ no cookie$/);
});

it.each(['doNotTrack', 'globalPrivacyControl'])('%s is respected', async (wish) => {
  expect(await sent('matomo', { wish })).toEqual([]);
  expect(await sent('plausible', { wish })).toEqual([]);
});

it('a copy of the published site counts nothing', async () => {
  expect(await sent('elsewhere')).toEqual([]);
});

it('nothing is sent without JavaScript', async () => {
  expect(await sent('matomo', { javaScriptEnabled: false })).toEqual([]);
});
