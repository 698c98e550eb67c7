import { scanTags, type HtmlTag } from '../links/scan-html.ts';
import { isScriptUrl } from '../links/script-url.ts';
import type { Site } from '../site.ts';
import { isShownSafely } from '../videos/frame-address.ts';
import { coversPage, coversPageByClass } from './covering-style.ts';
import type { Harm } from './harm.ts';
import { otherReadings } from './readings.ts';
import { shortened } from './shortened.ts';

/** Where a piece of HTML stands, as far as it matters to what is foreign there. */
export interface HarmPlace {
  /** Host name of the site itself. */
  ownHost: string | undefined;
}

/** The place of everything in a site. */
export const harmPlace = ({ settings }: Pick<Site, 'settings'>): HarmPlace => ({
  ownHost: settings.url && new URL(settings.url).hostname,
});

/** Gathers what can do harm in a piece of HTML, while somebody goes through its tags. */
export interface HarmCollector {
  take(tag: HtmlTag): void;
  /** All that was found, in the order of the HTML, the other ways of reading it included. */
  harms(): Harm[];
}

/**
 * What can do harm in a piece of HTML. A page is made by whoever sends one in; nothing of it may
 * run in a reader's browser, send away what readers write, or pose as the site.
 */
export function harmCollector(html: string, place: HarmPlace): HarmCollector {
  const found = new Map<string, { at: number; harm: Harm }>();
  const take = (tag: HtmlTag) => {
    for (const harm of harmsOf(tag, html, place)) {
      found.set(`${tag.end} ${harm.kind} ${harm.found}`, { at: tag.end, harm });
    }
  };
  return {
    take,
    harms() {
      for (const reading of otherReadings(html)) scanTags(reading, take);
      return [...found.values()].toSorted((a, b) => a.at - b.at).map(({ harm }) => harm);
    },
  };
}

/** What can do harm in a piece of HTML, in its order. */
export function findHarm(html: string, place: HarmPlace): Harm[] {
  const collector = harmCollector(html, place);
  scanTags(html, collector.take);
  return collector.harms();
}

/** What can do harm in one tag, or in the text of its element. */
export function harmsOf(tag: HtmlTag, html: string, place: HarmPlace): Harm[] {
  // In XML a name may stand behind any prefix: <svg:script>, x:href.
  const byElement = elements.get(localName(tag.name))?.(tag, html, place);
  const harms = byElement ? [byElement] : [];
  for (const { name, value } of tag.attributes) {
    if (/^on[a-z]/.test(name)) {
      const found = shortened(`${name}="${value}"`);
      harms.push({ kind: 'handler', found, allow: { directive: 'handler', text: value } });
    } else if (leadsToScript(localName(tag.name), localName(name), value)) {
      const text = value.trim().replace(/^[^:]*:/, '');
      harms.push({
        kind: 'script-link',
        found: shortened(value),
        allow: { directive: 'handler', text },
      });
    } else if ((name === 'action' || name === 'formaction') && isForeign(value, place)) {
      const allow = { directive: 'form', address: value } as const;
      harms.push({ kind: 'form', found: shortened(value), allow });
    } else if (
      (name === 'style' && coversPage(value)) ||
      (name === 'class' && coversPageByClass(value))
    ) {
      const found = shortened(`${name}="${value}"`);
      harms.push({ kind: 'cover', found, allow: { directive: 'none' } });
    }
  }
  return harms;
}

type Finder = (tag: HtmlTag, html: string, place: HarmPlace) => Harm | undefined;

const valueOf = ({ attributes }: HtmlTag, name: string) =>
  attributes.find((attribute) => attribute.name === name)?.value;

/** The name behind a prefix. */
export const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

const script: Finder = (tag, html) => {
  const src =
    valueOf(tag, 'src') ?? tag.attributes.find(({ name }) => localName(name) === 'href')?.value;
  if (src !== undefined) {
    const allow = { directive: 'script', address: src } as const;
    return { kind: 'script', found: shortened(`<script src="${src}">`), allow };
  }
  // Data is not run: what is said to search engines, or read by another script.
  if (/^application\/(?:ld\+)?json$/i.test(valueOf(tag, 'type')?.trim() ?? '')) return undefined;
  const text = textOf(tag, html);
  const found = shortened(`<script>${text.trim()}`, true);
  return { kind: 'script', found, allow: { directive: 'script', text } };
};

