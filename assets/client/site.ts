import { afterPaint } from './after-paint.ts';
import { addHeadingAnchors } from './heading-anchors.ts';
import { happenAgain } from './happen-again.ts';
import { enhanceMenus } from './menus.ts';
import { makeScrollRegions } from './scroll-regions.ts';
import { openedStyles } from './opened-styles.ts';
import { enableSearch } from './search/open-search.ts';
import { showCurrentPage } from './sidebar.ts';
import { enableThemeSwitch } from './theme-switch.ts';
import { enhanceToc } from './toc.ts';

enableThemeSwitch();
enhanceMenus();
enhanceToc();
showCurrentPage();
enableSearch();

const body = document.querySelector<HTMLElement>('.page-body');
const end = document.querySelector<HTMLElement>('.page-sections');
makeScrollRegions([body, end].filter((part) => part !== null));
if (body) addHeadingAnchors(body);
happenAgain();
afterPaint(() => {
  const citation = end?.querySelector<HTMLElement>('.end-citation');
  if (citation) {
    void import('./copy-citation.ts').then(({ completeCitation }) => completeCitation(citation));
  }
  if (body?.querySelector('.tile-filter, [data-events], .fold-handle, .tool')) {
    void import('./components/enhance.ts').then(({ enhanceComponents }) => enhanceComponents(body));
  }
});

const searchPage = document.querySelector<HTMLElement>('main .search-view');
if (searchPage) {
  void openedStyles();
  void import('./search/search-page.ts').then(({ startSearchPage }) => startSearchPage(searchPage));
}
if (/[?&]highlight=/.test(location.search)) {
  void openedStyles();
  void import('./search/mark-words.ts').then(({ markFromAddress }) => markFromAddress(body));
}
