import { moveByArrows } from './arrow-keys.ts';

/**
 * Menus are `<details>` and open without this script. It adds what hands expect:
 * Escape and a click elsewhere close, one at a time is open, arrow keys move.
 */
export function enhanceMenus(): void {
  const menus = [...document.querySelectorAll<HTMLDetailsElement>('.menu, .site-menu')];

  for (const menu of menus) {
    menu.addEventListener('toggle', () => {
      if (menu.open)
        closeAll(menus.filter((other) => !other.contains(menu) && !menu.contains(other)));
    });
    // Leaving with Tab closes; `relatedTarget` is empty when the focus goes nowhere.
    menu.addEventListener('focusout', (event) => {
      if (event.relatedTarget instanceof Node && !within(menu, event.relatedTarget))
        menu.open = false;
    });
  }

  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node) closeAll(menus.filter((menu) => !within(menu, target)));
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeInnermost(menus);
  });

  for (const navigation of document.querySelectorAll<HTMLElement>('.topnav'))
    moveByArrows(navigation);
}

/** A menu inside the narrow screens' panel stays open while the panel is in use. */
function within(menu: HTMLDetailsElement, node: Node): boolean {
  return (menu.closest('.site-menu') ?? menu).contains(node);
}

function closeAll(menus: HTMLDetailsElement[]): void {
  for (const menu of menus) menu.open = false;
}

function closeInnermost(menus: HTMLDetailsElement[]): void {
  const open = menus.filter((menu) => menu.open);
  const menu =
    open.findLast((candidate) => candidate.contains(document.activeElement)) ?? open.at(-1);
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}
