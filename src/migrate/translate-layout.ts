import { splitFrontMatter } from '../read/front-matter.ts';
import { includeCalls, withoutCalls } from './include-names.ts';
import { parentLayout } from './layout-chain.ts';
import { isFraming } from './theme-parts.ts';

/** A layout of the old site as it goes into the toolkit's. */
export interface TranslatedLayout {
  text: string;
  /** The layout around it. */
  parent: string;
  /** Whether anything is left that readers see and that the toolkit's layouts do not write. */
  saysAnything: boolean;
  /** Whether it wrote more into a `<head>` than the old theme's part. */
  lostHead: boolean;
}

/**
 * A layout without the parts of the old theme that it calls. What it says itself is left, and stands
 * in a layout of the toolkit, which brings the document, the navigations, `<main>`, the title and the
 * end of the page.
 * @param missing names of the old theme's parts that it calls
 * @param hasLayout whether the site has a layout of its own of a name
 */
export function translateLayout(
  text: string,
  missing: ReadonlySet<string>,
  hasLayout: (name: string) => boolean,
): TranslatedLayout {
  const { text: front = '', bodyOffset } = splitFrontMatter(text);
  const declared = parentLayout(text);
  const source = text.slice(bodyOffset);
  const standsInBody = includeCalls(source).some(
    ({ name }) => missing.has(name) && !isFraming(name),
  );
  const keepsParent = declared !== undefined && (declared !== 'default' || hasLayout('default'));
  const parent = keepsParent ? declared : standsInBody ? 'page' : 'default';
  const body = withoutOurs(withoutCalls(insideBody(source), missing));
  const line = `layout: ${parent}`;
  const data =
    declared === undefined ? `${line}\n${front}` : front.replace(/^layout:.*$/m, () => line);
  return {
    text: `---\n${data.trim()}\n---\n${body.replace(/^\s*\n/, '')}`,
    parent,
    saysAnything: saysAnything(body),
    lostHead: /<head\b[^>]*>[\s\S]*?<\w[\s\S]*?<\/head>/i.test(withoutCalls(source, missing)),
  };
}

/** What stands between the tags of `<body>`, or all of it where there are none. */
const insideBody = (text: string) =>
  /<body\b[^>]*>([\s\S]*?)(?:<\/body>|$)/i.exec(text)?.[1]?.trim() ?? text;

/** Without what the toolkit's layouts write: `<main>`, the title, the summary, the page's tools. */
function withoutOurs(body: string): string {
  return withoutMain(body)
    .replace(/<h1\b(?:(?!<\/h1>)[\s\S])*<\/h1>/gi, (title) =>
      /\bpage\.title\b/.test(title) ? (title.match(controls) ?? []).join('') : title,
    )
    .replace(/<(\w+)[^>]*>\s*\{\{-?\s*page\.summary[^}]*\}\}\s*<\/\1>/g, '')
    .replace(/\{%-?\s*include\s+resource-table-all\.html\s+tag=page\.page_id\s*-?%\}/g, '');
}

/** A layout without a `<main>` of its own, since a page has one of them. */
export const withoutMain = (text: string): string =>
  text.replace(/<(\/?)main\b/gi, '<$1div').replace(/(<div\b[^>]*?)\sid=(["'])main\2/g, '$1');

/** Tags that open, part and close: without one of them the others are broken. */
const controls =
  /\{%-?\s*(?:(?:end)?(?:if|unless|for|case|capture|comment)|els(?:e|if)|when|assign)\b[\s\S]*?%\}/g;

/** Values that the toolkit's layouts print, or that only classes are made of. */
const printed = /\{\{-?\s*(?:content|page\.(?:title|type|summary)|subtitle)\s*(?:\|[^}]*)?-?\}\}/g;

function saysAnything(body: string): boolean {
  const seen = body
    .replace(/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|<!--[\s\S]*?-->/g, '')
    .replace(printed, '');
  if (includeCalls(seen).length > 0 || /\{%-?\s*(?:tool|cite|bibliography)\b/.test(seen))
    return true;
  if (/<(?:a|img|svg|script|style|iframe|video|audio|form|input|object)\b/i.test(seen)) return true;
  const text = seen.replace(/\{%[\s\S]*?%\}/g, '').replace(/<[^>]*>/g, '');
  return /[\p{L}\p{N}]|\{\{/u.test(text);
}
