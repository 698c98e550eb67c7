/** Contents of the page: the button that folds it on narrow screens, and a mark at the section in view. */
export function enhanceToc(): void {
  const toc = document.querySelector<HTMLElement>('.toc');
  if (!toc) return;
  const toggle = toc.querySelector<HTMLButtonElement>('.toc-toggle');
  const fold = (open: boolean) => toggle?.setAttribute('aria-expanded', String(open));
  toggle?.addEventListener('click', () => fold(toggle.getAttribute('aria-expanded') === 'false'));
  toc.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) fold(false);
  });
  markSectionInView(toc, [...toc.querySelectorAll<HTMLAnchorElement>('a')]);
}

function markSectionInView(toc: HTMLElement, links: HTMLAnchorElement[]): void {
  const sections = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });

  const mark = () => {
    // The last heading above the upper third of the window
    const line = innerHeight / 3;
    const current = sections.findLast(({ heading }) => heading.getBoundingClientRect().top < line);
    for (const { link } of sections) {
      if (link === current?.link) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    // Contents that are longer than the window follow. Not by the link: that would move the page, too.
    const place = current?.link.getBoundingClientRect();
    const box = toc.getBoundingClientRect();
    if (place && (place.top < box.top || place.bottom > box.bottom))
      toc.scrollTop += place.top - box.top - toc.clientHeight / 2;
  };

  // Told only when a heading crosses that line, not at each step of scrolling; by a jump over many, too,
  // as what is above the window counts.
  const observer = new IntersectionObserver(mark, { rootMargin: '999999px 0px -67% 0px' });
  for (const { heading } of sections) observer.observe(heading);
}
