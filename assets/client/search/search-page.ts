import { readQuery, writeQuery, type Query } from './query.ts';
import { searchView } from './search-view.ts';

/** The search page: what is asked for stands in its address, so that it can be kept and shared. */
export function startSearchPage(root: HTMLElement): void {
  const title = document.title;
  const note = (query: Query) => {
    const text = query.text.trim();
    document.title = text ? `${text} – ${title}` : title;
    // Replaced: each letter would be a step back otherwise.
    history.replaceState(null, '', location.pathname + writeQuery(query));
  };
  const view = searchView(root, note);
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    view.search();
  });
  const input = root.querySelector<HTMLInputElement>('.search-input');
  const asked = readQuery(new URLSearchParams(location.search));
  // Something may have been typed while this was on its way.
  const query = asked.text ? asked : { ...asked, text: input?.value ?? '' };
  note(query);
  view.ask(query);
  if (!query.text) input?.focus();
}
