import { Context, Liquid, toValueSync } from 'liquidjs';
import { parseLiquid } from './liquid-problems.ts';
import { traceTemplates, TracingEmitter } from './liquid-trace.ts';
import { includeTag, type IncludeHost } from './include-tag.ts';
import { absoluteUrl, relativeUrl } from './relative-url.ts';

/** What Liquid in pages can see, and whom its tags turn to. */
export interface LiquidHost extends IncludeHost {
  base: string;
  siteUrl: string | undefined;
  /** Liquid's `site`. */
  site: Readonly<Record<string, unknown>>;
  /** Markdown as HTML. */
  markdown(text: string): string;
}

/** One text on its way through Liquid. */
export interface LiquidText {
  /** Path from the site's folder, for problems. */
  file: string;
  text: string;
  /** Liquid's `page`. */
  page: Readonly<Record<string, unknown>>;
  /** What is seen beside `site` and `page`: a layout's `content` and `layout`. */
  scope?: Readonly<Record<string, unknown>>;
  /** Takes the HTML of a component; what comes back stands in its place in the Markdown. */
  placeComponent(html: string, isInline: boolean): string;
  /** Told with the offset in the text of what is wrong there. */
  problem(found: {
    check: string;
    offset: number;
    message: string;
    hint?: string | undefined;
  }): void;
}

/** A text after Liquid, with a way back to where its parts come from. */
export interface RenderedLiquid {
  text: string;
  sourceOffset(offset: number, written: string, after?: number): number;
}

const mayHoldLiquid = /\{[{%]/;

/** Liquid as Jekyll runs it over pages: lax with what is undefined, strict with what is misspelt. */
export function createLiquid(host: LiquidHost): (input: LiquidText) => RenderedLiquid {
  const liquid = new Liquid({
    strictFilters: true,
    jekyllWhere: true,
    ownPropertyOnly: true,
    timezoneOffset: 0,
    locale: 'en-GB',
    // Pages come from people nobody knows: no page takes more than this.
    memoryLimit: 1e8,
    renderLimit: 20_000,
    templates: {},
  });
  // Jekyll has its own include, and none of the tags that would read other files.
  for (const name of ['render', 'layout', 'block', 'include']) delete liquid.tags[name];
  liquid.registerTag('include', includeTag(host));
  liquid.registerFilter('relative_url', (path) => relativeUrl(String(path ?? ''), host.base));
  liquid.registerFilter('absolute_url', (path) =>
    absoluteUrl(String(path ?? ''), host.base, host.siteUrl),
  );
  liquid.registerFilter('markdownify', (text) => host.markdown(String(text ?? '')));
  traceTemplates(liquid);
  return (input) => (mayHoldLiquid.test(input.text) ? render(liquid, host, input) : plain(input));
}

const plain = ({ text }: LiquidText): RenderedLiquid => ({
  text,
  sourceOffset: (offset) => offset,
});

function render(liquid: Liquid, host: LiquidHost, input: LiquidText): RenderedLiquid {
  const { text, templates, problems } = parseLiquid(liquid, input.text, input.file);
  problems.forEach(input.problem);
  const emitter = new TracingEmitter(text);
  const scope = { site: host.site, page: input.page, ...input.scope };
  const context = new Context(scope, liquid.options, { sync: true }, { liquid });
  context.setRegister('input', input);
  try {
    toValueSync(liquid.renderer.renderTemplates(templates, context, emitter));
  } catch (error) {
    const { token, originalError, message } = error as RenderFailure;
    const said = originalError?.message ?? message;
    const found = {
      check: 'liquid-syntax',
      offset: token?.begin ?? 0,
      message: `Liquid stopped here: ${said}`,
    };
    if (token?.file === undefined || token.file === input.file) input.problem(found);
    else host.reportInInclude(token.file, token.input, found);
  }
  return {
    text: emitter.buffer,
    sourceOffset: (offset, written, after) => emitter.sourceOffset(offset, written, after),
  };
}

interface RenderFailure extends Error {
  token?: { file?: string; input: string; begin: number };
  originalError?: Error;
}
