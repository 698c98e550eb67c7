import { loadParts } from './load-parts.ts';

/**
 * Lets happen again what the reader did before the scripts were there, each with its own: keys, and
 * presses of buttons. Links, fields and folds need no script.
 */
export function happenAgain(): void {
  // Where these are one, they are those of before-paint.ts. Clicks are kept on for what comes later.
  const isKept = onclick === onkeydown;
  if (isKept) onkeydown = null;
  const did = window.did ?? [];
  for (const event of did) {
    if (!(event instanceof KeyboardEvent)) press(event, '.site-header button, .toc-toggle');
    else event.target?.dispatchEvent(new KeyboardEvent('keydown', event));
  }
  void loadParts((part) => {
    const buttons = `[data-bs-toggle=${part}], [data-bs-dismiss=${part}], .${part}-load`;
    for (const event of did) press(event, `button:is(${buttons})`);
  }).finally(() => {
    if (isKept) onclick = null;
  });
}

function press({ isTrusted, target }: Event, buttons: string): void {
  // The presses from here are kept as well.
  if (isTrusted && target instanceof Element) target.closest<HTMLElement>(buttons)?.click();
}

declare global {
  interface Window {
    /** What was done before the scripts were there: clicks and keys, by before-paint.ts, which own templates may leave out. */
    did?: Event[];
  }
}