const frame: Finder = (tag, _html, { ownHost }) => {
  const document = valueOf(tag, 'srcdoc');
  if (document !== undefined) {
    const found = shortened(`srcdoc="${document}"`, true);
    return { kind: 'frame', found, allow: { directive: 'none' } };
  }
  const src = valueOf(tag, 'src') ?? '';
  if (!isForeign(src, { ownHost }) || isShownSafely(src, ownHost)) return undefined;
  return { kind: 'frame', found: shortened(src), allow: { directive: 'frame', address: src } };
};

const object: Finder = (tag) => {
  const address = valueOf(tag, 'data') ?? valueOf(tag, 'src') ?? valueOf(tag, 'code') ?? '';
  const found = shortened(`<${tag.name}> ${address}`.trim());
  return { kind: 'object', found, allow: { directive: 'object', address } };
};

const styleSheet: Finder = (tag, html) => {
  const text = textOf(tag, html);
  const found = shortened(`<style>${text.trim()}`, true);
  return { kind: 'style', found, allow: { directive: 'style', text } };
};

/** A sheet of the site itself is one of its maintainers'; one of another host can change any day. */
const link: Finder = (tag, _html, place) => {
  const href = valueOf(tag, 'href') ?? '';
  if (!/\b(?:stylesheet|import|preload|modulepreload)\b/i.test(valueOf(tag, 'rel') ?? '')) {
    return undefined;
  }
  if (!isForeign(href, place)) return undefined;
  return { kind: 'style', found: shortened(href), allow: { directive: 'style', address: href } };
};

/** What an old layout says of its own encoding and language changes nothing. */
const harmless = /^(?:content-type|content-language|x-ua-compatible)$/i;

const meta: Finder = (tag) => {
  const speaks = valueOf(tag, 'http-equiv')?.trim();
  if (speaks === undefined || harmless.test(speaks)) return undefined;
  const content = valueOf(tag, 'content') ?? '';
  return { kind: 'meta', found: shortened(`${speaks}: ${content}`), allow: { directive: 'none' } };
};

const base: Finder = (tag) => {
  const address = valueOf(tag, 'href') ?? '';
  return { kind: 'base', found: shortened(address), allow: { directive: 'base', address } };
};

const elements: ReadonlyMap<string, Finder> = new Map([
  ['script', script],
  ['iframe', frame],
  ['frame', frame],
  ['fencedframe', frame],
  ['object', object],
  ['embed', object],
  ['applet', object],
  ['style', styleSheet],
  ['link', link],
  ['meta', meta],
  ['base', base],
]);

/** Attributes that lead somewhere, or set one that does (SVG's animations). */
const leading = new Set(
  'href src action formaction data poster background cite longdesc from to by values'.split(' '),
);

/** Pictures and sounds as data run nothing. */
const shown = new Set(['img', 'image', 'source', 'video', 'audio', 'track', 'feimage']);

function leadsToScript(element: string, name: string, value: string): boolean {
  if (!leading.has(name)) return false;
  const parts = name === 'values' ? value.split(';') : [value];
  return parts.some(
    (part) =>
      isScriptUrl(part) &&
      !(shown.has(element) && /^\s*data:(?:image|audio|video|text\/vtt)/i.test(part)),
  );
}

/** Whether an address leads to another host than the site's own; browsers read `\` as `/`. */
export function isForeign(address: string, { ownHost }: HarmPlace): boolean {
  // oxlint-disable-next-line no-control-regex
  const plain = address.replace(/[\u0000-\u0020]+/g, '').replaceAll('\\', '/');
  if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(plain)) return false;
  if (!URL.canParse(plain, 'https://site.invalid/')) return true;
  const { hostname, protocol } = new URL(plain, 'https://site.invalid/');
  if (protocol === 'about:') return false;
  return hostname !== 'site.invalid' && hostname !== ownHost;
}

/** The text of a script or style sheet, up to its closing tag. */
function textOf({ name, end }: HtmlTag, html: string): string {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = end;
  return html.slice(end, close.exec(html)?.index ?? html.length);
}
