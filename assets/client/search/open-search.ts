import { openedStyles } from '../opened-styles.ts';
import { slashSetting } from './slash-setting.ts';
import { typedMeanwhile } from './typed-meanwhile.ts';

/**
 * Opens the search dialog: by its button, by Ctrl-K or ⌘K, and by `/`. This is all of search that
 * every page loads; the rest comes when the dialog opens.
 */
export function enableSearch(): void {
  const button = document.querySelector<HTMLElement>('[data-search-open]');
  if (!button) return;
  let dialog: HTMLDialogElement | undefined;
  let isOpening = false;

  const open = async () => {
    if (dialog) return show(dialog);
    if (isOpening) return;
    isOpening = true;
    const typed = typedMeanwhile();
    try {
      const script = import('./search-dialog.ts');
      const [made] = await Promise.all([searchDialog(button), openedStyles()]);
      dialog = made;
      show(made, typed());
      const { startDialog } = await script;
      startDialog(made, slashSetting);
    } catch {
      typed();
      const view = dialog?.querySelector('.search-view');
      if (view) view.setAttribute('data-state', 'missing');
      // The page of search says itself what is missing.
      else document.querySelector<HTMLAnchorElement>('a.search-open')?.click();
    }
  };

  button.addEventListener('click', open);
  const modifier = button.querySelector('kbd i');
  if (modifier && /^(?:Mac|iP)/.test(navigator.platform)) modifier.textContent = '⌘';
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (event.defaultPrevented || event.isComposing || altKey) return;
    const byLetter = (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'k';
    // Shift is let be: on many keyboards it takes part in typing a slash.
    const bySlash = key === '/' && !ctrlKey && !metaKey && !isTyping(event) && slashSetting.isOn();
    if (!byLetter && !bySlash) return;
    if (!dialog?.open && document.querySelector('dialog[open]')) return;
    event.preventDefault();
    void open();
  });
}

function show(dialog: HTMLDialogElement, text = ''): void {
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector<HTMLInputElement>('.search-input');
  input?.focus();
  if (!input || text === '') return input?.select();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The dialog: of the page, where a site's own template writes it there; else it is fetched. */
async function searchDialog(button: HTMLElement): Promise<HTMLDialogElement> {
  const written = document.querySelector<HTMLDialogElement>('.search-dialog');
  if (written) return written;
  const answer = await fetch(button.dataset.searchOpen ?? '');
  const range = document.createRange();
  const made = range.createContextualFragment((await answer.json()) as string);
  const dialog = made.querySelector('dialog');
  if (!dialog) throw new Error('There is no dialog of search');
  button.after(made);
  return dialog;
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
