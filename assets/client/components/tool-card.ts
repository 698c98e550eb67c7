/** The name of a tool opens a card with what is known of it; the card is made when first asked for. */
export function enableToolCard(name: HTMLElement): void {
  const template = name.nextElementSibling;
  if (!(template instanceof HTMLTemplateElement) || !HTMLElement.prototype.showPopover) return;
  let card: HTMLElement | undefined;
  name.role = 'button';
  name.tabIndex = 0;
  name.setAttribute('aria-haspopup', 'dialog');
  name.setAttribute('aria-expanded', 'false');

  const toggle = (event: Event) => {
    event.preventDefault();
    card ??= makeCard(name, template);
    card.togglePopover();
    if (!card.matches(':popover-open')) return;
    place(card, name);
    card.querySelector<HTMLElement>('a, button')?.focus();
  };
  name.addEventListener('click', (event) => {
    // A reader who wants another tab or window gets the website.
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) toggle(event);
  });
  name.addEventListener('keydown', (event) => {
    const isLink = name instanceof HTMLAnchorElement;
    if (event.key === ' ' || (event.key === 'Enter' && !isLink)) toggle(event);
  });
}

function makeCard(name: HTMLElement, template: HTMLTemplateElement): HTMLElement {
  const card = document.createElement('div');
  card.className = 'tool-card';
  card.popover = 'auto';
  card.role = 'dialog';
  card.setAttribute('aria-label', name.textContent);
  card.dataset.parityIgnore = '';
  card.append(template.content.cloneNode(true));
  card.querySelector('.tool-close')?.addEventListener('click', () => card.hidePopover());
  // With Escape or its button the browser gives the focus back to the name.
  card.addEventListener('beforetoggle', ({ newState }) => {
    name.setAttribute('aria-expanded', String(newState === 'open'));
  });
  template.after(card);
  return card;
}

const gap = 6;

/** Under the name where there is room, over it elsewhere; never past the window's edges. */
function place(card: HTMLElement, name: HTMLElement): void {
  const at = name.getClientRects()[0] ?? name.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const isBelow = at.bottom + gap + height <= innerHeight || at.top < height + gap;
  const left = Math.min(at.left, document.documentElement.clientWidth - width - gap);
  card.style.left = `${Math.max(gap, left) + scrollX}px`;
  card.style.top = `${(isBelow ? at.bottom + gap : at.top - gap - height) + scrollY}px`;
}
