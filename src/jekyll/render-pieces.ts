import { LimitError, type Scopes } from './scopes.ts';
import type { Output, Piece } from './tags/tag.ts';

/** Renders pieces in their order. What fails writes no more, and the next piece follows. */
export function renderPieces(pieces: readonly Piece[], scopes: Scopes, output: Output): void {
  for (const piece of pieces) {
    scopes.step();
    output.enter?.(piece);
    try {
      piece.render(scopes, output);
    } catch (error) {
      if (error instanceof LimitError) throw error;
      scopes.fail(piece.token, error);
    }
    if (scopes.interrupt) return;
  }
}

/** Renders pieces into a text of their own. */
export function renderToText(pieces: readonly Piece[], scopes: Scopes): string {
  let text = '';
  const output = {
    write(part: string) {
      scopes.spend(part.length);
      text += part;
      scopes.weigh(text.length, 0);
    },
  };
  renderPieces(pieces, scopes, output);
  return text;
}
