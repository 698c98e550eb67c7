// Runs in pages of the development server only: reloads them, and shows problems over them.
import type { LiveMessage } from './messages.ts';
import { showProblems } from './overlay.ts';

const script = document.currentScript as HTMLScriptElement;
const { version = '', events = '' } = script.dataset;
const placeKey = `framework-site-place ${location.pathname}`;

/** A place that is still to be returned to stays: the next change may come before the page is back. */
function keepPlace(): void {
  if (sessionStorage.getItem(placeKey) !== null) return;
  sessionStorage.setItem(placeKey, JSON.stringify([scrollX, scrollY]));
}

function returnToPlace(): void {
  const kept = sessionStorage.getItem(placeKey);
  if (kept === null) return;
  sessionStorage.removeItem(placeKey);
  const [left, top] = JSON.parse(kept) as [number, number];
  scrollTo({ left, top, behavior: 'instant' });
}

function take(message: LiveMessage): void {
  if (message.type === 'problems') {
    showProblems(message.problems);
  } else if (String(message.version) !== version) {
    keepPlace();
    location.reload();
  }
}

addEventListener('load', returnToPlace);
new EventSource(events).addEventListener('message', ({ data }) =>
  take(JSON.parse(data as string) as LiveMessage),
);
