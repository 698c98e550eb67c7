/** Keeps what is typed before there is a field for it; the function that it gives back ends that, and tells it. */
export function typedMeanwhile(): () => string {
  let text = '';
  const keep = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    // Letters have names of one letter; Enter and arrows have longer ones.
    if (ctrlKey || metaKey || altKey || [...key].length !== 1) return;
    event.preventDefault();
    event.stopPropagation();
    text += key;
  };
  addEventListener('keydown', keep, true);
  return () => {
    removeEventListener('keydown', keep, true);
    return text;
  };
}
