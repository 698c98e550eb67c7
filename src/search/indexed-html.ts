import { sectionOf } from '../navigation/section-of.ts';
import type { Page } from '../page.ts';
import { escapeHtml } from '../render/escape-html.ts';
import type { Site } from '../site.ts';

/**
 * What Pagefind reads of a page: the body without what the layout adds, and before it the title, the
 * description, the section and the author's keywords. Pagefind itself lets words in headings weigh more,
 * `h2` six times as much as text and each level below it a little less; the title weighs most.
 */
export function indexedHtml(page: Page, body: string, site: Site): string {
  const { lang = site.settings.lang, description, keywords, type } = page.data;
  const title = escapeHtml(page.title);
  const section = sectionOf(page, site);
  const marks = [
    meta('title', page.title),
    meta('description', description),
    meta('keywords', keywords && [keywords].flat().join(', ')),
    meta('section', section),
    filter('section', section),
    filter('type', type),
  ];
  const heading = page.titleInBody ? '' : `<h1 data-pagefind-weight="10">${title}</h1>`;
  return `<!doctype html><html lang="${escapeHtml(lang)}"><head><title>${title}</title></head><body data-pagefind-body>${marks.join('')}${heading}${body}</body></html>`;
}

const meta = (name: string, value: string | undefined) => mark('meta', name, value);
const filter = (name: string, value: string | undefined) => mark('filter', name, value);

const mark = (kind: string, name: string, value: string | undefined) =>
  value ? `<meta data-pagefind-${kind}="${name}[content]" content="${escapeHtml(value)}">` : '';
