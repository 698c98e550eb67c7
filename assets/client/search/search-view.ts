import { facetChoice } from './facet-choice.ts';
import { foundPage } from './found-page.ts';
import { moveInResults } from './move-in-results.ts';
import type { PagefindPage } from './pagefind.ts';
import { isFiltered, writeQuery, type Query } from './query.ts';
import { resultItem } from './result-item.ts';
import { openIndex, type Answer, type SearchIndex } from './search-index.ts';

/** A search form with its results, in the dialog and on the search page alike. */
export interface SearchView {
  /** Fetches the index, before anything is asked. */
  prepare(): void;
  /** Sets the form and searches. */
  ask(query: Query): void;
  /** Searches for what stands in the form. */
  search(): void;
}

/**
 * Brings a search form to life. The index is fetched with the first query, or before by `prepare`.
 * @param root what `partials/search-view.njk` made
 * @param onQuery told of each query that the reader makes
 */
export function searchView(root: HTMLElement, onQuery: (query: Query) => void): SearchView {
  const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector) as T;
  const form = find<HTMLFormElement>('.search-form');
  const input = find<HTMLInputElement>('.search-input');
  const status = find('.search-status');
  const list = find<HTMLOListElement>('.search-results');
  const nothing = find('.search-nothing');
  const unfilter = find<HTMLButtonElement>('.search-unfilter');
  const more = find('.search-more');
  const choice = facetChoice(form);
  // Where there is room, filters are in sight.
  const filterBox = find<HTMLDetailsElement>('.search-filters');
  filterBox.open = matchMedia('(min-width: 48em)').matches;
  const pageSize = Number(root.dataset.pageSize);
  const level = root.dataset.headingLevel ?? 'h2';
  // Only the newest query counts; while one is under way, those between it and the newest are skipped.
  let newest = 0;
  let isBusy = false;
  let shown: Answer | undefined;

  const word = (name: string, values: Record<string, string | number>) =>
    (root.dataset[name] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
  const query = (): Query => ({ text: input.value, filters: choice.chosen() });

  let opened: Promise<SearchIndex> | undefined;

  /** Fetches the index, at the first call. */
  function prepare(): Promise<SearchIndex> {
    if (opened) return opened;
    opened = openIndex(root.dataset.index ?? '');
    // Said only when it takes long enough to wonder.
    const waiting = setTimeout(() => {
      if (input.value.trim()) status.textContent = root.dataset.wordLoading ?? '';
    }, 400);
    opened.then(
      () => clearTimeout(waiting),
      () => {
        clearTimeout(waiting);
        showMissing();
      },
    );
    return opened;
  }

  function search(): void {
    newest += 1;
    if (!isBusy && (opened || isAsked(query()))) void run();
  }

  async function run(): Promise<void> {
    isBusy = true;
    try {
      const index = await prepare();
      for (let number = 0; number !== newest;) {
        number = newest;
        await answerTo(index, query(), () => number === newest);
      }
    } catch {
      showMissing();
    } finally {
      isBusy = false;
    }
  }

  async function answerTo(
    index: SearchIndex,
    asked: Query,
    isNewest: () => boolean,
  ): Promise<void> {
    if (!isAsked(asked)) return showNone();
    const found = await index.search(asked);
    const pages = isNewest() ? await found.pages(0, pageSize) : [];
    if (isNewest()) show(asked, found, items(pages, found));
  }

  function showMissing(): void {
    root.dataset.state = 'missing';
    status.textContent = root.dataset.wordMissing ?? '';
  }

  const items = (pages: readonly PagefindPage[], { words }: Answer) =>
    pages.map((page) => resultItem(foundPage(page, words), level));

  function showNone(): void {
    shown = undefined;
    root.dataset.state = 'empty';
    status.textContent = '';
    list.replaceChildren();
    nothing.hidden = more.hidden = filterBox.hidden = true;
  }

  function show(asked: Query, answer: Answer, entries: HTMLLIElement[]): void {
    shown = answer;
    const { total, words, insteadOf } = answer;
    root.dataset.state = total > 0 ? 'found' : 'nothing';
    choice.show(answer.counts);
    if (total === 0 && !isFiltered(asked)) filterBox.hidden = true;
    list.replaceChildren(...entries);
    const name =
      total === 0 ? 'wordNothing' : insteadOf === undefined ? 'wordFound' : 'wordInstead';
    status.textContent = word(name, { count: total, query: insteadOf ?? words, words });
    nothing.hidden = total > 0;
    unfilter.hidden = !isFiltered(asked);
    showMore();
  }

  function showMore(): void {
    more.hidden = list.childElementCount >= (shown?.total ?? 0);
    if (more instanceof HTMLAnchorElement) {
      more.href = `${form.action}${writeQuery({ ...query(), text: shown?.words ?? '' })}`;
    }
  }

  /** The next results; the focus goes to the first of them. */
  async function extend(): Promise<void> {
    const answer = shown;
    const from = list.childElementCount;
    const pages = (await answer?.pages(from, from + pageSize)) ?? [];
    if (!answer || answer !== shown) return;
    const entries = items(pages, answer);
    list.append(...entries);
    showMore();
    entries[0]?.querySelector('a')?.focus();
  }

  function changed(): void {
    onQuery(query());
    search();
  }

  function ask({ text, filters }: Query): void {
    input.value = text;
    choice.choose(filters);
    search();
  }

  form.addEventListener('input', changed);
  unfilter.addEventListener('click', () => {
    choice.choose({ section: [], type: [] });
    input.focus();
    changed();
  });
  if (more instanceof HTMLButtonElement) more.addEventListener('click', () => void extend());
  root.addEventListener('keydown', (event) => moveInResults(event, input, list));
  /** Whoever is already typing is served first. A failure is shown by `prepare` itself. */
  const warmUp = (index: SearchIndex) => (input.value === '' ? index.warmUp() : undefined);
  return {
    prepare: () =>
      void prepare()
        .then(warmUp)
        .catch(() => {}),
    ask,
    search,
  };
}

const isAsked = (query: Query) => query.text.trim() !== '' || isFiltered(query);
