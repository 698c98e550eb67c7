/** Elements that stand by themselves: white space at their edges is not seen. */
const block =
  /^<(\/?)(?:html|head|body|title|meta|link|script|style|noscript|template|main|header|footer|nav|aside|section|article|search|form|fieldset|legend|dialog|details|summary|div|p|h[1-6]|hr|br|blockquote|figure|figcaption|[uod]l|li|d[td]|table|caption|thead|tbody|tfoot|tr|t[hd]|option)$/i;

/** A tag of Nunjucks that begins a text of its own, which is used elsewhere. */
const beginsText = /^\{%-?\s*(?:macro|block|call|filter|set)\b/;

/** What stands at the place before a line break: words, the begin of an element, or white space otherwise. */
type Before = 'words' | 'begin' | 'space';

interface Branches {
  /** What stands before the first of them. */
  before: Before;
  /** Whether each of them ends in white space. */
  endsInSpace: boolean;
  /** Whether one of them is always taken. */
  isFull: boolean;
}

/**
 * White space between the words of a template: line breaks without the indentation after them, and none between
 * an element's edge and its words. Where Nunjucks leaves a line break out, since a tag stands before it
 * (`trimBlocks`), the indentation is all that parts the words of two lines: one blank stays, unless there is
 * white space already, whichever branch was taken.
 */
export class TextSpace {
  readonly #parts: readonly string[];
  #before: Before = 'space';
  #branches: Branches[] = [];

  constructor(parts: readonly string[]) {
    this.#parts = parts;
  }

  /** An element begins or ends. */
  element(tag: string): void {
    const closes = block.exec(tag)?.[1];
    this.#before = closes === undefined ? 'words' : closes === '' ? 'begin' : 'space';
  }

  /** The part of this index as it is shown. */
  show(index: number): string {
    const part = this.#parts[index] ?? '';
    if (part.trim() !== '') {
      this.#pass(part, index);
      return part;
    }
    const lines = part.replaceAll(/[^\n]+/g, '');
    if (lines === '\n' && part.startsWith('\n') && this.#parts[index - 1]?.endsWith('%}')) {
      const next = this.#parts[index + 1] ?? '';
      const isSeen = part !== '\n' && this.#before === 'words' && !/^\{[%#]|^$/.test(next);
      if (!isSeen || block.test(next)) return '\n';
      this.#before = 'space';
      return '\n ';
    }
    const before = this.#before;
    if (before === 'words' || lines === '') this.#before = 'space';
    return lines === '' ? part : this.#isAtEdge(before, index) ? '' : lines;
  }

  /** Whether a line break has the edge of an element on one side, and its words on the other. */
  #isAtEdge(before: Before, index: number): boolean {
    const skipped = before === 'begin' ? /^\{%-?\s*(?:if|for)\b|^\s/ : /^\{%-?\s*endif\b|^\s/;
    const next = this.#parts.slice(index).find((part) => !skipped.test(part)) ?? '';
    const closes = block.exec(next)?.[1];
    return before === 'begin'
      ? closes === undefined && !/^(?:\{[%#]|$)/.test(next)
      : before === 'words' && closes === '/';
  }

  /** Notes what a part that is not white space leaves before the next one. */
  #pass(part: string, index: number): void {
    const [, keyword] = /^\{%-?\s*(if|elif|elseif|else|endif|for|endfor)\b/.exec(part) ?? [];
    const branch = this.#branches.at(-1);
    if (keyword === 'if' || keyword === 'for') {
      this.#branches.push({ before: this.#before, endsInSpace: true, isFull: false });
      if (keyword === 'for' && !this.#roundEndsInSpace(index)) this.#before = 'words';
    } else if (keyword !== undefined && branch) {
      branch.endsInSpace &&= this.#before !== 'words';
      branch.isFull ||= keyword === 'else';
      this.#before = branch.before;
      if (!keyword.startsWith('end')) return;
      this.#branches.pop();
      const isSpace = branch.endsInSpace && (branch.isFull || branch.before !== 'words');
      this.#before = isSpace ? 'space' : 'words';
    } else if (beginsText.test(part)) {
      this.#before = 'space';
    } else if (!part.startsWith('{%') && !part.startsWith('{#')) {
      this.#before = 'words';
    }
  }

  /** Whether a line break ends what the loop that begins here repeats: the next round comes after it. */
  #roundEndsInSpace(begin: number): boolean {
    let depth = 0;
    for (let index = begin; index < this.#parts.length; index += 1) {
      const part = this.#parts[index] ?? '';
      if (/^\{%-?\s*for\b/.test(part)) depth += 1;
      else if (/^\{%-?\s*endfor\b/.test(part)) depth -= 1;
      if (depth === 0) {
        return (
          this.#parts[index - 1]?.startsWith('\n') === true &&
          this.#parts[index - 2]?.endsWith('%}') === false
        );
      }
    }
    return false;
  }
}
