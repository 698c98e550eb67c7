import { ParseError, Tokenizer, LiquidError, type Token, type TopLevelToken } from 'liquidjs';
import { parseFilteredValue, type FilterFinder } from './expressions/filtered-value.ts';
import type { Filter } from './filters/filter.ts';
import type { Piece, TagParser, TagReader, TagToken } from './tags/tag.ts';
import { printed } from './values/to-text.ts';

/** Tags and filters by their names. */
export interface Language {
  tags: ReadonlyMap<string, TagReader>;
  filters: ReadonlyMap<string, Filter>;
}

/** A text in pieces, and the filters in it that nobody knows. */
export interface ParsedText {
  pieces: Piece[];
  unknownFilters: { name: string; token: Token }[];
}

/**
 * Parses a text: liquidjs cuts it into tokens, tags and values are read as in Jekyll.
 * @throws LiquidError at the first mistake
 */
export function parsePieces(source: string, file: string, language: Language): ParsedText {
  const tokens = cut(source, file);
  const parser = new PieceParser(tokens, language);
  return { pieces: parser.readTo([]).pieces, unknownFilters: parser.unknownFilters };
}

/** Cuts a text into tokens. As in Jekyll a value ends at the first `}}`, even between quotation marks. */
export const cut = (source: string, file?: string): TopLevelToken[] =>
  new JekyllTokenizer(source, undefined, file).readTopLevelTokens();

class JekyllTokenizer extends Tokenizer {
  override readToDelimiter(delimiter: string): number {
    return super.readToDelimiter(delimiter, false);
  }
}

class PieceParser implements TagParser {
  readonly unknownFilters: ParsedText['unknownFilters'];
  readonly filterOf: FilterFinder;
  private readonly tokens: readonly TopLevelToken[];
  private readonly language: Language;
  private at = 0;

  constructor(
    tokens: readonly TopLevelToken[],
    language: Language,
    unknownFilters: ParsedText['unknownFilters'] = [],
  ) {
    this.tokens = tokens;
    this.language = language;
    this.unknownFilters = unknownFilters;
    this.filterOf = (name) => {
      const filter = language.filters.get(name);
      const token = this.tokens[this.at - 1];
      if (!filter && token) this.unknownFilters.push({ name, token });
      return filter;
    };
  }

  readTo(names: readonly string[]): { pieces: Piece[]; tag: TagToken | undefined } {
    const pieces: Piece[] = [];
    for (let token = this.next(); token; token = this.next()) {
      if (isTag(token) && names.includes(token.name)) return { pieces, tag: token };
      const piece = this.read(token);
      if (piece) pieces.push(piece);
    }
    return { pieces, tag: undefined };
  }

  skipComment(): void {
    for (let token = this.next(), depth = 1; token; token = this.next()) {
      if (!isTag(token)) continue;
      if (token.name === 'comment') depth++;
      else if (token.name === 'endcomment' && --depth === 0) return;
    }
    throw new Error('tag comment not closed');
  }

  readRaw(): string {
    let text = '';
    for (let token = this.next(); token; token = this.next()) {
      if (isTag(token) && token.name === 'endraw') return text;
      text += token.getText();
    }
    throw new Error('tag raw not closed');
  }

  readLines(tag: TagToken): Piece[] {
    const { input, file, end } = tag;
    const start = end - tag.getText().length + tag.getText().indexOf(tag.args);
    const lines = new Tokenizer(input, undefined, file, [start, start + tag.args.length]);
    const parser = new PieceParser(lines.readLiquidTagTokens(), this.language, this.unknownFilters);
    return parser.readTo([]).pieces;
  }

  private next(): TopLevelToken | undefined {
    return this.tokens[this.at++];
  }

  private read(token: TopLevelToken): Piece | undefined {
    try {
      if (isTag(token)) {
        const read = this.language.tags.get(token.name);
        if (!read) throw new Error(`tag "${token.name}" not found`);
        return read(token, this);
      }
      return 'content' in token ? this.valuePiece(token, token.content) : textPiece(token);
    } catch (error) {
      throw LiquidError.is(error) ? error : new ParseError(error as Error, token);
    }
  }

  private valuePiece(token: Token, markup: string): Piece {
    const value = parseFilteredValue(markup, this.filterOf);
    return {
      token,
      isBlank: false,
      render: (scopes, output) => output.write(printed(value(scopes))),
    };
  }
}

function textPiece(token: TopLevelToken): Piece | undefined {
  const text = 'getContent' in token ? token.getContent() : token.getText();
  if (text === '') return undefined;
  return {
    token,
    isBlank: /^[\0\t\n\v\f\r ]*$/.test(text),
    render: (_, output) => output.write(text),
  };
}

const isTag = (token: TopLevelToken): token is TopLevelToken & TagToken => 'name' in token;
