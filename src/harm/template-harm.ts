import { ownIncludes } from '../jekyll/own-includes.ts';
import { scanTags, type HtmlTag } from '../links/scan-html.ts';
import { positionAt, type Position } from '../read/position.ts';
import type { Site } from '../site.ts';
import { harmsOf, harmPlace } from './find-harm.ts';
import type { Harm } from './harm.ts';

/** Something that can do harm in a layout or an include of the site's own. */
export interface TemplateHarm {
  file: string;
  position: Position;
  harm: Harm;
}

/** What can do harm in a site's own Liquid layouts and includes, found as it is written there. */
export function templateHarms(site: Site): TemplateHarm[] {
  const includes = ownIncludes(site.dir);
  const templates = [
    ...[...site.layouts.values()].map(({ file, source }): [string, string] => [file, source]),
    ...includes.names
      .filter((name) => /\.html?$/.test(name))
      .map((name): [string, string] => [`_includes/${name}`, includes.read(name) ?? '']),
  ];
  const place = harmPlace(site);
  return templates.flatMap(([file, source]) => {
    const found: TemplateHarm[] = [];
    const readable = withoutLiquid(source);
    scanTags(readable, (tag) => {
      const start = readable.lastIndexOf('<', (tag.attributes[0]?.start ?? tag.end) - 1);
      const position = positionAt(source, Math.max(start, 0));
      const harms = harmsOf(asWritten(tag, source), source, place);
      found.push(...harms.map((harm) => ({ file, position, harm })));
    });
    return found;
  });
}

/** Tags as blanks and outputs as letters of the same length, so that neither hides HTML nor closes it. */
const withoutLiquid = (source: string) =>
  source
    .replace(/\{%[^]*?%\}/g, (tag) => tag.replace(/[^\n]/g, ' '))
    .replace(/\{\{[^]*?\}\}/g, (output) => output.replace(/[^\n]/g, 'x'));

const asWritten = (tag: HtmlTag, source: string): HtmlTag => ({
  ...tag,
  attributes: tag.attributes.map((attribute) => ({
    ...attribute,
    value: /\{\{/.test(source.slice(attribute.start, attribute.end))
      ? source.slice(attribute.start, attribute.end)
      : attribute.value,
  })),
});
