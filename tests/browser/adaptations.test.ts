import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { serveSite } from '../support/site-server.ts';
import { browserPages } from './browser-pages.ts';

const site = await serveSite();
afterAll(site.close);
const open = browserPages();

/** One page of each kind. */
const pages = [
  ['the home page', ''],
  ['a text page', 'data-protection'],
  ['a page of components', 'interactive-parts'],
  ['a table of tools', 'tools-and-resources'],
  ['the search page', 'search'],
  ['the page for unknown addresses', '404'],
  ["a citizens' page", 'lets-talk-genomics/'],
  ['a list of countries', 'national-implementation'],
] as const;

async function opened(path: string, options?: Parameters<typeof open>[0]): Promise<Page> {
  const page = await open(options);
  await page.goto(site.at(path), { waitUntil: 'networkidle' });
  return page;
}

// WCAG 2.2, 1.4.12: line height, spacing of paragraphs, letters and words.
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

describe.each(pages)('%s', (_, path) => {
  it('at 400 % scrolls one way, and its header leaves room for the text', async () => {
    const page = await opened(path, { viewport: { width: 320, height: 256 } });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    const { wide, stuck } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      stuck: Math.max(
        0,
        document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0,
      ),
    }));
    expect(wide).toBe(320);
    expect(stuck).toBeLessThan(256 / 3);
  });

  it.each([1280, 320])('with wide spacing cuts no text off at %i px', async (width) => {
    const page = await opened(path, { viewport: { width, height: 800 }, bypassCSP: true });
    await page.addStyleTag({ content: spacing });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await page.evaluate(cutOff)).toEqual([]);
  });

  it.each([1280, 360])('has targets of 24 px at %i px', async (width) => {
    const page = await opened(path, { viewport: { width, height: 800 } });
    expect(await page.evaluate(tooSmall)).toEqual([]);
  });

  it('moves nothing for a reader who asks for less motion', async () => {
    const page = await opened(path, { reducedMotion: 'reduce' });
    expect(await page.evaluate(moving)).toEqual([]);
  });

  it('is printed without navigation', async () => {
    const page = await opened(path);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.site-header nav', '.sidebar', '.toc', '.skip-link', '.theme-switch']) {
      expect(await page.locator(part).filter({ visible: true }).count(), part).toBe(0);
    }
    expect(await page.locator('h1').filter({ visible: true }).count()).toBe(1);
  });
});

it('a table is printed whole, however wide the window was', async () => {
  const page = await opened('access-management', { viewport: { width: 360, height: 800 } });
  await page.emulateMedia({ media: 'print' });
  const overflows = await page
    .locator('.scroll-region, .table-responsive')
    .evaluateAll((boxes) => boxes.map((box) => getComputedStyle(box).overflowX));
  expect(overflows.length).toBeGreaterThan(0);
  expect(overflows.filter((overflow) => overflow !== 'visible')).toEqual([]);
});

describe('with forced colours', () => {
  it.each(['', 'interactive-parts', 'tools-and-resources'])(
    'the focus has a ring on /%s',
    async (path) => {
      const page = await opened(path, { forcedColors: 'active' });
      const bare: string[] = [];
      for (let step = 0; step < 40; step++) {
        await page.keyboard.press('Tab');
        const found = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return '';
          const styles = [undefined, '::after', '::before'].map((part) =>
            getComputedStyle(element, part),
          );
          return styles.some(({ outlineStyle }) => outlineStyle !== 'none')
            ? ''
            : element.outerHTML.slice(0, 120);
        });
        if (found) bare.push(found);
      }
      expect(bare).toEqual([]);
    },
  );

  it('drawn signs keep a colour that stands out', async () => {
    const page = await opened('interactive-parts', { forcedColors: 'active' });
    const lost = await page.locator('header svg, .menu-icon').evaluateAll((signs) =>
      signs
        .filter((sign) => sign.checkVisibility())
        .filter((sign) => {
          const { color, stroke, fill } = getComputedStyle(sign);
          const ground = getComputedStyle(document.body).backgroundColor;
          return sign instanceof SVGElement
            ? [stroke, fill].every((one) => one === 'none' || one === ground)
            : color === ground;
        })
        .map((sign) => sign.outerHTML.slice(0, 120)),
    );
    expect(lost).toEqual([]);
  });
});

/** Elements whose own text does not fit, and is hidden. */
function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
    )
    .filter((element) => !element.closest('.skip-link, svg') && element.clientWidth > 1)
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isWide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const isTall = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
      const scrolls = [overflowX, overflowY].some((one) => one === 'auto' || one === 'scroll');
      return !scrolls && (isWide || isTall);
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/**
 * Targets below 24 by 24 px without the room of a circle of 24 px around them (WCAG 2.2, 2.5.8); links
 * within a sentence are excepted.
 */
function tooSmall(): string[] {
  const targets = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, summary, input, select, textarea, [role=button]',
    ),
  ]
    .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter((one) => !one.matches('.skip-link, .visually-hidden, .visually-hidden *'))
    .map((one) => (one.matches('input') ? (one.closest('label') ?? one) : one))
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  return targets
    .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
    .filter(({ element }) => {
      const block = element.closest('p, li, td, th, dd, dt, figcaption, label, summary, small');
      const around = (block?.textContent ?? '').replace(element.textContent, '').trim();
      return getComputedStyle(element).display !== 'inline' || around.length < 2;
    })
    .filter(({ element, box }) => {
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      return targets.some(({ element: other, box: near }) => {
        if (other === element || other.contains(element) || element.contains(other)) return false;
        const away = Math.hypot(
          Math.max(near.left - x, 0, x - near.right),
          Math.max(near.top - y, 0, y - near.bottom),
        );
        return away < 12;
      });
    })
    .map(
      ({ element, box }) =>
        `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 120)}`,
    );
}

/** What is animated, or would be by a change, or scrolls by and by. */
function moving(): string[] {
  const running = document.getAnimations().map((animation) => `runs: ${String(animation.id)}`);
  const would = [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationName, animationDuration, scrollBehavior } =
      getComputedStyle(element);
    const times = [transitionDuration, animationName === 'none' ? '0s' : animationDuration];
    const moves = times.some((time) =>
      time.split(',').some((one) => Number.parseFloat(one) > 0.01),
    );
    return moves || scrollBehavior === 'smooth' ? [element.outerHTML.slice(0, 120)] : [];
  });
  return [...running, ...would];
}
