let styles: Promise<void> | undefined;

/**
 * Loads the styles of search and of the dialog of pictures, which a page names but leaves out until they
 * are needed. What they are for shows without them too, should they not come.
 */
export function openedStyles(): Promise<void> {
  styles ??= new Promise((done) => {
    const link = document.querySelector<HTMLLinkElement>('link[data-opened-styles]');
    if (!link?.disabled) return done();
    for (const end of ['load', 'error']) link.addEventListener(end, () => done());
    link.disabled = false;
  });
  return styles;
}
