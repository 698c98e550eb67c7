// kramdown, "HTML Blocks": an element runs to its end tag, over blank lines and indentation; what
// is open at the end is closed, an end tag without a start is text. `markdown="…"` and the option
// parse_block_html say whether its content is Markdown.
import { readBlocks } from './block-parser.ts';
import type { BlockState } from './block-state.ts';
import { endAt } from './block-token.ts';
import { noteUnclosed, pageOf } from './env.ts';
import {
  contentModel,
  escapeHtml,
  readEndTag,
  readStartTag,
  requestedModel,
  voidElements,
  type ContentModel,
  type StartTag,
} from './html-tags.ts';
import { HtmlWriter } from './html-writer.ts';
import { trim, trimStart } from './white-space.ts';

/** The position behind the next of some text, or -1. */
export function endBehind(state: BlockState, text: string, from: number): number {
  const at = state.find(text, from);
  return at === -1 ? -1 : at + text.length;
}

/** Behind the blanks that end a line, if nothing else does. */
export function afterBlanks(src: string, position: number): number {
  let at = position;
  while (src[at] === ' ' || src[at] === '\t') at++;
  if (at >= src.length) return at;
  return src[at] === '\n' ? at + 1 : position;
}

/** The line behind a block of HTML, on whose last line more may stand. */
export const lineBehind = (state: BlockState, end: number): number =>
  state.src[end - 1] === '\n' ? state.line : state.line + 1;

/** How deep elements are looked at for what is left open. */
const mostNoted = 20;

const unparsed = new Set(['script', 'style', 'textarea']);

/** Reads one element with all that is in it. */
export class HtmlReader {
  /** The raw elements that are open, outermost first. */
  private readonly open: string[] = [];
  /** Where their start tags stand. */
  private readonly starts: number[] = [];
  /** Those whose end tags came while others were open in them, and so are text. */
  private readonly late = new Set<number>();
  private at = 0;
  private readonly state: BlockState;
  private readonly html: HtmlWriter;

  constructor(state: BlockState, line: number) {
    this.state = state;
    this.html = new HtmlWriter(state, line);
  }

  /** Reads the element that a start tag opens. */
  read(tag: StartTag, start: number): void {
    const { state, html } = this;
    const block = state.add({ type: 'html_element', token: html.token });
    html.startElement(tag);
    this.element(tag, start);
    while (this.open.length > 0) this.content();
    html.finish(this.at);
    state.moveTo(this.at);
    if (block.token) endAt(block.token, state.firstLine + lineBehind(state, this.at));
  }

  /** What a start tag opens; raw content is left to the loop, so that depth needs no stack. */
  private element(tag: StartTag, start: number): void {
    const { name, end } = tag;
    const { src } = this.state;
    const isRawAround = this.open.length > 0;
    const model = this.modelOf(tag, isRawAround);
    this.html.write(tag);
    this.at = model === 'block' ? afterBlanks(src, end) : end;
    // Behind an element without content, a script or a style the line's end is a blank line.
    if (voidElements.has(name)) return undefined;
    if (tag.isClosed) return this.html.text(`</${name}>`);
    if (unparsed.has(name)) {
      this.unparsed(name, start);
      if (name !== 'textarea') return undefined;
    } else if (model === 'block') return this.markdownBlocks(name, start);
    else if (model === 'span') this.markdownSpans(name, start);
    else {
      this.open.push(name);
      this.starts.push(start);
      return undefined;
    }
    return this.afterElement();
  }

  private modelOf(tag: StartTag, isRawAround: boolean): ContentModel {
    const requested = requestedModel(tag.name, tag.attributes.get('markdown'));
    tag.attributes.delete('markdown');
    if (requested) return requested;
    const isParsed = pageOf(this.state).options.parse_block_html && !isRawAround;
    return isParsed ? contentModel(tag.name) : 'raw';
  }

  private noteLate(name: string): void {
    const index = this.open.slice(-mostNoted).lastIndexOf(name);
    if (index !== -1) this.late.add(this.starts.slice(-mostNoted)[index] ?? -1);
  }

  private noteUnclosed(name: string, start: number): void {
    const { state } = this;
    const lineOf = (at: number) =>
      state.firstLine + state.bMarks.findLastIndex((mark) => mark <= at);
    noteUnclosed(state, name, start, lineOf);
  }

