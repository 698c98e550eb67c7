import { isShownSafely } from '../videos/frame-address.ts';
import { scanTags, type HtmlTag } from '../links/scan-html.ts';
import { addSource, hashSource, originSource, type Directive, type Sources } from './policy.ts';

/** Elements that load something when a page is shown, and what rules that. */
const loading: Readonly<Record<string, Directive>> = {
  img: 'img-src',
  image: 'img-src',
  feimage: 'img-src',
  input: 'img-src',
  link: 'img-src',
  video: 'media-src',
  audio: 'media-src',
  track: 'media-src',
  source: 'media-src',
  iframe: 'frame-src',
};

const loadingTag =
  /<(?:img|image|feimage|input|link|video|audio|track|source|iframe)(?=[\s/])(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
/** As most are written, without an encoded sign: such a value needs no parser. */
const plainStyle = /^.style="([^"&]*)"$/s;
const styleAttribute = /[\s"'/]style\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi;

/**
 * Adds what a page loads from other hosts, and the hashes of its style attributes. It looks at
 * written tags alone: this runs over every page, all of it.
 */
export function addLoadedSources(html: string, sources: Sources, ownHost: string | undefined) {
  for (const [written] of html.matchAll(styleAttribute)) {
    const plain = plainStyle.exec(written)?.[1];
    if (plain !== undefined) {
      addStyle(plain, sources);
      continue;
    }
    scanTags(`<i ${written.slice(1)}>`, ({ attributes }) => {
      for (const { value } of attributes) addStyle(value, sources);
    });
  }
  for (const [written] of html.matchAll(loadingTag)) {
    if (!/\/\/|\\|&/.test(written) || isOtherLink(written)) continue;
    scanTags(written, (tag) => addTag(tag, sources, ownHost));
  }
}

/** A link without an encoded sign that is no icon, as each page has many. */
const isOtherLink = (tag: string) => /^<link\b(?![^]*(?:icon|&))/i.test(tag);

function addStyle(style: string, sources: Sources): void {
  addSource(sources, 'style-src-attr', "'unsafe-hashes'");
  addSource(sources, 'style-src-attr', hashSource(style));
  for (const [, address = ''] of style.matchAll(/url\(\s*["']?([^"')]+)/gi)) {
    addOrigin(sources, 'img-src', address);
  }
}

function addTag({ name: element, attributes }: HtmlTag, sources: Sources, ownHost?: string): void {
  const directive = loading[element];
  if (!directive) return;
  const rel = attributes.find(({ name }) => name === 'rel')?.value ?? '';
  if (element === 'link' && !/\bicon\b/i.test(rel)) return;
  for (const { name, value } of attributes) {
    if (name === 'poster') addOrigin(sources, 'img-src', value);
    else if (name === 'srcset') {
      for (const part of value.split(',')) addOrigin(sources, 'img-src', part.trim());
    } else if (/^(?:src|href|xlink:href)$/.test(name)) {
      // Frames that show anything else were let be by name, or the page is not published.
      if (element === 'iframe' && !isShownSafely(value, ownHost)) continue;
      addOrigin(sources, directive, value);
    }
  }
}

function addOrigin(sources: Sources, directive: Directive, address: string): void {
  const origin = originSource(address.replaceAll('\\', '/'));
  if (origin !== undefined) addSource(sources, directive, origin);
}
