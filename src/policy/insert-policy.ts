import { scanTags } from '../links/scan-html.ts';
import { escapeHtml } from '../render/escape-html.ts';

/**
 * Puts a policy into a document, before anything that it rules. It stands behind what else is said
 * in `<meta>` at the beginning: browsers look for the encoding in the first 1,024 bytes (HTML
 * Standard, "Determining the character encoding").
 */
export function insertPolicy(html: string, policy: string): string {
  // Apostrophes stay as they are, for those who read the policy in the page.
  const content = escapeHtml(policy).replaceAll('&#39;', "'");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${content}">`;
  const at = placeOf(html);
  return `${html.slice(0, at)}\n${meta}${html.slice(at)}`.trimStart();
}

/** Long enough for a head's first tags, and nothing of a long page is looked at. */
const beginning = 4000;

const doctype = /^(?:\uFEFF)?\s*(?:<!doctype[^>]*>)?/i;
/** The first tags as layouts write them, and the next one; without any text or comment between them. */
const firstTags =
  /(?:\s*<(?:html|head|meta)(?:\s(?:"[^"]*"|'[^']*'|[^"'>])*)?>)*(?=\s*<(?!html|head|meta)[a-z])/iy;

function placeOf(html: string): number {
  let place = doctype.exec(html)?.[0].length ?? 0;
  firstTags.lastIndex = place;
  // A parser takes far longer, on every page; it is asked about what is written otherwise.
  if (firstTags.test(html)) return firstTags.lastIndex;
  let isOver = false;
  scanTags(html.slice(0, beginning), ({ name, end }) => {
    if (isOver) return;
    if (name === 'html' || name === 'head' || name === 'meta') place = end;
    else isOver = true;
  });
  return place;
}
