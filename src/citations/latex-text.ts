import { accents, signs, typefaces } from './latex-signs.ts';

/**
 * What stands for a `<` until the HTML is made: CSL processors read `<i>` and the like in a text as
 * markup, and only LaTeX may ask for that here.
 */
export const lessThan = '\uE000';

/** Signs without a meaning of their own, which the toolkit and the processor use for themselves. */
const reserved = /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}\0]/gu;

/**
 * LaTeX as the text that a CSL processor takes: signs and accents in Unicode, type in its few tags.
 * @param keepsCapitals marks what stands between braces, whose capitals no style may change
 */
export function latexText(source: string, { keepsCapitals = false } = {}): string {
  const reader = new LatexReader(source.replace(reserved, ''), keepsCapitals);
  return reader.rest().replace(/\s+/g, spaces).trim().normalize('NFC');
}

/** The same without any tags. */
export const plainText = (source: string): string =>
  latexText(source)
    .replace(/<[^>]*>/g, '')
    .replaceAll(lessThan, '<');

const spaces = (white: string) => (white.includes('\u00A0') ? '\u00A0' : ' ');

class LatexReader {
  private at = 0;
  private isMath = false;
  private depth = 0;
  private readonly source: string;
  private readonly keepsCapitals: boolean;

  constructor(source: string, keepsCapitals: boolean) {
    this.source = source;
    this.keepsCapitals = keepsCapitals;
  }

  /** Reads to the end, or to the brace that closes a group. */
  rest(): string {
    let text = '';
    while (this.at < this.source.length && this.source[this.at] !== '}') text += this.next();
    if (this.depth === 0 && this.at < this.source.length) {
      this.at++;
      return text + this.rest();
    }
    return text;
  }

  private next(): string {
    const ligature = /---|--|``|''/y;
    ligature.lastIndex = this.at;
    const found = this.isMath ? undefined : ligature.exec(this.source)?.[0];
    if (found) {
      this.at += found.length;
      return { '---': '—', '--': '–', '``': '“', "''": '”' }[found] ?? '';
    }
    const sign = this.source[this.at++] ?? '';
    if (sign === '\\') return this.command();
    if (sign === '{') return this.group();
    if (sign === '~') return '\u00A0';
    if (sign === '$') {
      this.isMath = !this.isMath;
      return '';
    }
    if (this.isMath && (sign === '^' || sign === '_')) {
      const tag = sign === '^' ? 'sup' : 'sub';
      return `<${tag}>${this.argument()}</${tag}>`;
    }
    return sign === '<' ? lessThan : sign;
  }

  private group(): string {
    const isCommand = this.source[this.at] === '\\';
    const text = this.inBraces();
    if (!this.keepsCapitals || this.depth > 0 || isCommand || !/\p{Lu}/u.test(text)) return text;
    return `<span class="nocase">${text}</span>`;
  }

  private inBraces(): string {
    this.depth++;
    const text = this.rest();
    this.depth--;
    this.at++;
    return text;
  }

  /** What a command is applied to: a group, a command, or one sign. */
  private argument(): string {
    while (/\s/.test(this.source[this.at] ?? '')) this.at++;
    if (this.at >= this.source.length || this.source[this.at] === '}') return '';
    if (this.source[this.at] !== '{') return this.next();
    this.at++;
    return this.inBraces();
  }

  private command(): string {
    const letters = /[a-zA-Z]+/y;
    letters.lastIndex = this.at;
    const name = letters.exec(this.source)?.[0] ?? this.source[this.at] ?? '';
    this.at += name.length;
    const accent = Object.hasOwn(accents, name) ? accents[name] : undefined;
    if (accent !== undefined) return this.accented(accent);
    const isWord = /^[a-zA-Z]/.test(name);
    if (!isWord) return wordless[name] ?? (name === '<' ? lessThan : name);
    const typeface = typefaces.get(name);
    if (typeface) return this.typeface(typeface);
    const sign = signs.get(name);
    if (name === 'href') {
      this.argument();
      return this.argument();
    }
    // A blank ends the name of a command and is no part of the text.
    if (sign !== undefined) this.skip(/[ \t\n]*(?:\{\})?/y);
    return sign === '<' ? lessThan : (sign ?? `\\${name}`);
  }

  /** `\textit{…}` goes for its argument, `{\it …}` for the rest of its group. */
  private typeface([begin, end]: readonly [string, string]): string {
    this.skip(/\s*/y);
    const text = this.source[this.at] === '{' ? this.argument() : this.rest();
    return text === '' ? '' : begin + text + end;
  }

  private accented(accent: string): string {
    // Letters without a dot are there to be accented.
    const [letter = '', ...others] = this.argument().replace('ı', 'i').replace('ȷ', 'j');
    return letter + accent + others.join('');
  }

  private skip(pattern: RegExp): void {
    pattern.lastIndex = this.at;
    this.at += pattern.exec(this.source)?.[0].length ?? 0;
  }
}

/** Commands of one sign that is no letter; others stand for that sign. */
const wordless: Readonly<Record<string, string>> = {
  '\\': ' ',
  '-': '',
  '/': '',
  ',': ' ',
  '\n': ' ',
};
