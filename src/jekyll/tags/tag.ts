import type { Token } from 'liquidjs';
import type { FilterFinder } from '../expressions/filtered-value.ts';
import type { Scopes } from '../scopes.ts';

/** A tag as it stands in a text. */
export interface TagToken extends Token {
  name: string;
  /** What stands behind the name. */
  args: string;
}

/** Where output goes. */
export interface Output {
  write(text: string): void;
  /** Told about each piece before it writes. */
  enter?(piece: Piece): void;
}

/** A piece of a template: text, a value, a tag with all that it holds. */
export interface Piece {
  token: Token;
  /** True when it can never write anything but white space. */
  isBlank: boolean;
  render(scopes: Scopes, output: Output): void;
}

/** What a tag is parsed with. */
export interface TagParser {
  filterOf: FilterFinder;
  /** Reads on to the first tag of one of these names; undefined when there is none. */
  readTo(names: readonly string[]): { pieces: Piece[]; tag: TagToken | undefined };
  /** Reads on to the end of a comment, whatever stands in it. */
  skipComment(): void;
  /** Reads on to `endraw` and gives what stands before it. */
  readRaw(): string;
  /** The pieces of a `liquid` tag, which has a tag on each line. */
  readLines(tag: TagToken): Piece[];
}

/**
 * Makes the piece of a tag.
 * @throws Error that says why the tag cannot be read
 */
export type TagReader = (tag: TagToken, parser: TagParser) => Piece;
