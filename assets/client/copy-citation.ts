/** Says on which day the page was read, as citations of web pages do, and lets them be copied. */
export function completeCitation(citation: HTMLElement): void {
  const { lang } = document.documentElement;
  const date = new Date().toLocaleDateString(lang || undefined, { dateStyle: 'long' });
  const accessed = (citation.dataset.wordsAccessed ?? '').replace('{date}', date);
  if (accessed) citation.append(` ${accessed}`);

  const row = citation.nextElementSibling;
  const button = row?.querySelector('button');
  const status = row?.querySelector('[role=status]');
  // There is no clipboard where a page is not served safely; one click marks the text there.
  if (!(row instanceof HTMLElement) || !button || !status || !('clipboard' in navigator)) return;
  row.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(citation.textContent.replace(/\s+/g, ' ').trim());
    status.textContent = button.dataset.wordsCopied ?? '';
  });
}
