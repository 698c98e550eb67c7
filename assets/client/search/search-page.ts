import { readQuery, writeQuery, type Query } from './query.ts';
import { searchView } from './search-view.ts';

/** The search page: what is asked for stands in its address, so that it can be kept and shared. */
export function startSearchPage(root: HTMLElement): void {
  const title = document.title;
  const write = (query: Query, how: 'pushState' | 'replaceState') => {
    history[how](null, '', location.pathname + writeQuery(query));
    name(query);
  };
  const name = ({ text }: Query) => {
    document.title = text.trim() ? `${text.trim()} – ${title}` : title;
  };
  // Each letter would be a step back otherwise.
  const view = searchView(root, (query) => write(query, 'replaceState'));
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    view.search();
  });
  addEventListener('popstate', () => view.ask(fromAddress()));
  const query = fromAddress();
  name(query);
  view.ask(query);
  if (!query.text) root.querySelector<HTMLInputElement>('.search-input')?.focus();
}

const fromAddress = () => readQuery(new URLSearchParams(location.search));
