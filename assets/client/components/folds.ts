/** A link to a folded text becomes a button that unfolds and folds it. */
export function enableFolds(link: HTMLElement): void {
  const id = (link as HTMLAnchorElement).hash.slice(1);
  const text = document.getElementById(id);
  if (!text) return;
  const show = (open: boolean) => {
    text.classList.toggle('is-unfolded', open);
    text.classList.toggle('is-folded', !open);
    link.setAttribute('aria-expanded', String(open));
  };
  link.role = 'button';
  link.setAttribute('aria-controls', id);
  show(location.hash === `#${id}`);
  const toggle = (event: Event) => {
    event.preventDefault();
    show(link.getAttribute('aria-expanded') === 'false');
  };
  link.addEventListener('click', toggle);
  link.addEventListener('keydown', (event) => {
    if (event.key === ' ') toggle(event);
  });
}
