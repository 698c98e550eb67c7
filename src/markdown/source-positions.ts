// No behaviour of kramdown's: finds where in the source each link, picture and id stands. It runs
// only when a problem is to be told, so that pages without one pay nothing for it.
import type { MarkdownIt, StateCore, Token } from 'markdown-it';

/** Name of the attribute that carries a position while a problem's place is looked for. */
export const positionAttribute = 'data-source-position';

/** Puts the position of a piece of the Markdown text into the page; handed in as `env.positions`. */
export interface PositionTrace {
  /** The position in the page's own source of an offset in the Markdown text. */
  sourceOffset(offset: number, written: string): number;
}

/** Registers the rule; it does nothing unless `env.positions` holds a trace. */
export function sourcePositions(markdown: MarkdownIt): void {
  markdown.core.ruler.push('source_positions', (state) => {
    const trace = state.env.positions as PositionTrace | undefined;
    if (trace) new Tracer(state, trace).mark();
  });
}

class Tracer {
  private readonly lineStarts: number[] = [0];
  private readonly openLinks: Token[] = [];
  private cursor = 0;
  private blockEnd = 0;
  private readonly state: StateCore;
  private readonly trace: PositionTrace;

  constructor(state: StateCore, trace: PositionTrace) {
    this.state = state;
    this.trace = trace;
    for (let at = state.src.indexOf('\n'); at !== -1; at = state.src.indexOf('\n', at + 1)) {
      this.lineStarts.push(at + 1);
    }
  }

  mark(): void {
    for (const token of this.state.tokens) {
      if (token.map) this.enterBlock(token.map);
      if (token.type === 'html_block') this.markHtml(token);
      else if (token.map && token.attrGet('id') !== null) this.set(token, this.cursor, '');
      for (const child of token.children ?? []) this.markSpan(child);
    }
  }

  private enterBlock([first, end]: [number, number]): void {
    this.cursor = Math.max(this.cursor, this.lineStarts[first] ?? 0);
    this.blockEnd = this.lineStarts[end] ?? this.state.src.length;
  }

  private markSpan(token: Token): void {
    // A link's target stands behind its text, and so behind a picture in it.
    if (token.type === 'link_open') this.openLinks.push(token);
    else if (token.type === 'link_close') this.setTarget(this.openLinks.pop(), 'href');
    else if (token.type === 'image') this.setTarget(token, 'src');
    else if (token.type === 'html_inline') this.markHtml(token);
    else if (token.type === 'code_inline') this.pass(token.content);
    else if (token.attrGet('id') !== null) this.set(token, this.findId(token), '');
  }

  private findId(token: Token): number {
    const at = this.state.src.indexOf(`#${token.attrGet('id')}`, this.cursor);
    return at === -1 || at >= this.blockEnd ? this.cursor : at;
  }

  private setTarget(token: Token | undefined, attribute: string): void {
    const written = String(token?.attrGet(attribute) ?? '');
    if (token) this.set(token, this.findTarget(written), written);
  }

  /** What stands in code is no target, whatever it looks like. */
  private pass(written: string): void {
    const at = this.state.src.indexOf(written, this.cursor);
    if (at !== -1 && at < this.blockEnd) this.cursor = at + written.length;
  }

  /** A target stands behind `](` or `<`, or in a definition; elsewhere it is only text. */
  private findTarget(written: string): number {
    const { src } = this.state;
    for (let at = this.cursor; at < this.blockEnd; at++) {
      const start = startOfTarget(src, at);
      const end = start === -1 ? -1 : endOfTarget(src, start, written);
      if (end === -1 || !/[\s)>]/.test(src.charAt(end))) continue;
      this.cursor = end;
      return start;
    }
    for (let at = src.indexOf(']:'); at !== -1; at = src.indexOf(']:', at + 1)) {
      const start = afterBlanks(src, at + 2);
      const end = endOfTarget(src, start, written);
      if (end !== -1 && /^[\s>]?$/.test(src.charAt(end))) return start;
    }
    return this.cursor;
  }

  private markHtml(token: Token): void {
    const firstLine = token.content.split('\n', 1)[0] ?? '';
    const found = this.state.src.indexOf(firstLine, this.cursor);
    const start = found === -1 || found >= this.blockEnd ? this.cursor : found;
    token.content = markTags(token.content, (at, tag) => {
      const exact = this.state.src.startsWith(tag, start + at);
      const offset = exact ? start + at : this.state.src.indexOf(tag, this.cursor);
      const position = offset === -1 ? this.cursor : offset;
      this.cursor = position;
      return this.trace.sourceOffset(position, tag);
    });
    if (token.type === 'html_inline') this.cursor = start + firstLine.length;
  }

  private set(token: Token, offset: number, written: string): void {
    token.attrSet(positionAttribute, String(this.trace.sourceOffset(offset, written)));
  }
}

/** Where a target would stand that is opened at a place; -1 where none is. */
function startOfTarget(src: string, at: number): number {
  if (src[at] === '<') return at + 1;
  return src.startsWith('](', at) ? afterBlanks(src, at + 2) : -1;
}

function afterBlanks(src: string, from: number): number {
  let at = from;
  while (/\s/.test(src.charAt(at))) at++;
  return src[at] === '<' ? at + 1 : at;
}

/** Where a target ends as it is written: signs may stand behind a backslash, `&` as an entity; -1 if it is another. */
function endOfTarget(src: string, start: number, target: string): number {
  let at = start;
  for (let index = 0; index < target.length; index++) {
    const sign = target.charAt(index);
    const isEntity = src.startsWith('&amp;', at) && !target.startsWith('amp;', index + 1);
    if (sign === '&' && isEntity) at += '&amp;'.length;
    else {
      if (src[at] === '\\' && src[at + 1] === sign && /[^A-Za-z0-9\s]/.test(sign)) at++;
      if (src[at++] !== sign) return -1;
    }
  }
  return at;
}

/** Writes a position into every start tag of a piece of HTML. */
export function markTags(html: string, positionOf: (at: number, tag: string) => number): string {
  return html.replace(/<[A-Za-z][^\s/>]*(?:\s[^<>]*)?/g, (tag, at: number) => {
    const name = /^<[^\s/>]+/.exec(tag)?.[0] ?? tag;
    return `${name} ${positionAttribute}="${positionOf(at, tag)}"${tag.slice(name.length)}`;
  });
}
