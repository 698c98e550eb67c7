import { scanTags, type HtmlTag } from '../links/scan-html.ts';
import { escapeHtml } from '../render/escape-html.ts';
import { svgSize } from './svg-size.ts';

/** Names by how a parser gives them, in small letters. */
const names = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(/\s+/).map((name) => [name.toLowerCase(), name]));

/** What is drawn alike in a page and in a file of its own: no texts, which would have the page's font. */
const elements = names(`svg g defs path rect circle ellipse line polyline polygon use clipPath mask
  linearGradient radialGradient stop`);

const attributes =
  names(`viewBox preserveAspectRatio d x y x1 y1 x2 y2 cx cy r rx ry fx fy width height
  points transform offset fill fill-rule fill-opacity stroke stroke-width stroke-opacity stroke-linecap
  stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity stop-color stop-opacity
  clip-path clip-rule mask gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits
  maskContentUnits id href xlink:href`);

/** Says what the drawing is, which the text beside it does, or for editors. */
const leftOut = /^(?:xmlns|version|role|class|xml:space|(?:xmlns:|aria-|data-).*)$/;
const described = names('title desc');

/** Would be another thing in a page, or leads out of the drawing. */
const ofElsewhere = /currentcolor|context-|var\(|url\((?!\s*["']?#)/i;

/**
 * A drawing as a part of a page, so that it need not be fetched before the page can be seen. It has
 * only what is known to be harmless and to look the same there.
 * @param svg content of the file
 * @param name its class, which stands before its ids, too: they are the page's then
 * @param most greatest length in bytes
 * @returns undefined for a drawing that is longer, or may look different within a page
 */
export function drawingInPage(svg: string, name: string, most: number): string | undefined {
  const size = svgSize(svg);
  if (!size || /<[!?](?!--|xml\s)|licen[cs]e|copyright|©/i.test(svg)) return undefined;
  let html = '';
  let depth = 0;
  let silent = 0;
  let fits = true;
  const write = (tag: HtmlTag) => {
    const closes = svg[tag.end - 2] === '/';
    if (silent > 0 || described.has(tag.name)) {
      if (!closes) silent += 1;
      return;
    }
    const written = writtenTag(tag, name);
    if (written === undefined || (tag.name === 'svg') !== (html === '')) fits = false;
    const own =
      depth === 0
        ? ` width="${size.width}" height="${size.height}" class="${name}" aria-hidden="true"`
        : '';
    html += `<${written}${own}${closes ? '/' : ''}>`;
    if (!closes) depth += 1;
  };
  const end = (element: string) => {
    if (silent > 0) silent -= 1;
    else {
      depth -= 1;
      html += `</${elements.get(element)}>`;
    }
  };
  scanTags(svg, write, end, true);
  return fits && depth === 0 && html.length <= most ? html : undefined;
}

/** A tag without its brackets; undefined where it may not stand in a page. */
function writtenTag({ name, attributes: given }: HtmlTag, prefix: string): string | undefined {
  const element = elements.get(name);
  if (element === undefined) return undefined;
  let text = element;
  for (const { name: key, value } of given) {
    if (leftOut.test(key) || (name === 'svg' && /^(?:width|height|id)$/.test(key))) continue;
    const leadsOut = key.endsWith('href') && !value.startsWith('#');
    const attribute = attributes.get(key);
    if (attribute === undefined || ofElsewhere.test(value) || leadsOut) return undefined;
    text += ` ${attribute}="${escapeHtml(withPrefix(key, value, prefix))}"`;
  }
  return text;
}

function withPrefix(key: string, value: string, prefix: string): string {
  if (key === 'id') return `${prefix}-${value}`;
  if (key.endsWith('href')) return `#${prefix}-${value.slice(1)}`;
  return value.replace(/url\(\s*["']?#([^"')]*)["']?\s*\)/g, `url(#${prefix}-$1)`);
}
