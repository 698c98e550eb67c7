import type { Piece, TagParser, TagToken } from './tag.ts';

/** A part of a block: what stands between its tag, or a branch such as `else`, and the next. */
export interface Branch {
  tag: TagToken;
  pieces: readonly Piece[];
}

/** A block of tags. */
export interface Block {
  branches: readonly [Branch, ...Branch[]];
  isBlank: boolean;
}

/**
 * Reads a block up to its end tag. A block that writes nothing but white space writes none at all
 * (liquid/block_body.rb, remove_blank_strings).
 * @throws Error when the block is not closed
 */
export function readBlock(
  opening: TagToken,
  parser: TagParser,
  branchNames: readonly string[] = [],
  keepsBlanks = false,
): Block {
  const end = `end${opening.name}`;
  const names = [...branchNames, end];
  const branches: Branch[] = [];
  let tag: TagToken = opening;
  do {
    const { pieces, tag: next } = parser.readTo(names);
    if (!next) throw new Error(`tag ${opening.getText()} not closed`);
    branches.push({ tag, pieces });
    tag = next;
  } while (tag.name !== end);
  const isBlank = branches.every(({ pieces }) => pieces.every((piece) => piece.isBlank));
  const kept = isBlank && !keepsBlanks ? branches.map(withoutText) : branches;
  return { branches: kept as unknown as Block['branches'], isBlank };
}

const withoutText = ({ tag, pieces }: Branch): Branch => ({
  tag,
  pieces: pieces.filter(({ token }) => 'contentRange' in token),
});
