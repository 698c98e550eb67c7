/** Splits events again: the day of the build has gone by. */
export function splitEvents(list: HTMLElement, now: Date): void {
  const kind = list.dataset.events;
  if (kind === 'event') return;
  const today = dayOf(now);
  const wantsUpcoming = kind === 'upcoming_event';
  const entries = [...list.querySelectorAll<HTMLElement>('.entry')];
  const fitting = entries.filter(({ dataset }) => (dataset.start ?? '') >= today === wantsUpcoming);
  const limit = Number(list.dataset.limit ?? entries.length);
  // The newest comes first: the next ones stand at the end of those to come.
  const shown = new Set(wantsUpcoming ? fitting.slice(-limit) : fitting.slice(0, limit));
  for (const entry of entries) entry.hidden = !shown.has(entry);
  list.hidden = shown.size === 0;
}

const two = (number: number) => String(number).padStart(2, '0');

/** The reader's own day, as 2026-03-31. */
function dayOf(now: Date): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
