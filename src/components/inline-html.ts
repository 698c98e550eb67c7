import { escapeHtml } from '../render/escape-html.ts';
import { safeHtml, type SafeHtml } from '../render/templates.ts';

/** Elements of a line of text that can do nothing but say how it looks. */
const element =
  /<\/?(?:abbr|b|bdi|cite|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|u|var)>|<br ?\/?>/;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/;
const link =
  /<a href="(?:https?:\/\/|mailto:|\/|#)[^"<>]*"(?: target="_blank")?(?: rel="[\w ]*")?>|<\/a>/;
const known = new RegExp(`${element.source}|${entity.source}|${link.source}`, 'gi');

/**
 * A text of front matter or data in which authors of Jekyll sites write emphasis, links and
 * entities in HTML, since the theme printed it as it was. All other HTML stays text, and all of it
 * where an element is not closed.
 */
export function inlineHtml(text: string): SafeHtml {
  let html = '';
  let end = 0;
  const open: string[] = [];
  for (const found of text.matchAll(known)) {
    const [, slash, name = ''] = /^<(\/?)(\w+)/.exec(found[0].toLowerCase()) ?? [];
    if (slash && open.pop() !== name) return safeHtml(escapeHtml(text));
    if (name && !slash && name !== 'br') open.push(name);
    html += escapeHtml(text.slice(end, found.index)) + found[0];
    end = found.index + found[0].length;
  }
  if (open.length > 0) return safeHtml(escapeHtml(text));
  return safeHtml(html + escapeHtml(text.slice(end)));
}
