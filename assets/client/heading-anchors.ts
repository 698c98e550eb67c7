const icon =
  '<svg aria-hidden="true" width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"><path d="M10 14a4 4 0 0 0 6 .5l3.5-3.5a4.2 4.2 0 0 0-6-6L12 6.5M14 10a4 4 0 0 0-6-.5L4.5 13a4.2 4.2 0 0 0 6 6l1.5-1.5"/></svg>';

/** A link to each section, beside its heading and not inside, so that the heading's name stays its own. */
export function addHeadingAnchors(body: HTMLElement): void {
  const word = body.dataset.wordSection ?? '';
  for (const heading of body.querySelectorAll<HTMLElement>(':scope > :is(h2, h3, h4)[id]')) {
    const line = document.createElement('div');
    line.className = 'heading-line';
    const anchor = document.createElement('a');
    anchor.className = 'heading-anchor';
    anchor.href = `#${heading.id}`;
    anchor.dataset.parityIgnore = '';
    anchor.setAttribute('aria-label', word.replace('{title}', heading.textContent.trim()));
    anchor.innerHTML = icon;
    heading.replaceWith(line);
    line.append(heading, anchor);
  }
}
