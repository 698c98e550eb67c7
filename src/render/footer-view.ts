import { addressOf } from '../links/address-of.ts';
import type { Site } from '../site.ts';
import { safeHtml } from './templates.ts';

/** The footer as its template shows it: Markdown rendered, addresses under the base. */
export function footerView(site: Site, markdown: (text: string) => string) {
  const { footer } = site;
  if (!footer) return undefined;
  const html = (text: string | undefined) =>
    text === undefined ? undefined : safeHtml(markdown(text));
  return {
    copyright: html(footer.copyright),
    extra_line: html(footer.extra_line),
    columns: footer.columns.map((column) => ({
      ...column,
      text: html(column.text),
      links: column.links.map(({ title, url }) => ({ title, href: addressOf(url, site).href })),
    })),
  };
}
