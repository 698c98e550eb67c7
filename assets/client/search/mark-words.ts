const letter = String.raw`[\p{L}\p{M}\p{N}]`;

/** Finds whole words in a text, whatever their case. */
export function wordsPattern(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  return new RegExp(`(?<!${letter})(?:${escaped.join('|')})(?!${letter})`, 'giu');
}

/** Marks the words that the address names, and takes them out of the address. */
export function markFromAddress(body: HTMLElement | null): void {
  const address = new URL(location.href);
  const words = address.searchParams
    .getAll('highlight')
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  address.searchParams.delete('highlight');
  // Whoever shares the address shares the page, not a search.
  history.replaceState(history.state, '', address);
  if (!body || words.length === 0) return;
  const marks = markWords(body, words);
  if (marks.length > 0) offerToClear(marks);
}

/** Puts every occurrence into a mark; the text stays as it is. */
function markWords(body: HTMLElement, words: readonly string[]): HTMLElement[] {
  const pattern = wordsPattern(words);
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.flatMap((text) => {
    if (text.parentElement?.closest('script, style, svg, textarea, [data-parity-ignore]'))
      return [];
    const found = [...text.data.matchAll(pattern)];
    // From the last to the first, so that the places of the others stay right
    return found.toReversed().map((match) => {
      const mark = document.createElement('mark');
      mark.className = 'search-mark';
      mark.dataset.parityIgnore = '';
      const word = text.splitText(match.index);
      word.splitText(match[0].length);
      word.replaceWith(mark);
      mark.append(word);
      return mark;
    });
  });
}

/** Escape clears the marks, and so does a button, for hands without keys. */
function offerToClear(marks: readonly HTMLElement[]): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'search-clear';
  button.textContent =
    document.querySelector<HTMLElement>('[data-word-clear]')?.dataset.wordClear ?? '';
  const clear = () => {
    for (const mark of marks) {
      const { parentNode } = mark;
      mark.replaceWith(...mark.childNodes);
      parentNode?.normalize();
    }
    button.remove();
    document.removeEventListener('keydown', onKey);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !document.querySelector('dialog[open]')) clear();
  };
  button.addEventListener('click', clear);
  document.addEventListener('keydown', onKey);
  document.body.append(button);
}
