/** Filters the tiles after it by words and by supporter, and says how many are left. */
export function enableTileFilter(filter: HTMLElement): void {
  const list = filter.nextElementSibling;
  const status = filter.querySelector('.tile-count');
  if (!list || !status) return;
  const field = filter.querySelector('input');
  const choice = filter.querySelector('select');
  const tiles = [...list.querySelectorAll<HTMLElement>('.tile')].map((element) => ({
    element,
    text: fold(element.textContent),
    supporters: (element.dataset.supporters ?? '').split('|'),
  }));

  const apply = () => {
    const words = fold(field?.value ?? '')
      .split(/\s+/)
      .filter(Boolean);
    const supporter = choice?.value ?? '';
    let shown = 0;
    for (const { element, text, supporters } of tiles) {
      const fits =
        words.every((word) => text.includes(word)) &&
        (supporter === '' || supporters.includes(supporter));
      element.hidden = !fits;
      if (fits) shown += 1;
    }
    status.textContent = (filter.dataset.wordsCount ?? '')
      .replace('{shown}', String(shown))
      .replace('{total}', String(tiles.length));
  };

  field?.addEventListener('input', apply);
  choice?.addEventListener('change', apply);
  filter.hidden = false;
  // A browser that goes back keeps what was typed.
  if (field?.value || choice?.value) apply();
}

/** Without capitals and accents: who looks for "Sao Paulo" means "São Paulo". */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
