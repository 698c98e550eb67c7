import { nearest } from '../read/nearest.ts';

/** The value of a field as it is written, in LaTeX and with its braces. */
export interface BibField {
  value: string;
  offset: number;
}

/** An entry of a .bib file, with its fields by name in small letters. */
export interface BibEntry {
  type: string;
  key: string;
  /** Where its key stands. */
  offset: number;
  fields: ReadonlyMap<string, BibField>;
}

/** A mistake in a .bib file, at an offset of its text. */
export interface BibError {
  offset: number;
  message: string;
  hint: string;
}

export interface ParsedBibtex {
  entries: BibEntry[];
  errors: BibError[];
}

/**
 * Reads a .bib file as BibTeX does (Oren Patashnik, "BibTeXing"): what stands outside of entries is
 * passed over. After a mistake the reading goes on with the next line that begins an entry.
 */
export function parseBibtex(text: string): ParsedBibtex {
  const reader = new BibtexReader(text);
  const entries: BibEntry[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', reader.at)) {
    reader.at = at + 1;
    try {
      const entry = reader.entry();
      if (entry) entries.push(entry);
    } catch (error) {
      if (!(error instanceof Mistake)) throw error;
      reader.errors.push(error.found);
      reader.at = nextEntry(text, at + 1);
    }
  }
  return { entries, errors: reader.errors };
}

class Mistake extends Error {
  readonly found: BibError;
  constructor(found: BibError) {
    super(found.message);
    this.found = found;
  }
}

function nextEntry(text: string, from: number): number {
  const next = /^[ \t]*@/gm;
  next.lastIndex = from;
  return next.exec(text)?.index ?? text.length;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

class BibtexReader {
  at = 0;
  readonly errors: BibError[] = [];
  private readonly text: string;
  private readonly strings = new Map<string, string>(months.map((month) => [month, month]));

  constructor(text: string) {
    this.text = text;
  }

  /** Reads on behind an `@`; undefined when there is no entry of a work. */
  entry(): BibEntry | undefined {
    const start = this.at - 1;
    const type = this.take(/[a-z]+/iy)?.toLowerCase();
    if (type === undefined || type === 'comment') return undefined;
    this.space();
    const open = this.take(/[{(]/y);
    if (open === undefined) return undefined;
    const close = open === '{' ? '}' : ')';
    if (type === 'preamble') return void this.skipTo(close, start);
    if (type === 'string') return void this.definition(close, start);
    this.space();
    const offset = this.at;
    const key = this.take(/[^\s,={}"#%]+/y);
    this.space();
    if (key === undefined || this.take(/,/y) === undefined) {
      if (key !== undefined && this.take(close === '}' ? /\}/y : /\)/y) !== undefined) {
        return { type, key, offset, fields: new Map() };
      }
      throw this.mistake(
        offset,
        `The entry @${type} has no key`,
        'Write @article{key, title = …}.',
      );
    }
    return { type, key, offset, fields: this.fields(close, key, start) };
  }

  private fields(close: string, key: string, start: number): Map<string, BibField> {
    const fields = new Map<string, BibField>();
    for (;;) {
      this.take(/[\s,]*/y);
      if (this.text[this.at] === close) break;
      // No name begins with an @: the next entry does.
      if ([undefined, '@'].includes(this.text[this.at])) throw this.unclosed(start, close);
      const begin = this.at;
      const name = this.take(/[a-z][\w:.+/-]*/iy)?.toLowerCase();
      this.space();
      if (name === undefined || this.take(/=/y) === undefined) {
        throw this.mistake(
          begin,
          `The entry "${key}" cannot be read from here on`,
          'A field is written name = {value}, with a comma behind it and as many } as {.',
        );
      }
      this.space();
      const offset = this.at;
      fields.set(name, { value: this.value(start, close), offset });
      this.space();
      const next = this.text[this.at];
      if (next === undefined || [',', close, '@'].includes(next)) continue;
      this.errors.push({
        offset: this.at,
        message: `A comma is missing behind the field "${name}" of "${key}"`,
        hint: `Write a comma behind its value.`,
      });
    }
    this.at++;
    return fields;
  }

  /** Texts, numbers and names of `@string`, joined with `#`. */
  private value(start: number, close: string): string {
    let value = '';
    do {
      this.space();
      const sign = this.text[this.at];
      if (sign === '{') value += this.braced(start, close);
      else if (sign === '"') value += this.quoted(start, close);
      else value += this.named();
      this.space();
    } while (this.take(/#/y) !== undefined);
    return value;
  }

  private named(): string {
    const begin = this.at;
    const name = this.take(/[^\s,={}()"#%]+/y);
    if (name === undefined) {
      throw this.mistake(begin, 'A field has no value', 'Write {} for an empty one.');
    }
    if (/^\d+$/.test(name)) return name;
    const value = this.strings.get(name.toLowerCase());
    if (value === undefined) {
      const near = nearest(name, this.strings.keys());
      this.errors.push({
        offset: begin,
        message: `There is no @string "${name}"`,
        hint: near ? `Did you mean ${near}?` : `A text stands between braces: {${name}}.`,
      });
    }
    return value ?? name;
  }

  private braced(start: number, close: string): string {
    const begin = ++this.at;
    for (let depth = 1; this.at < this.text.length; this.at++) {
      const sign = this.text[this.at];
      if (sign === '\\') this.at++;
      else if (sign === '{') depth++;
      else if (sign === '}' && --depth === 0) return this.text.slice(begin, this.at++);
    }
    throw this.unclosed(start, close);
  }

  private quoted(start: number, close: string): string {
    const begin = ++this.at;
    for (let depth = 0; this.at < this.text.length; this.at++) {
      const sign = this.text[this.at];
      // Between braces only may a value hold a quotation mark, as in {\"o}; others write \" plainly.
      if (sign === '\\') this.at++;
      else if (sign === '{') depth++;
      else if (sign === '}') depth--;
      else if (sign === '"' && depth <= 0) return this.text.slice(begin, this.at++);
    }
    throw this.unclosed(start, close);
  }

  private definition(close: string, start: number): void {
    this.space();
    const begin = this.at;
    const name = this.take(/[^\s,={}()"#%]+/y);
    this.space();
    if (name === undefined || this.take(/=/y) === undefined) {
      throw this.mistake(begin, 'A @string has no name', 'Write @string{name = {text}}.');
    }
    this.strings.set(name.toLowerCase(), this.value(start, close));
    this.skipTo(close, start);
  }

  private skipTo(close: string, start: number): void {
    for (let depth = 0; this.at < this.text.length; this.at++) {
      const sign = this.text[this.at];
      if (depth === 0 && sign === close) return void this.at++;
      if (sign === '{') depth++;
      else if (sign === '}') depth--;
    }
    throw this.unclosed(start, close);
  }

  private unclosed(start: number, close: string): Mistake {
    const entry = /@\w+\s*[{(]\s*[^\s,]*/y;
    entry.lastIndex = start;
    const opened = entry.exec(this.text)?.[0] ?? '@';
    return this.mistake(
      start,
      `${opened} is opened and never closed`,
      `Write ${close} where it ends; within it there are as many } as {.`,
    );
  }

  private mistake = (offset: number, message: string, hint: string) =>
    new Mistake({ offset, message, hint });

  private space(): void {
    this.take(/\s*/y);
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }
}
