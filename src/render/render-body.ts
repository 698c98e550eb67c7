import type { CheckName } from '../checks/catalogue.ts';
import type { MarkdownIt } from 'markdown-it';
import type { LiquidText, RenderedLiquid } from '../jekyll/liquid.ts';
import type { UnclosedTag } from '../markdown/env.ts';
import { markTags, type PositionTrace } from '../markdown/source-positions.ts';
import type { Page } from '../page.ts';
import { unclosedHtml } from './unclosed-html.ts';
import { emptyComments, placeComponents, type PlacedComponent } from './placed-components.ts';

/** What turns a page's source into the HTML of its body. */
export interface BodyRenderer {
  liquid(input: LiquidText): RenderedLiquid;
  markdown: MarkdownIt;
  /** Liquid's `page`. */
  pageScope(page: Page): Readonly<Record<string, unknown>>;
}

/** What is wrong in a page's Liquid, at an offset of its source. */
export interface BodyProblem {
  check: CheckName;
  offset: number;
  message: string;
  hint?: string | undefined;
}

/**
 * Renders a body: Liquid first, then Markdown, then the components in their places.
 * With `positions` every tag carries the offset of the source that it comes from.
 */
export function renderBody(
  page: Page,
  renderer: BodyRenderer,
  problem: (found: BodyProblem) => void,
  { positions = false } = {},
): string {
  const placed: PlacedComponent[] = [];
  const { text: filled, sourceOffset } = renderer.liquid({
    file: page.file,
    text: page.source.slice(page.bodyOffset),
    page: renderer.pageScope(page),
    placeComponent(html, isInline) {
      if (!page.isMarkdown) return html;
      placed.push({ html, isInline });
      return placeholder(placed.length - 1, isInline);
    },
    problem: (found) => problem({ ...found, offset: found.offset + page.bodyOffset }),
  });
  const text = emptyComments(filled);
  if (!page.isMarkdown && !positions) return text;
  if (!positions) {
    const unclosed: UnclosedTag[] = [];
    const html = renderer.markdown.render(text, { unclosed });
    for (const { offset, written, ...found } of unclosedHtml(text, unclosed)) {
      problem({ ...found, offset: sourceOffset(offset, written) + page.bodyOffset });
    }
    return placeComponents(html, placed);
  }

  const toSource = (offset: number, written: string, after?: number) =>
    sourceOffset(offset, written, after) + page.bodyOffset;
  if (!page.isMarkdown) return markTags(text, (at, tag) => toSource(at, addressIn(tag)));
  const trace: PositionTrace = { sourceOffset: toSource };
  const html = renderer.markdown.render(text, { positions: trace });
  const traced = placed.map(({ html: component, isInline }, index) => {
    const at = text.indexOf(placeholder(index, isInline));
    let after: number | undefined;
    const positionOf = (_: number, tag: string) => {
      const offset = toSource(at, addressIn(tag), after);
      if (addressIn(tag)) after = offset - page.bodyOffset;
      return offset;
    };
    return { isInline, html: markTags(component, positionOf) };
  });
  return placeComponents(html, traced);
}

const addressIn = (tag: string) => /\b(?:href|src)="([^"]*)"/.exec(tag)?.[1] ?? '';

/** Private-use characters in a line of text, a comment on a line of its own: Markdown lets both be. */
const placeholder = (index: number, isInline: boolean) =>
  isInline ? `\u{F0000}${index}\u{F0001}` : `<!--\u{F0000}${index}\u{F0001}-->`;
