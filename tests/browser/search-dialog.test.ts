import { afterAll, describe, expect, it } from 'vitest';
import { fixtureSite } from '../support/run.ts';
import { serveSite, strictPolicy } from '../support/site-server.ts';
import { browserPages } from './browser-pages.ts';
import {
  ask,
  axeViolations,
  complaints,
  dialogParts,
  foundPages,
  hasFocus,
} from './search-steps.ts';

// Pagefind is WebAssembly: a policy has to allow that by name, and nothing else.
const headers = (html: string) => strictPolicy(html, "'self' 'wasm-unsafe-eval'");
const site = await serveSite({ base: '/framework/', headers });
const words = await serveSite({ site: fixtureSite('search-words') });
afterAll(() => [site, words].forEach((each) => each.close()));
const open = browserPages();

const isOpen = '.search-dialog[open]';
const widths = [360, 1280].map((width) => ({ viewport: { width, height: 800 } }));

describe.each(widths)('the search dialog at $viewport.width px', (options) => {
  it('is walked through by keyboard alone', async () => {
    const page = await open(options);
    const said = complaints(page);
    await page.goto(site.at('contact'));
    const button = page.getByRole('button', { name: 'Search' });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.waitFor();
    const parts = dialogParts(page);
    await expect.poll(() => hasFocus(parts.field)).toBe(true);

    await page.keyboard.type('consent');
    await parts.titles.first().waitFor();
    await expect.poll(() => parts.status.innerText()).toMatch(/^Pages found: \d+$/);
    const focused = () => page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    const hrefs = await parts.links.evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(hrefs.length).toBeGreaterThan(2);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(hrefs[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(hrefs[1]);
    await page.keyboard.press('End');
    expect(await focused()).toBe(hrefs.at(-1));
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(hrefs.at(-1));
    await page.keyboard.press('Home');
    expect(await focused()).toBe(hrefs[0]);
    await page.keyboard.press('ArrowUp');
    expect(await hasFocus(parts.field)).toBe(true);

    await page.keyboard.press('Escape');
    expect(await page.locator(isOpen).count()).toBe(0);
    expect(await hasFocus(button)).toBe(true);

    // What was found is still there.
    await page.keyboard.press('Control+k');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/contact'));
    await page.locator('.search-mark').first().waitFor();
    expect(page.url().split('#')[0]).toBe(site.at('consent'));
    expect(said).toEqual([]);
  });

  it('keeps the focus inside', async () => {
    const page = await open(options);
    await page.goto(site.at('contact'));
    await page.keyboard.press('Control+k');
    await ask(dialogParts(page), 'data');
    const seen = new Set<string>();
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      seen.add(
        await page.evaluate(() =>
          document.activeElement === document.body || document.activeElement === null
            ? 'nothing'
            : document.activeElement.closest('.search-dialog')
              ? 'dialog'
              : document.activeElement.outerHTML,
        ),
      );
    }
    // Behind the last element stands the browser's own bar, where nothing of the page has the focus.
    expect([...seen].toSorted()).toEqual(expect.arrayContaining(['dialog']));
    expect([...seen].filter((where) => !['dialog', 'nothing'].includes(where))).toEqual([]);
  });

  it('holds nothing wider than the window', async () => {
    const page = await open(options);
    await page.goto(site.at('contact'));
    await page.keyboard.press('Control+k');
    await ask(dialogParts(page), 'data');
    const [dialog, window, inner] = await page.evaluate(() => {
      const { left, right, top, bottom } = document
        .querySelector('.search-dialog')!
        .getBoundingClientRect();
      const scroll = document.querySelector('.search-dialog .search-answer')!;
      return [
        { left, right, top, bottom },
        { width: innerWidth, height: innerHeight },
        scroll.scrollWidth - scroll.clientWidth,
      ] as const;
    });
    expect(dialog.left).toBeGreaterThanOrEqual(0);
    expect(dialog.top).toBeGreaterThanOrEqual(0);
    expect(dialog.right).toBeLessThanOrEqual(window.width);
    expect(dialog.bottom).toBeLessThanOrEqual(window.height);
    expect(inner).toBeLessThanOrEqual(0);
  });

  it.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    const page = await open({ ...options, colorScheme });
    await page.goto(words.at('genomica'));
    await page.keyboard.press('Control+k');
    expect(await axeViolations(page), 'empty').toEqual([]);
    const parts = dialogParts(page);
    await ask(parts, 'a');
    await page.locator(`${isOpen} details`).evaluate((details) => {
      (details as HTMLDetailsElement).open = true;
    });
    await page.locator(`${isOpen} fieldset[data-facet=type]`).waitFor();
    expect(await axeViolations(page), 'with results').toEqual([]);
    await page.keyboard.press('ArrowDown');
    expect(await axeViolations(page), 'in the results').toEqual([]);
    await ask(parts, 'xylophonequartet');
    expect(await axeViolations(page), 'nothing found').toEqual([]);
  });
});

