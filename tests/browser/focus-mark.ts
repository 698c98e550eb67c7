import type { Page } from 'playwright-core';
import sharp from 'sharp';

/**
 * How much of a frame around the focused element changes with the focus, by a contrast of at least
 * 3 to 1 (WCAG 2.2, 1.4.11): 1 is a line of one pixel all around what is seen of it.
 */
export async function focusMark(page: Page): Promise<number> {
  const clip = await page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    // A link that covers its card is marked around the card; a hidden box, around its label.
    const covers =
      getComputedStyle(element, '::after').position === 'absolute' &&
      getComputedStyle(element).position === 'static';
    const isSmall = element.getBoundingClientRect().width <= 4;
    const around = covers ? element.offsetParent : isSmall ? element.closest('label') : element;
    const drawn = around ?? element;
    const { left, top, right, bottom } = drawn.getBoundingClientRect();
    const x = Math.max(0, left - 8);
    const y = Math.max(0, top - 8);
    return {
      x,
      y,
      width: Math.max(1, Math.min(innerWidth, right + 8) - x),
      height: Math.max(1, Math.min(innerHeight, bottom + 8) - y),
    };
  });
  const picture = async () => {
    const png = await page.screenshot({ clip, caret: 'hide' });
    return sharp(png).removeAlpha().raw().toBuffer();
  };
  const focused = await picture();
  const handle = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  await handle.evaluate((element) => element.blur());
  const rested = await picture();
  await handle.evaluate((element) =>
    element.focus({ preventScroll: true, focusVisible: true } as FocusOptions),
  );
  let changed = 0;
  for (let at = 0; at < focused.length; at += 3) {
    if (contrast(focused.subarray(at, at + 3), rested.subarray(at, at + 3)) >= 3) changed++;
  }
  return changed / (2 * (clip.width - 16 + clip.height - 16));
}

/** WCAG's contrast ratio of two colours. */
function contrast(one: Buffer, other: Buffer): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Buffer): number {
  const [red = 0, green = 0, blue = 0] = [...colour].map((byte) => {
    const share = byte / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
