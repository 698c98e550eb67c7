/** The words of a part, in the reader's language: they stand at its script. */
export function wordsOf(part: string): Readonly<Record<string, string>> {
  const script = document.querySelector<HTMLElement>(`script[data-part="${part}"]`);
  return JSON.parse(script?.dataset.words ?? '{}') as Record<string, string>;
}
