// kramdown, "Math Blocks": what stands between `$$` and `$$` goes to a math engine. Its default,
// MathJax, finds `\(…\)` and `\[…\]` in the page; with none, the source is shown.
import type { MarkdownIt, Token } from 'markdown-it';
import { createRequire } from 'node:module';
import { pageOf } from './env.ts';
import { escapeHtml } from './html-tags.ts';

/** Turns the source of a formula into HTML. */
export type MathEngine = (source: string, isBlock: boolean) => string;

/** The engines by kramdown's names; `temml` writes MathML, which browsers show without a script. */
const engines: Readonly<Record<string, MathEngine>> = {
  mathjax: (source, isBlock) => (isBlock ? `\\[${escape(source)}\\]` : `\\(${escape(source)}\\)`),
  temml: mathMl,
};

interface Temml {
  renderToString(source: string, options: { displayMode: boolean; throwOnError: boolean }): string;
}

let temml: Temml | undefined;

/** @throws Error that names the formula, when it is no TeX */
function mathMl(source: string, isBlock: boolean): string {
  temml ??= createRequire(import.meta.url)('temml') as Temml;
  try {
    return temml.renderToString(source, { displayMode: isBlock, throwOnError: true });
  } catch (error) {
    const said = (error as Error).message.replace(/\s+/g, ' ');
    throw new Error(`The formula $$${source.trim()}$$ cannot be read: ${said}`, { cause: error });
  }
}

/** Registers how `math_block` and `math_inline` tokens are written. */
export function math(markdown: MarkdownIt): void {
  markdown.renderer.rules.math_block = (tokens, index, _options, env) =>
    `${writeMath(tokens[index] as Token, true, pageOf({ env }).options.math_engine)}\n`;
  markdown.renderer.rules.math_inline = (tokens, index, _options, env) =>
    writeMath(tokens[index] as Token, false, pageOf({ env }).options.math_engine);
}

function writeMath(token: Token, isBlock: boolean, name: string | null): string {
  const engine = name === null ? undefined : engines[name];
  const tag = isBlock ? 'div' : 'span';
  if (engine) {
    const html = engine(token.content, isBlock);
    return token.attrs ? `<${tag}${attributesOf(token)}>${html}</${tag}>` : html;
  }
  const source = escape(token.content);
  return isBlock
    ? `<div${attributesOf(token, 'kdmath')}>$$\n${source}\n$$</div>`
    : `<span${attributesOf(token, 'kdmath')}>$${source}$</span>`;
}

function attributesOf({ attrs }: Token, extra?: string): string {
  const own = new Map((attrs ?? []).map(([key, value]) => [key, String(value)]));
  if (extra) own.set('class', `${own.get('class') ?? ''} ${extra}`.trim());
  return [...own].map(([key, value]) => ` ${key}="${escapeHtml(value, true)}"`).join('');
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
