import type { Token } from 'liquidjs';
import { createFilters } from './filters/filters.ts';
import type { ToolPages } from './filters/tool-filters.ts';
import { parseLiquid, type CheckedLiquid } from './liquid-problems.ts';
import { TracingOutput } from './liquid-trace.ts';
import type { Language } from './parse-pieces.ts';
import { renderPieces, renderToText } from './render-pieces.ts';
import { LimitError, Scopes } from './scopes.ts';
import type { IncludeHost } from './tags/include.ts';
import type { BibliographyTools } from './tags/bibliography.ts';
import type { LinkHost } from './tags/link.ts';
import { createTags } from './tags/tags.ts';
import { problemTeller, type PlacedProblem, type ReportInInclude } from './tell-problem.ts';
import type { Hash } from './values/hash.ts';

type CitingHost = Omit<BibliographyTools, 'interpolate' | 'tell'>;

/** What Liquid in pages can see, and whom its tags turn to. */
export interface LiquidHost extends IncludeHost, LinkHost, ToolPages, Partial<CitingHost> {
  siteUrl: string | undefined;
  /** Liquid's `site`, as a `page` sees it. */
  siteOf(page: Hash): Hash;
  /** What is seen beside it, the same on every page: `jekyll`. */
  globals?: Hash;
  /** Markdown as HTML. */
  markdown(text: string): string;
  reportInInclude: ReportInInclude;
}

/** One text on its way through Liquid. */
export interface LiquidText {
  /** Path from the site's folder, for problems. */
  file: string;
  text: string;
  /** Liquid's `page`. */
  page: Hash;
  /** What is seen beside `site` and `page`: a layout's `content` and `layout`. */
  scope?: Hash;
  /** Takes the HTML of a component; what comes back stands in its place in the Markdown. */
  placeComponent(html: string, isInline: boolean): string;
  /** Told with the offset in the text of what is wrong there. */
  problem(found: PlacedProblem): void;
}

/** A text after Liquid, with a way back to where its parts come from. */
export interface RenderedLiquid {
  text: string;
  sourceOffset(offset: number, written: string, after?: number): number;
}

const mayHoldLiquid = /\{[{%]/;

/** Liquid as Jekyll runs it over pages: lax with what is undefined, strict with what is misspelt. */
export function createLiquid(host: LiquidHost): (input: LiquidText) => RenderedLiquid {
  const language = languageOf(host);
  /** Texts with a scope of their own are layouts, which many pages have. */
  const layouts = new Map<string, CheckedLiquid>();
  const parsed = (input: LiquidText): CheckedLiquid => {
    if (!input.scope) return parseLiquid(language, input.text, input.file);
    const key = `${input.file}\n${input.text}`;
    const layout = layouts.get(key) ?? parseLiquid(language, input.text, input.file);
    layouts.set(key, layout);
    return layout;
  };
  return (input) =>
    mayHoldLiquid.test(input.text) ? render(parsed(input), host, input) : plain(input);
}

function languageOf(host: LiquidHost): Language {
  const tell = problemTeller(host.reportInInclude);
  const parse = includeParser(host, () => language);
  const names = new Map<string, CheckedLiquid>();
  function interpolate(text: string, scopes: Scopes): string {
    if (!text.includes('{{')) return text;
    const name = names.get(text) ?? parseLiquid(language, text, '');
    names.set(text, name);
    return renderToText(name.pieces, scopes);
  }
  const citing = { citations: host.citations, renderList: host.renderList ?? (() => '') };
  const language: Language = {
    filters: createFilters(host),
    tags: createTags(host, { host, parse, interpolate, tell }, citing, tell),
  };
  return language;
}

/** Parses each include once, and tells its mistakes then. */
function includeParser(host: LiquidHost, language: () => Language) {
  const parsed = new Map<string, CheckedLiquid>();
  return (file: string, source: string) => {
    let include = parsed.get(file);
    if (!include) {
      include = parseLiquid(language(), source, file);
      for (const problem of include.problems) host.reportInInclude(file, source, problem);
      parsed.set(file, include);
    }
    return include.pieces;
  };
}

const plain = ({ text }: LiquidText): RenderedLiquid => ({
  text,
  sourceOffset: (offset) => offset,
});

function render(checked: CheckedLiquid, host: LiquidHost, input: LiquidText): RenderedLiquid {
  checked.problems.forEach(input.problem);
  const tell = problemTeller(host.reportInInclude);
  const told = new Set<Token>();
  const fail = (token: Token, error: unknown) => {
    if (told.has(token)) return;
    told.add(token);
    const message = `Liquid stopped here: ${(error as Error).message}`;
    tell(token, { input }, { check: 'liquid-syntax', message });
  };
  const outside = [
    { ...input.scope, site: host.siteOf(input.page), page: input.page },
    host.globals ?? {},
  ];
  const scopes = new Scopes(input, outside, fail);
  const output = new TracingOutput(checked.text, (amount) => scopes.spend(amount));
  try {
    renderPieces(checked.pieces, scopes, output);
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    const first = checked.pieces.find(({ token }) => 'contentRange' in token);
    if (first) fail(first.token, error);
  }
  return {
    text: output.buffer,
    sourceOffset: (offset, written, after) => output.sourceOffset(offset, written, after),
  };
}
