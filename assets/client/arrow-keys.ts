/** Arrow keys in the top navigation: left and right along the bar, down into a menu and along it. */
export function moveByArrows(navigation: HTMLElement): void {
  navigation.addEventListener('keydown', (event) => {
    const from = event.target;
    if (!(from instanceof HTMLElement)) return;
    const target = destination(navigation, from, event.key);
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
}

function destination(
  navigation: HTMLElement,
  from: HTMLElement,
  key: string,
): HTMLElement | undefined {
  const menu = from.closest<HTMLDetailsElement>('.menu');
  const bar = list(navigation, ':scope > ul > li > a, :scope > ul > li > .menu > summary');
  const links = menu ? list(menu, ':scope > ul a') : [];
  const inMenu = links.includes(from);
  const handle = menu?.querySelector('summary') ?? from;
  const rightToLeft = getComputedStyle(navigation).direction === 'rtl';

  switch (key) {
    case 'ArrowDown':
      if (inMenu) return step(links, from, 1);
      if (menu) menu.open = true;
      return links[0];
    case 'ArrowUp':
      return inMenu ? step(links, from, -1) : undefined;
    case 'ArrowRight':
      return step(bar, handle, rightToLeft ? -1 : 1);
    case 'ArrowLeft':
      return step(bar, handle, rightToLeft ? 1 : -1);
    case 'Home':
      return inMenu ? links[0] : bar[0];
    case 'End':
      return (inMenu ? links : bar).at(-1);
    default:
      return undefined;
  }
}

function list(scope: HTMLElement, selector: string): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(selector)];
}

/** The neighbour, round the ends. */
function step(items: HTMLElement[], from: HTMLElement, by: number): HTMLElement | undefined {
  return items.at((items.indexOf(from) + by) % items.length);
}
