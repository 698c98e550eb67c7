import { searchView, type SearchView } from './search-view.ts';

let view: SearchView | undefined;

/** Whether the key `/` opens search, as the reader has chosen. */
export interface SlashSetting {
  isOn(): boolean;
  set(isOn: boolean): void;
}

/** Brings the dialog to life when it is opened for the first time. */
export function startDialog(dialog: HTMLDialogElement, slashSetting: SlashSetting): void {
  if (view) return;
  const root = dialog.querySelector<HTMLElement>('.search-view');
  if (!root) return;
  view = searchView(root, () => {});

  // In a search field Escape empties the field first, in some browsers; here it always closes.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    dialog.close();
  });
  // A press beside the window closes it; a selection that only ends there does not.
  dialog.addEventListener('mousedown', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.querySelector('[data-search-close]')?.addEventListener('click', () => dialog.close());

  const slash = dialog.querySelector<HTMLInputElement>('[data-search-slash]');
  if (slash) {
    slash.checked = slashSetting.isOn();
    slash.addEventListener('change', () => slashSetting.set(slash.checked));
  }
  // Something may have been typed while this was on its way.
  view.prepare();
  view.search();
}
