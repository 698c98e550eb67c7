/** A tooltip or popover that is shown beside an element. */
interface Explanation {
  element: HTMLElement;
  instance: { hide(): void };
}

/** Who has no pointer comes to it with Tab; what opens at a click opens with Enter and space, too. */
export function makeReachable(element: HTMLElement): void {
  if (element.tabIndex >= 0) return;
  element.tabIndex = 0;
  if (!element.matches('[data-bs-toggle~="popover"]')) return;
  element.role ??= 'button';
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    element.click();
  });
}

/** Escape takes away what covers the text (WCAG 2.2, 1.4.13), and gives back the focus. */
export function closeByEscape(kind: string, all: readonly Explanation[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const { element, instance } of all) {
      const id = element.getAttribute('aria-describedby');
      const shown = id && document.getElementById(id);
      if (!shown || !shown.classList.contains(kind)) continue;
      if (shown.contains(document.activeElement)) element.focus();
      instance.hide();
    }
  });
}
