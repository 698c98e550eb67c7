import type { Page } from 'playwright-core';

/** Where the focus stands after a Tab. */
export interface Stop {
  /** Which element: its name, class and text. */
  element: string;
  /** Its kind: elements of the same kind share their styles. */
  kind: string;
  /** Place among all elements of the page. */
  index: number;
  /** The landmark or other part of the page that it belongs to. */
  part: string;
  /** Its frame in the page, as it is before anything scrolls. */
  box: { left: number; top: number; right: number; bottom: number };
  /** What lies over it or how it is out of sight; empty when it can be seen. */
  hiddenBy: string;
}

const limit = 600;

/** Presses Tab from the top of the page until the focus has gone round. */
export async function walk(page: Page, each?: (stop: Stop) => Promise<void>): Promise<Stop[]> {
  await page.evaluate(fromTheTop);
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(whereFocusIs);
    if (!stop || stop.index === stops[0]?.index) return stops;
    stops.push(stop);
    await each?.(stop);
    if (stops.length > limit) throw new Error(`No way out after ${limit} steps: ${stop.element}`);
  }
}

/** Everything that a keyboard should reach on a page as it stands, by place among all elements. */
export const reachable = (page: Page): Promise<{ index: number; element: string }[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('*')];
    const radios = new Set<string>();
    return all.flatMap((element, index) => {
      const isSeen = element.checkVisibility({ visibilityProperty: true });
      if (!isSeen || element.tabIndex < 0 || element.matches(':disabled, [inert] *')) return [];
      if (element instanceof HTMLInputElement && element.type === 'radio') {
        // The keyboard enters a group once, at the one that is checked.
        const group = document.querySelectorAll(
          `input[type=radio][name="${element.name}"]:checked`,
        );
        if (group.length > 0 ? !element.checked : radios.has(element.name)) return [];
        radios.add(element.name);
      }
      const text = (element.textContent || element.getAttribute('aria-label') || '').trim();
      return [{ index, element: `<${element.localName}> ${text.slice(0, 40)}` }];
    });
  });

function fromTheTop(): void {
  // Where an element that had the focus is taken away, the next Tab begins.
  const start = document.createElement('i');
  start.tabIndex = 0;
  document.body.prepend(start);
  start.focus();
  start.remove();
  scrollTo(0, 0);
}

function whereFocusIs(): Stop | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  // A box that is drawn by its label is seen where the label is.
  const { width, height } = element.getBoundingClientRect();
  const isDrawn = width > 4 && height > 4 && getComputedStyle(element).opacity !== '0';
  const drawn = isDrawn ? element : (element.closest('label') ?? element);
  const rects = [...drawn.getClientRects()];
  const hits = rects.flatMap(({ left, top, right, bottom }) =>
    [0.5, 0.02, 0.98].map((share) => {
      const x = left + (right - left) * share;
      const y = (top + bottom) / 2;
      const hit = document.elementFromPoint(x, y);
      return { hit, isSeen: hit !== null && drawn.contains(hit) };
    }),
  );
  // A tall region may begin and end outside of the window.
  const middle = drawn.getBoundingClientRect();
  const tall = document.elementFromPoint(
    (Math.max(0, middle.left) + Math.min(innerWidth, middle.right)) / 2,
    (Math.max(0, middle.top) + Math.min(innerHeight, middle.bottom)) / 2,
  );
  const isSeen = hits.some((one) => one.isSeen) || (tall !== null && drawn.contains(tall));
  const over = hits[0]?.hit;
  const slid = scrollX + (element.parentElement?.closest('[role=region]')?.scrollLeft ?? 0);
  const part = element.closest('header, main, footer, nav, aside, dialog, [role=search]');
  const [own, parent, partName, overName] = [element, element.parentElement, part, over].map(
    (one) => (one ? `<${one.localName} class="${one.getAttribute('class') ?? ''}">` : ''),
  );
  const text = (element.textContent || element.getAttribute('aria-label') || '').trim();
  return {
    element: `${own} ${text.replace(/\s+/g, ' ').slice(0, 40)}`,
    kind: `${partName} ${parent} ${own}`,
    index: [...document.querySelectorAll('*')].indexOf(element),
    part: partName ?? '',
    box: {
      left: middle.left + slid,
      top: middle.top + scrollY,
      right: middle.right + slid,
      bottom: middle.bottom + scrollY,
    },
    hiddenBy: isSeen ? '' : overName || 'the window',
  };
}
