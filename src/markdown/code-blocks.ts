// kramdown, "Code Blocks": indented lines, with lazy ones joined to them; and how code is written:
// attributes on `pre`, the language as a class of `code`.
import type { MarkdownIt, Token } from 'markdown-it';
import { addBlockRule, type BlockState } from './block-state.ts';
import { pageOf } from './env.ts';
import { highlight } from './highlight.ts';
import { JoinedText } from './joined-text.ts';
import { endsLazyLines, isBlank, isIndented, lineText } from './lines.ts';

/** Registers indented code, and the renderer of all code blocks. */
export function codeBlocks(markdown: MarkdownIt): void {
  addBlockRule(markdown, 'codeblock', codeBlock);
  markdown.renderer.rules.code_block = (tokens, index, _options, env) =>
    writeCode(tokens[index] as Token, pageOf({ env }));
  markdown.renderer.rules.fence = markdown.renderer.rules.code_block;
}

function codeBlock(state: BlockState, line: number, endLine: number): boolean {
  if (!isIndented(state, line)) return false;
  const end = codeEnd(state, line, endLine);
  const content = new JoinedText();
  for (let at = line; at < end; at++) {
    const isLazy = !isIndented(state, at) && !isBlank(state, at);
    const isNarrow = isLazy && (state.tShift[at] ?? 0) < 4;
    if (at > line) content.add(isNarrow ? ' ' : '\n');
    content.add(withoutIndent(state, at));
  }
  content.add('\n');
  const token = state.single('code_block', 'code', line, end);
  token.content = content.take();
  state.add({ type: 'codeblock', token });
  state.line = end;
  return true;
}

/** A line without the tab or the four blanks that it is indented by. */
export function withoutIndent(state: BlockState, line: number): string {
  const text = lineText(state, line);
  if (!isIndented(state, line)) return text;
  return text.slice(text.startsWith('\t') ? 1 : 4);
}

/** Where indented lines from one on end, lazy lines among them; the line itself where none is. */
export function codeEnd(state: BlockState, line: number, endLine: number): number {
  let end = line;
  for (let next = line; next < endLine; next++) {
    const isLast = next === end && next > line;
    if (isBlank(state, next)) continue;
    if (isIndented(state, next) || (isLast && !endsLazyLines(state, next))) end = next + 1;
    else break;
  }
  return end;
}

type PageData = ReturnType<typeof pageOf>;

function defaultLanguage({ options }: PageData): string {
  const { default_lang: language } = options.syntax_highlighter_opts;
  return options.syntax_highlighter && typeof language === 'string' ? language : '';
}

function writeCode(token: Token, page: PageData): string {
  const all = String(token.attrGet('class') ?? '');
  const { classes, language = defaultLanguage(page) } = splitClasses(all);
  const content = token.content.replace(/\n$/, '');
  const marked = page.options.syntax_highlighter ? highlight(content, language) : undefined;
  if (marked !== undefined) {
    // As Jekyll writes what its highlighter has marked, so that a site's own styles still fit: the
    // language takes the place of another.
    const others = classes.replace(/(?<!\w)language-\S+/, '').trim();
    const shown = `${others} language-${language} highlighter-rouge`.trim();
    const inner = `<pre class="highlight"><code>${marked}\n</code></pre>`;
    return `<div${writeAttributes(token, shown)}><div class="highlight">${inner}</div></div>\n`;
  }
  const code = language ? ` class="language-${escapeText(language)}"` : '';
  const isShown = !language && /\bshow-whitespaces\b/.test(classes);
  const text = isShown ? showWhiteSpace(escapeText(content)) : escapeText(content);
  return `<pre${writeAttributes(token, classes)}><code${code}>${text}\n</code></pre>\n`;
}

/** A token's attributes in their order, with other classes than it has. */
function writeAttributes(token: Token, classes: string): string {
  const attributes = new Map((token.attrs ?? []).map(([name, value]) => [name, String(value)]));
  if (classes) attributes.set('class', classes);
  else attributes.delete('class');
  return [...attributes].map(([name, value]) => ` ${name}="${escapeText(value)}"`).join('');
}

/** Marks blanks and tabs for the class `show-whitespaces`, by where they stand in their line. */
function showWhiteSpace(text: string): string {
  return text.replace(/[ \t]+/g, (signs, at: number) => {
    const isFirst = at === 0 || text[at - 1] === '\n';
    const isLast = at + signs.length === text.length || text[at + signs.length] === '\n';
    const place = isFirst ? '-l' : isLast ? '-r' : '';
    return [...signs]
      .map((sign) =>
        sign === '\t'
          ? `<span class="ws-tab${place}">\t</span>`
          : `<span class="ws-space${place}">&#8901;</span>`,
      )
      .join('');
  });
}

/** The first `language-…` among classes says what the code is written in. */
function splitClasses(all: string): { classes: string; language?: string } {
  const [written = '', language] = /(?<!\w)language-(\S+)/.exec(all) ?? [];
  if (!language) return { classes: all };
  return { classes: all.replace(written, '').trim(), language };
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
