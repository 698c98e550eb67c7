import { scanTags, type HtmlTag } from '../links/scan-html.ts';
import { harmsOf, type HarmPlace } from './find-harm.ts';
import type { Harm } from './harm.ts';
import { otherReadings } from './readings.ts';
import { readEntities } from './xml-entities.ts';
import { harmsOfXmlTag, styleInstructions } from './xml-harm.ts';

/** A harm in a document, with the offset at which it is written. */
export interface PlacedHarm {
  offset: number;
  harm: Harm;
}

const htmlFile = /\.(?:html?|shtml)$/i;
/** Files in which browsers run scripts as they do in a page (MIME Sniffing Standard, "XML MIME type"). */
const xmlFile = /\.(?:svgz?|xhtml?|xht|xml|xslt?|rdf|rss|atom)$/i;

/** Whether browsers show a file of this name as a document, in which scripts run. */
export const isDocument = (path: string): boolean => htmlFile.test(path) || xmlFile.test(path);

/** What can do harm in a whole document that is published as it is, in its order. */
export function documentHarms(path: string, text: string, place: HarmPlace): PlacedHarm[] {
  if (xmlFile.test(path)) return inOrder(inXml(text, place));
  return htmlFile.test(path) ? inOrder(inHtml(text, place)) : [];
}

function inHtml(text: string, place: HarmPlace): PlacedHarm[] {
  const found: PlacedHarm[] = [];
  for (const reading of [text, ...otherReadings(text)]) {
    scanTags(reading, (tag) => {
      for (const harm of harmsOf(tag, text, place)) found.push({ offset: tag.start, harm });
    });
  }
  return found;
}

function inXml(text: string, place: HarmPlace): PlacedHarm[] {
  const { expanded, harms } = readEntities(text);
  const found = [...harms, ...styleInstructions(text, place)];
  const scan = (xml: string, offsetOf: (tag: HtmlTag) => number) => {
    // As XML, and with the entities of HTML: a document type can bring those along.
    for (const isXml of [true, false]) {
      const take = (tag: HtmlTag) => {
        for (const harm of harmsOfXmlTag(tag, xml, place)) {
          found.push({ offset: offsetOf(tag), harm });
        }
      };
      scanTags(xml, take, undefined, isXml);
    }
  };
  scan(text, ({ start }) => start);
  if (expanded !== text) {
    const told = new Set(found.map(({ harm }) => `${harm.kind} ${harm.found}`));
    const before = found.length;
    scan(expanded, () => text.indexOf('<!ENTITY'));
    const more = found.splice(before);
    found.push(...more.filter(({ harm }) => !told.has(`${harm.kind} ${harm.found}`)));
  }
  return found;
}

/** Each harm once: several readings of a document find the same ones. */
const inOrder = (found: readonly PlacedHarm[]): PlacedHarm[] =>
  [...new Map(found.map((one) => [`${one.offset} ${one.harm.kind} ${one.harm.found}`, one]))]
    .map(([, one]) => one)
    .toSorted((a, b) => a.offset - b.offset);
