import { scanTags } from '../links/scan-html.ts';
import { readItems } from './page-items.ts';
import { pageContent, plainText } from './page-content.ts';
import { wordsOf } from './word-key.ts';

/** A page with more words than this is one to read, whatever it calls canonical. */
const mostWords = 20;

/**
 * Where a page leads on to, as it is written: its `refresh`, or the canonical address of a page
 * that holds nothing but a link to it.
 */
export function redirectOf(html: string): string | undefined {
  const head = html.slice(0, 20_000);
  if (!/http-equiv|canonical/i.test(head)) return undefined;
  const found: { refresh?: string; canonical?: string } = {};
  scanTags(head, ({ name, attributes }) => {
    const value = (key: string) => attributes.find((one) => one.name === key)?.value;
    if (name === 'meta' && value('http-equiv')?.toLowerCase() === 'refresh') {
      const target = /^\s*\d[\d.]*\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(
        value('content') ?? '',
      );
      if (target?.[1]) found.refresh = target[1].trim();
    }
    if (name === 'link' && value('rel')?.toLowerCase() === 'canonical') {
      found.canonical = value('href') ?? '';
    }
  });
  if (found.refresh !== undefined) return found.refresh;
  return found.canonical && leadsOnlyTo(html, found.canonical) ? found.canonical : undefined;
}

function leadsOnlyTo(html: string, canonical: string): boolean {
  if (html.length > 5000) return false;
  const page = readItems(html);
  const { text, links, images } = pageContent(page, [{ from: 0, to: page.items.length }]);
  return (
    wordsOf(plainText(text)).length <= mostWords &&
    images.length === 0 &&
    links.length === 1 &&
    links.every(({ href }) => href === canonical || canonical.endsWith(href))
  );
}
