let isFirst = true;

/**
 * Lets happen again what the reader did before the scripts were there: a key, or a press of one of the
 * theme's own buttons. Anything else had its effect without them.
 */
export function happenAgain(event: Event | undefined): void {
  if (!isFirst) return;
  isFirst = false;
  if (!(event?.target instanceof Element)) return;
  const { target } = event;
  if (event instanceof KeyboardEvent) target.dispatchEvent(new KeyboardEvent('keydown', event));
  else target.closest<HTMLElement>('.site-header button, .toc-toggle')?.click();
}
