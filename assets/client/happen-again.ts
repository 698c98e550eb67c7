/**
 * Lets happen again what the reader did before the scripts were there: keys, and presses of the theme's
 * own buttons. Links, fields and folds need no script.
 */
export function happenAgain(): void {
  // Where these are one, they are those of before-paint.ts.
  if (onclick === onkeydown) onclick = onkeydown = null;
  for (const event of window.did ?? []) {
    const { target } = event;
    if (!(target instanceof Element)) continue;
    if (event instanceof KeyboardEvent) target.dispatchEvent(new KeyboardEvent('keydown', event));
    else target.closest<HTMLElement>('.site-header button, .toc-toggle')?.click();
  }
}

declare global {
  interface Window {
    /** What was done before the scripts were there: clicks and keys, by before-paint.ts, which own templates may leave out. */
    did?: Event[];
  }
}
