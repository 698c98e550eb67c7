/** The words of a part, in the reader's language: they stand at its script. */
export function wordsOf(part: string): Readonly<Record<string, string>> {
  const template = document.querySelector<HTMLElement>(`[data-part="${part}"]`);
  return JSON.parse(template?.dataset.words ?? '{}') as Record<string, string>;
}