it('without the file of its window, search leads to its page', async () => {
  const page = await open();
  await page.route(/\/search-dialog\.\w+\.json$/, (route) => route.abort());
  await page.goto(site.at(''));
  await page.locator('button[data-search-open]').click();
  await page.waitForURL(site.at('search'));
});

describe('the search dialog', () => {
  it('loads nothing before it is opened, and then only from this site', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.at('contact'), { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Search' }).hover();
    await page.waitForTimeout(200);
    expect(asked.filter((url) => /pagefind|search/.test(url))).toEqual([]);
    await page.getByRole('button', { name: 'Search' }).click();
    await ask(dialogParts(page), 'consent');
    expect(asked.some((url) => url.includes('/framework/pagefind/pagefind.js'))).toBe(true);
    expect(asked.filter((url) => !url.startsWith(site.at('')))).toEqual([]);
  });

  it('keeps what is typed while its styles are on their way, and opens with them', async () => {
    const page = await open();
    let deliver: (() => void) | undefined;
    const delivered = new Promise<void>((resolve) => (deliver = resolve));
    await page.route('**/opened.*.css', async (route) => {
      await delivered;
      await route.continue();
    });
    await page.goto(site.at('contact'));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('cons');
    expect(await page.locator(isOpen).count()).toBe(0);
    deliver?.();
    await page.locator(isOpen).waitFor();
    await page.keyboard.type('ent');
    const parts = dialogParts(page);
    await parts.titles.first().waitFor();
    expect(await parts.field.inputValue()).toBe('consent');
  });

  it('opens without its styles when they cannot be had', async () => {
    const page = await open();
    await page.route('**/opened.*.css', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(site.at('contact'));
    await page.keyboard.press('/');
    await ask(dialogParts(page), 'consent');
  });

  it.each(['Control+k', 'Meta+k', '/'])('opens with %s', async (keys) => {
    const page = await open();
    await page.goto(site.at('contact'));
    await page.keyboard.press(keys);
    await page.locator(isOpen).waitFor();
    expect(await dialogParts(page).field.inputValue()).toBe('');
  });

  it.each(['Alt+/', 'Control+/', 'Meta+/', 'Control+Shift+k', 'k'])(
    'does not open with %s',
    async (keys) => {
      const page = await open();
      await page.goto(site.at('contact'));
      await page.keyboard.press(keys);
      await page.waitForTimeout(100);
      expect(await page.locator(isOpen).count()).toBe(0);
    },
  );

  it('leaves the slash to text fields', async () => {
    const page = await open();
    await page.goto(site.at('contact'));
    await page.evaluate(() => {
      for (const field of ['<input>', '<textarea></textarea>', '<p contenteditable>x</p>'])
        document.querySelector('main')?.insertAdjacentHTML('afterbegin', field);
    });
    for (const field of ['main > input', 'main > textarea', 'main > [contenteditable]']) {
      await page.locator(field).focus();
      await page.keyboard.press('/');
      expect(await page.locator(isOpen).count(), field).toBe(0);
    }
    expect(await page.locator('main > input').inputValue()).toBe('/');
  });

  it('has a switch for the slash, which is remembered', async () => {
    const page = await open();
    await page.goto(site.at('contact'));
    await page.keyboard.press('/');
    const setting = page.getByRole('checkbox', { name: 'Open search with the key /' });
    await setting.waitFor();
    expect(await setting.isChecked()).toBe(true);
    await setting.press('Space');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await page.locator(isOpen).count()).toBe(0);
    await page.goto(site.at('privacy'));
    await page.keyboard.press('/');
    expect(await page.locator(isOpen).count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.locator(isOpen).waitFor();
    await expect.poll(() => setting.isChecked()).toBe(false);
    await setting.press('Space');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.locator(isOpen).waitFor();
  });

  it('closes by its button and by a press beside it', async () => {
    const page = await open();
    await page.goto(site.at('contact'));
    await page.keyboard.press('Control+k');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => page.locator(isOpen).count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.mouse.click(20, 700);
    await expect.poll(() => page.locator(isOpen).count()).toBe(0);
  });

  it('shows pages, headings under them, the section, and the words marked', async () => {
    const page = await open();
    await page.goto(site.at('contact'));
    await page.keyboard.press('Control+k');
    await ask(dialogParts(page), 'consents');
    const first = page.locator(`${isOpen} .search-result`).first();
    expect(await first.getByRole('heading', { level: 3 }).innerText()).toBe(
      'Consent and transparency',
    );
    expect(await first.locator('.search-result-place').innerText()).toBe(
      'The Framework · Governance and ELSI',
    );
    const part = first.locator('.search-parts a').first();
    expect(await part.locator('.search-part-title').innerText()).toBe(
      'Transparency is not consent',
    );
    expect(await part.getAttribute('href')).toBe(
      '/framework/consent?highlight=consent#transparency-is-not-consent',
    );
    expect(await part.locator('mark').allInnerTexts()).toContain('consent');
  });

  it('shows markup of a page as text', async () => {
    const page = await open();
    const said = complaints(page);
    await page.goto(words.at(''));
    await page.keyboard.press('Control+k');
    await ask(dialogParts(page), 'zorilla');
    const result = page.locator(`${isOpen} .search-result`).first();
    expect(await result.innerText()).toContain('<img src=x onerror=alert(1)>');
    expect(await result.innerText()).toContain('AT&T zorilla & friends');
    expect(await result.locator('img, script, b').count()).toBe(0);
    expect(said).toEqual([]);
  });

  it('narrows down by section and kind of page, with counts', async () => {
    const page = await open();
    await page.goto(words.at(''));
    await page.keyboard.press('Control+k');
    const parts = dialogParts(page);
    await ask(parts, 'a');
    const box = page.locator(isOpen);
    const guides = box.getByRole('group', { name: 'Section' }).getByRole('checkbox', {
      name: 'Guides',
    });
    const tools = box.getByRole('group', { name: 'Kind of page' }).getByRole('checkbox', {
      name: 'Tool',
    });
    const count = (name: string) =>
      box.locator('label', { hasText: name }).locator('.search-count').innerText();
    await guides.waitFor();
    const inGuides = Number(await count('Guides'));
    await guides.check();
    await expect.poll(() => parts.status.innerText()).toBe(`Pages found: ${inGuides}`);
    expect(await foundPages(parts)).not.toContain('pipeline');
    // Its own choice does not count against a facet.
    expect(await count('Guides')).toBe(String(inGuides));
    expect(Number(await count('Tools'))).toBeGreaterThan(0);
    await tools.check();
    await expect.poll(() => parts.status.innerText()).toBe('Nothing was found for “a”.');
    await box.getByRole('button', { name: 'Search without filters' }).click();
    await expect.poll(() => parts.status.innerText()).toMatch(/^Pages found: [3-9]$/);
    expect(await guides.isChecked()).toBe(false);
  });

  it('helps when nothing is found', async () => {
    const page = await open();
    await page.goto(site.at('contact'));
    await page.keyboard.press('Control+k');
    const said = await ask(dialogParts(page), 'xylophonequartet');
    expect(said).toBe('Nothing was found for “xylophonequartet”.');
    const help = page.locator(`${isOpen} .search-nothing`);
    expect(await help.innerText()).toContain('Check how the words are spelt.');
    await help.getByRole('link', { name: 'Site map' }).click();
    await page.waitForURL(site.at('site-map'));
  });

  it('says what it searched for instead of a misspelt word', async () => {
    const page = await open();
    await page.goto(site.at('contact'));
    await page.keyboard.press('Control+k');
    expect(await ask(dialogParts(page), 'acessibility')).toMatch(
      /^Nothing was found for “acessibility”\. Pages found for “accessibility” instead: \d+$/i,
    );
  });

  it('leads on to the search page, with filters', async () => {
    const page = await open();
    await page.goto(site.at('contact'));
    await page.keyboard.press('Control+k');
    await ask(dialogParts(page), 'data');
    await page.locator(isOpen).getByRole('checkbox', { name: 'The Framework' }).check();
    const all = page.locator(isOpen).getByRole('link', { name: 'Show all results' });
    await expect
      .poll(() => all.getAttribute('href'))
      .toMatch(/\/framework\/search\?q=data&section=The\+Framework$/);
    await dialogParts(page).field.press('Enter');
    await page.waitForURL(site.at('search?q=data&section=The+Framework'));
  });

  it('says so when the index is missing', async () => {
    const page = await open();
    const said = complaints(page);
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(site.at('contact'));
    await page.keyboard.press('/');
    const { status } = dialogParts(page);
    await expect.poll(() => status.innerText()).toBe('Search is not available at the moment.');
    await page.keyboard.type('consent');
    await page.waitForTimeout(100);
    expect(await status.innerText()).toBe('Search is not available at the moment.');
    expect(await page.locator(isOpen).getByRole('link', { name: 'Site map' }).isVisible()).toBe(
      true,
    );
    expect(said.filter((text) => !text.startsWith('Failed to load resource'))).toEqual([]);
  });
});

describe('the page that opens from a result', () => {
  it('shows the words marked, at the heading, and an address without them', async () => {
    // Another tab: Chromium calls a preloaded typeface unused where the same tab had it already.
    const plain = await open();
    await plain.goto(site.at('governance-elsi'));
    const before = await plain.locator('.page-body').evaluate((element) => element.textContent);
    const page = await open();
    const said = complaints(page);
    const body = page.locator('.page-body');
    await page.goto(site.at('governance-elsi?highlight=consent&highlight=data#policies'));
    await page.locator('mark.search-mark').first().waitFor();
    expect(page.url()).toBe(site.at('governance-elsi#policies'));
    const marks = await page.locator('.page-body mark').allInnerTexts();
    expect(new Set(marks.map((mark) => mark.toLowerCase()))).toEqual(new Set(['consent', 'data']));
    expect(await page.locator('.page-body mark:not([data-parity-ignore])').count()).toBe(0);
    expect(await body.evaluate((element) => element.textContent)).toBe(before);
    const top = await page
      .locator('#policies')
      .evaluate((heading) => heading.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(400);
    expect(await axeViolations(page)).toEqual([]);

    await page.keyboard.press('Escape');
    expect(await page.locator('.search-mark, .search-clear').count()).toBe(0);
    expect(await body.evaluate((element) => element.textContent)).toBe(before);
    expect(said).toEqual([]);
  });

  it('has a button that clears the marks', async () => {
    const page = await open({ viewport: { width: 360, height: 740 } });
    await page.goto(site.at('governance-elsi?highlight=consent&other=1'));
    await page.getByRole('button', { name: 'Clear the marked words' }).click();
    expect(await page.locator('.search-mark, .search-clear').count()).toBe(0);
    expect(page.url()).toBe(site.at('governance-elsi?other=1'));
  });

  it('takes no harm from what an address may hold', async () => {
    const page = await open();
    const said = complaints(page);
    const strange = ['(', '[a', '\\', '.*', '', '<b>', 'a'.repeat(5000), '$&'];
    const parameters = strange.map((word) => `highlight=${encodeURIComponent(word)}`).join('&');
    await page.goto(site.at(`governance-elsi?${parameters}`));
    await expect.poll(() => page.url()).toBe(site.at('governance-elsi'));
    expect(await page.locator('.search-mark').count()).toBe(0);
    expect(said).toEqual([]);
  });
});