  private afterElement(): void {
    if (this.open.length === 0) this.at = afterBlanks(this.state.src, this.at);
  }

  /** Raw content up to the next tag, and that tag. */
  private content(): void {
    const { src } = this.state;
    const next = src.indexOf('<', this.at);
    const at = next === -1 ? src.length : next;
    this.html.text(escapeHtml(src.slice(this.at, at)));
    this.at = at;
    if (next === -1) {
      this.starts.slice(0, mostNoted).forEach((start, index) => {
        if (!this.late.has(start)) this.noteUnclosed(this.open[index] ?? '', start);
      });
      while (this.open.length > 0) this.html.text(`</${this.open.pop()}>`);
      return;
    }
    if (src.startsWith('<![CDATA[', at) && this.characterData(at)) return;
    const end = this.endOfRaw(at);
    const start = end === -1 ? readStartTag(src, at) : undefined;
    const close = end === -1 && !start ? readEndTag(src, at) : undefined;
    if (start) this.element(start, at);
    else if (close?.name === this.open.at(-1)) {
      this.html.text(`</${this.open.pop()}>`);
      this.starts.pop();
      this.at = close?.end ?? at + 1;
      this.afterElement();
    } else {
      if (close) this.noteLate(close.name);
      this.at = end === -1 ? (close?.end ?? at + 1) : end;
      const written = src.slice(at, this.at);
      this.html.text(end === -1 ? escapeHtml(written) : written);
    }
  }

  /** Writes what stands between `<![CDATA[` and `]]>` as text. */
  private characterData(at: number): boolean {
    const end = endBehind(this.state, ']]>', at + 9);
    if (end === -1) return false;
    const content = this.state.src.slice(at + 9, end - 3);
    this.html.text(this.state.md.utils.escapeHtml(content));
    this.at = end;
    return true;
  }

  /** Where a comment or a processing instruction ends that starts at a position, or -1. */
  private endOfRaw(at: number): number {
    const { state } = this;
    if (state.src.startsWith('<!--', at)) return endBehind(state, '-->', at + 4);
    return state.src.startsWith('<?', at) ? endBehind(state, '?>', at + 2) : -1;
  }

  /** Content that is neither Markdown nor HTML; a text area's is text. */
  private unparsed(name: string, start: number): void {
    const { src } = this.state;
    const { from, to } = findEndTag(src, name, this.at);
    if (from === to) this.noteUnclosed(name, start);
    const content = src.slice(this.at, from);
    this.html.text(`${name === 'textarea' ? escapeHtml(content) : content}</${name}>`);
    this.at = to;
  }

  private markdownSpans(name: string, start: number): void {
    const { src } = this.state;
    const { from, to } = findEndTag(src, name, this.at);
    if (from === to) this.noteUnclosed(name, start);
    const content = src.slice(this.at, from);
    const inner = trim(content);
    const first = this.at + content.indexOf(inner);
    // Two backslashes before the last line's end break that line as they break any other.
    const end = inner.endsWith('\\\\') && trimStart(content) !== inner ? 1 : 0;
    const text = src.slice(first, first + inner.length + end);
    this.html.spans(text, first, first + text.length);
    this.html.moveTo(from);
    this.html.text(`</${name}>`);
    this.at = to;
  }

  private markdownBlocks(name: string, start: number): void {
    const { state, html } = this;
    const around = { blocks: state.blocks, waiting: state.waiting, element: state.element };
    html.flush(this.at);
    state.blocks = [];
    state.waiting = undefined;
    state.element = name;
    state.level++;
    state.moveTo(this.at);
    readBlocks(state, state.lineMax);
    state.level--;
    this.at = state.bMarks[state.line] ?? state.src.length;
    if (!state.isElementClosed) this.noteUnclosed(name, start);
    state.isElementClosed = false;
    Object.assign(state, around);
    html.moveTo(this.at);
    html.text(`</${name}>`, -1);
    this.afterElement();
  }
}

/** Where an element's end tag stands; the end of the text where it has none. */
function findEndTag(src: string, name: string, at: number): { from: number; to: number } {
  const pattern = new RegExp(`</${name.replace(/[.]/g, '\\.')}\\s*>`, 'gi');
  pattern.lastIndex = at;
  const found = pattern.exec(src);
  return found
    ? { from: found.index, to: pattern.lastIndex }
    : { from: src.length, to: src.length };
}
