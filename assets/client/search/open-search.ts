import { searchStyles } from './search-styles.ts';
import { slashSetting } from './slash-setting.ts';
import { typedMeanwhile } from './typed-meanwhile.ts';

/**
 * Opens the search dialog: by its button, by Ctrl-K or ⌘K, and by `/`. This is all of search that
 * every page loads; the rest comes when the dialog opens.
 */
export function enableSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
  if (!dialog) return;

  const input = dialog.querySelector<HTMLInputElement>('.search-input');
  let isReady = false;
  let isOpening = false;

  const open = () => {
    if (isReady) return show();
    if (isOpening) return;
    isOpening = true;
    void openStyled(typedMeanwhile());
    import('./search-dialog.ts').then(
      ({ startDialog }) => startDialog(dialog, slashSetting),
      () => dialog.querySelector('.search-view')?.setAttribute('data-state', 'missing'),
    );
  };

  const openStyled = async (typed: () => string) => {
    await searchStyles();
    isReady = true;
    show(typed());
  };

  const show = (text = '') => {
    if (!dialog.open) dialog.showModal();
    input?.focus();
    if (!input || text === '') return input?.select();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };

  const button = document.querySelector('[data-search-open]');
  button?.addEventListener('click', open);
  const modifier = button?.querySelector('kbd i');
  if (modifier && /^(?:Mac|iP)/.test(navigator.platform)) modifier.textContent = '⌘';
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (event.defaultPrevented || event.isComposing || altKey) return;
    const byLetter = (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'k';
    // Shift is let be: on many keyboards it takes part in typing a slash.
    const bySlash = key === '/' && !ctrlKey && !metaKey && !isTyping(event) && slashSetting.isOn();
    if (!byLetter && !bySlash) return;
    if (!dialog.open && document.querySelector('dialog[open]')) return;
    event.preventDefault();
    open();
  });
}

/** Whether the key goes into a text field. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      (target.matches('input, textarea, select') &&
        !target.matches('[type=checkbox], [type=radio], [type=button], [type=submit]')))
  );
}
