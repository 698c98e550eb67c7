import { scanTags, type HtmlTag } from '../links/scan-html.ts';
import type { PlacedHarm } from './document-harm.ts';
import { harmsOf, isForeign, localName, type HarmPlace } from './find-harm.ts';
import { plainStyle } from './plain-style.ts';
import type { Harm } from './harm.ts';
import { shortened } from './shortened.ts';

/** What can do harm in a tag of a document that browsers read as XML. */
export function harmsOfXmlTag(tag: HtmlTag, xml: string, place: HarmPlace): Harm[] {
  const name = localName(tag.name);
  // Styles of a drawing are for itself alone.
  const harms = harmsOf(tag, xml, place).filter(
    ({ kind }) => kind !== 'cover' && !(kind === 'style' && name === 'style'),
  );
  const foreign = [...loadedByTag(name, tag), ...loadedByStyles(name, tag, xml)].filter(
    (address) => isForeign(address, place) && !/^\s*data:/i.test(address),
  );
  return [...harms, ...foreign.map(foreignHarm)];
}

const foreignHarm = (address: string): Harm => ({
  kind: 'foreign',
  found: shortened(address),
  allow: { directive: 'none' },
});

/** Elements of SVG and XHTML that load what they name. */
const loading = new Set(
  'image img use feimage video audio source track input cursor font-face-uri color-profile tref textpath pattern lineargradient radialgradient filter mpath'.split(
    ' ',
  ),
);

const loadedByTag = (name: string, { attributes }: HtmlTag): string[] =>
  loading.has(name)
    ? attributes
        .filter((attribute) => /^(?:href|src|poster)$/.test(localName(attribute.name)))
        .map(({ value }) => value)
    : [];

function loadedByStyles(name: string, tag: HtmlTag, xml: string): string[] {
  const styles = tag.attributes.map(({ value }) => value);
  if (name === 'style') styles.push(xml.slice(tag.end, endOf(tag, xml)));
  return styles.flatMap(addressesOf);
}

const endOf = ({ name, end }: HtmlTag, xml: string) => {
  const close = xml.indexOf(`</${name}`, end);
  return close === -1 ? xml.length : close;
};

/** Addresses with a host that styles, or an attribute that may hold any, load. */
function addressesOf(written: string): string[] {
  if (!/[\\(@]/.test(written)) return [];
  const style = plainStyle(written).replace(/@namespace[^;]*/gi, '');
  if (!/(?:\b(?:url|src|image|image-set)\s*\(|@import)/i.test(style)) return [];
  return [...style.matchAll(/(?:\(|@import|["'])\s*["']?([^"')]*)/g)]
    .map(([, address = '']) => address.trim())
    .filter((address) => /[/\\]{2}/.test(address));
}

const instruction = /<\?xml-stylesheet\b([^]*?)\?>/g;

/** Style sheets of a whole document: such as come from elsewhere, or make another document of it. */
export function styleInstructions(xml: string, place: HarmPlace): PlacedHarm[] {
  return [...xml.matchAll(instruction)].flatMap(([written, said = ''], index, all) => {
    const value = (name: string) => pseudoAttribute(said, name);
    const address = value('href');
    const isPlain = /^text\/css$/i.test(value('type').trim()) && !isForeign(address, place);
    if (isPlain) return [];
    const harm: Harm = {
      kind: 'style',
      found: shortened(written),
      allow: { directive: 'style', address },
    };
    return [{ offset: all[index]?.index ?? 0, harm }];
  });
}

function pseudoAttribute(said: string, wanted: string): string {
  let found = '';
  scanTags(`<i ${said}>`, ({ attributes }) => {
    found = attributes.find(({ name }) => name === wanted)?.value ?? '';
  });
  return found;
}
