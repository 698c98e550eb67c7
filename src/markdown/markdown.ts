import MarkdownIt, { type MarkdownIt as Parser } from 'markdown-it';
import { abbreviationDefinitions } from './abbreviation-definitions.ts';
import { autolinks } from './autolinks.ts';
import { blockAttributes } from './block-attributes.ts';
import { blockExtensions } from './block-extensions.ts';
import { blockMath } from './block-math.ts';
import { blockParser } from './block-parser.ts';
import { blockquotes } from './blockquotes.ts';
import { codeBlocks } from './code-blocks.ts';
import { codeSpans } from './code-spans.ts';
import { definitionLists } from './definition-lists.ts';
import { emphasis } from './emphasis.ts';
import { entities } from './entities.ts';
import { escaping } from './escaping.ts';
import { escapes } from './escapes.ts';
import { fencedCode } from './fenced-code.ts';
import { footnoteDefinitions } from './footnote-definitions.ts';
import { footnoteMarkers } from './footnote-markers.ts';
import { footnotes } from './footnotes.ts';
import { atxHeaders, setextHeaders } from './headers.ts';
import { headingIds } from './heading-ids.ts';
import { horizontalRules } from './horizontal-rules.ts';
import { htmlBlocks } from './html-blocks.ts';
import { inlineMath } from './inline-math.ts';
import { lineBreaks } from './line-breaks.ts';
import { linkDefinitions } from './link-definitions.ts';
import { links } from './links.ts';
import { lists } from './lists.ts';
import { math } from './math.ts';
import { completeOptions, type MarkdownOptions } from './options.ts';
import { pageData } from './page-data.ts';
import { paragraphs } from './paragraphs.ts';
import { smartQuotes } from './smart-quotes.ts';
import { sourcePositions } from './source-positions.ts';
import { spanExtensions } from './span-extensions.ts';
import { spanHtml } from './span-html.ts';
import { signsAsText, spanParser } from './span-parser.ts';
import { standaloneImages } from './standalone-images.ts';
import { strikethrough } from './strikethrough.ts';
import { tables } from './tables.ts';
import { listPlaces, toc } from './toc.ts';
import { typographicSymbols } from './typographic-symbols.ts';

export type { MarkdownOptions } from './options.ts';

/**
 * A Markdown parser that reads a page as Jekyll's kramdown does.
 * @param options kramdown's options; the defaults are Jekyll's
 */
export function createMarkdown(options: MarkdownOptions = {}): Parser {
  const all = completeOptions(options);
  const markdown = new MarkdownIt({ html: true, typographer: true, breaks: all.hard_wrap });
  markdown.use(pageData, all);
  // Blocks, in the order in which kramdown's parser tries them on a line.
  markdown.use(blockParser);
  markdown.use(codeBlocks);
  markdown.use(fencedCode);
  markdown.use(blockquotes);
  markdown.use(atxHeaders);
  markdown.use(horizontalRules);
  markdown.use(lists);
  markdown.use(definitionLists);
  markdown.use(htmlBlocks);
  markdown.use(setextHeaders);
  markdown.use(blockMath);
  markdown.use(tables);
  markdown.use(footnoteDefinitions);
  markdown.use(linkDefinitions);
  markdown.use(abbreviationDefinitions);
  markdown.use(blockAttributes);
  markdown.use(blockExtensions);
  markdown.use(paragraphs);
  markdown.use(listPlaces);
  // Spans, in the order in which kramdown's parser tries them on a sign.
  markdown.use(spanParser);
  markdown.use(emphasis);
  markdown.use(codeSpans);
  markdown.use(autolinks);
  markdown.use(spanHtml);
  markdown.use(footnoteMarkers);
  markdown.use(links);
  markdown.use(smartQuotes);
  markdown.use(inlineMath);
  markdown.use(spanExtensions);
  markdown.use(entities);
  markdown.use(typographicSymbols);
  markdown.use(lineBreaks);
  markdown.use(escapes);
  markdown.use(strikethrough);
  markdown.use(signsAsText);
  markdown.use(escaping);
  // What is made of the page when all of it has been read.
  markdown.use(math);
  markdown.use(standaloneImages);
  markdown.use(footnotes);
  markdown.use(headingIds);
  markdown.use(toc);
  // Last, so that it sees the tokens as they are rendered.
  markdown.use(sourcePositions);
  return markdown;
}
