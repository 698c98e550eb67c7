// No behaviour of kramdown's: text that is read on its own, put together line by line. A quotation or
// an item of a megabyte is no array of its lines, which the collector would copy.
import { JoinedText } from './joined-text.ts';
import { trim } from './white-space.ts';

/** Signs with which no block starts that is not a paragraph. */
const startsText = /^(?:\*\*?|__?|`)?[\p{L}("“]|^\[/u;

/** What a list item, a quotation, a definition or a footnote holds. */
export class InnerText {
  /** The page's line of the first. */
  readonly line: number;
  /** How many lines there are. */
  count = 0;
  private first = '';
  private isOneLine = true;
  private readonly text = new JoinedText();

  constructor(line: number) {
    this.line = line;
  }

  /** Adds a line, which has no end yet. */
  add(line: string): void {
    if (this.count === 0) this.first = line;
    else if (this.isOneLine && trim(line) !== '') this.isOneLine = false;
    this.count++;
    this.text.add(line);
    this.text.add('\n');
  }

  /** The one line, blank ones aside, that is a paragraph at sight, as most list items are. */
  get plainLine(): string | undefined {
    const { first, isOneLine } = this;
    if (!isOneLine || !startsText.test(first) || first.includes('|')) return undefined;
    // A bracket may start a definition.
    return first.startsWith('[') && first.includes(']:') ? undefined : trim(first);
  }

  /** All lines; it is told once. */
  take(): string {
    return this.text.take();
  }
}
