/**
 * Runs before the first paint, which waits for it: short above all. Shows the reader's own choice of
 * light or dark, else the system's; and sees to it that the page's scripts come later.
 */
const root = document.documentElement;
let theme: string | undefined;
try {
  theme = localStorage.theme as string | undefined;
} catch {
  // No storage allowed: the system's choice stands.
}
root.dataset.bsTheme =
  theme === 'dark' || theme === 'light'
    ? theme
    : matchMedia('(prefers-color-scheme:dark)').matches
      ? 'dark'
      : 'light';
root.classList.add('js');

const load = () => {
  for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-js]')) {
    void import(dataset.js as string);
  }
};

// On the first page of a visit they come when its text is shown, for which they would take a part of the
// line. On further pages they lie in the browser's cache.
addEventListener('DOMContentLoaded', () => {
  if (document.referrer.startsWith(origin)) load();
  else new PerformanceObserver(load).observe({ type: 'paint', buffered: true });
  // Some browsers tell no page what was painted.
  setTimeout(load, 2000);
});

// What is done before they are there is made up for (happen-again.ts).
const did: Event[] = (self.did = []);
onclick = onkeydown = (event: Event) => did.push(event);
