import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { serveSite, strictPolicy } from '../support/site-server.ts';
import { sharedFolder, text, writeFiles } from '../support/write-site.ts';
import { overflow, violations } from './axe-violations.ts';
import { arrive, browserPages } from './browser-pages.ts';
import { watch } from './watched-page.ts';

const frames = [
  '<iframe id="film" width="560" height="315" src="https://www.youtube.com/embed/abc?start=5" title="A short film" allowfullscreen></iframe>',
  '<iframe src="https://player.vimeo.com/video/7" width="100%" height="300" title="Another film"></iframe>',
  '<div class="ratio ratio-16x9"><iframe src="//maps.example.net/here?a=1&amp;b=2"></iframe></div>',
  '<iframe src="/assets/own.html" title="Our own"></iframe>',
];
const page = text('---', 'title: Films', '---', '', ...frames.flatMap((frame) => [frame, '']));
// One of the hosts is known for nothing.
const allowed = 'allowed_html: { content/index.md: [frame] }';
const folder = sharedFolder();
const files = {
  'content/index.md': page,
  'assets/own.html': '<!doctype html><title>Ours</title><p>Ours</p>',
};
writeFiles(folder, { ...files, '_data/site.yml': text('title: Click', allowed) });
const eager = sharedFolder();
writeFiles(eager, { ...files, '_data/site.yml': text('title: Load', 'embeds: load', allowed) });

const others = 'https://www.youtube-nocookie.com https://player.vimeo.com https://maps.example.net';
const headers = (html: string) =>
  Object.fromEntries(
    Object.entries(strictPolicy(html, "'self' 'wasm-unsafe-eval'")).map(([name, value]) => [
      name,
      `${value.replace("frame-ancestors 'none'", "frame-ancestors 'self'")}; frame-src 'self' ${others}`,
    ]),
  );
const site = await serveSite({ site: folder, base: '/sub/', headers });
const loading = await serveSite({ site: eager, headers });
afterAll(() => [site, loading].forEach((one) => one.close()));
const open = browserPages();

/** Other hosts answer with a page of ours, and are noted. */
async function asked(at: Page): Promise<string[]> {
  const urls: string[] = [];
  await at.route(/youtube|vimeo|maps\.example/, (route) => {
    urls.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<button>Inside</button>' });
  });
  return urls;
}

describe('a frame of another host', () => {
  it('is asked for at a click only, and takes the focus', async () => {
    const at = await open();
    const complaints = await watch(at, site.origin);
    await arrive(at, site.at(''));
    expect(complaints).toEqual([]);
    const urls = await asked(at);
    await at.getByRole('button', { name: 'Play “A short film”' }).press('Enter');
    const film = at.locator('iframe[title="A short film"]');
    await film.waitFor();
    expect(urls).toEqual(['https://www.youtube-nocookie.com/embed/abc?start=5&autoplay=1']);
    expect(await film.evaluate((frame) => frame === document.activeElement)).toBe(true);
    expect(await film.getAttribute('id')).toBe('film');
    expect(await film.evaluate((frame) => (frame as HTMLIFrameElement).allowFullscreen)).toBe(true);
  });

  it('of Vimeo asks not to be tracked, and any other keeps its address', async () => {
    const at = await open();
    const urls = await asked(at);
    await arrive(at, site.at(''));
    await at.getByRole('button', { name: 'Play “Another film”' }).click();
    await expect.poll(() => urls).toEqual(['https://player.vimeo.com/video/7?dnt=1&autoplay=1']);
    await at.getByRole('button', { name: 'Show “Content of maps.example.net”' }).click();
    await expect.poll(() => urls[1]).toBe('https://maps.example.net/here?a=1&b=2');
    expect(await at.locator('iframe').count()).toBe(3);
  });

  it('is as large as it will be', async () => {
    const at = await open();
    await asked(at);
    await at.goto(site.at(''), { waitUntil: 'networkidle' });
    const before = await at.locator('.embed-load').first().boundingBox();
    expect(Math.abs((before?.width ?? 0) - 560)).toBeLessThanOrEqual(2);
    expect(Math.abs((before?.height ?? 0) - 315)).toBeLessThanOrEqual(2);
  });

  it('is a link without JavaScript', async () => {
    const at = await open({ javaScriptEnabled: false });
    await at.goto(site.at(''));
    expect(await at.getByText('A short film', { exact: true }).isVisible()).toBe(true);
    const link = at.getByRole('link', { name: 'Open at YouTube' });
    expect(await link.getAttribute('href')).toBe('https://www.youtube.com/embed/abc?start=5');
    expect(await at.locator('button.embed-load:visible').count()).toBe(0);
    expect(await at.locator('iframe').count()).toBe(1);
  });

  it('is loaded at once where the settings say so, without cookies all the same', async () => {
    const at = await open();
    const urls = await asked(at);
    await at.goto(loading.at(''), { waitUntil: 'networkidle' });
    expect(urls.toSorted()).toEqual([
      'https://maps.example.net/here?a=1&b=2',
      'https://player.vimeo.com/video/7?dnt=1',
      'https://www.youtube-nocookie.com/embed/abc?start=5',
    ]);
    expect(await at.locator('template[data-part]').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds, in %s', async (colorScheme) => {
    const at = await open({ colorScheme, bypassCSP: true, viewport: { width: 360, height: 740 } });
    await at.goto(site.at(''), { waitUntil: 'networkidle' });
    expect(await overflow(at)).toBe(0);
    expect(await violations(at)).toEqual([]);
  });
});
