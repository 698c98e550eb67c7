/**
 * Runs before the first paint, which waits for it: short above all. Shows the reader's own choice of
 * light or dark, else the system's; and sees to it that the page's scripts come later.
 */
const { dataset, classList } = document.documentElement;
let theme: string | undefined;
try {
  theme = localStorage.theme as string | undefined;
} catch {
  // No storage allowed: the system's choice stands.
}
dataset.bsTheme =
  theme === 'dark' || theme === 'light'
    ? theme
    : matchMedia('(prefers-color-scheme:dark)').matches
      ? 'dark'
      : 'light';
classList.add('js');

const load = () =>
  document
    .querySelectorAll<HTMLElement>('[data-script]')
    .forEach(({ dataset: { script } }) => import(script as string));

// On the first page of a visit they come when its text is shown, for which they would take a part of the
// line. On further pages they lie in the browser's cache.
addEventListener('DOMContentLoaded', () => {
  if (document.referrer.startsWith(origin)) load();
  else new PerformanceObserver(load).observe({ type: 'paint', buffered: true });
  // Some browsers tell no page what was painted.
  setTimeout(load, 2000);
});

// What is pressed before they are there is made up for (happen-again.ts).
// oxlint-disable-next-line unicorn/prefer-add-event-listener -- each byte counts here
window.onclick = (event) => (window.early = event);
