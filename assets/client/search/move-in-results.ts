/** Arrow keys lead from the field into the results, through them, and back. */
export function moveInResults(event: KeyboardEvent, input: HTMLElement, list: HTMLElement): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || isComposing) return;
  const links = [...list.querySelectorAll<HTMLElement>('a')];
  const place = links.indexOf(document.activeElement as HTMLElement);
  const inField = document.activeElement === input;
  if (!inField && place < 0) return;
  const target = inField
    ? { ArrowDown: links[0], ArrowUp: links.at(-1) }[key]
    : {
        ArrowDown: links[place + 1] ?? links[place],
        ArrowUp: links[place - 1] ?? input,
        Home: links[0],
        End: links.at(-1),
      }[key];
  if (!target) return;
  event.preventDefault();
  target.focus();
}
