/**
 * Presses the theme's button that was pressed before the scripts were there. Links, fields and folds
 * need none.
 */
export function happenAgain(): void {
  const { target } = window.early ?? {};
  if (!(target instanceof Element)) return;
  target.closest<HTMLElement>('.site-header button, .toc-toggle')?.click();
}

declare global {
  interface Window {
    /** The last click, of before the scripts were there. */
    early?: Event | undefined;
  }
}
