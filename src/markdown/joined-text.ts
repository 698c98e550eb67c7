// No behaviour of kramdown's: a text to which a million pieces are added one by one is held in
// memory as that many strings; many pieces at a time are joined here to one.

const mostPieces = 512;

/** A text that is put together from pieces. */
export class JoinedText {
  private text = '';
  private pieces: string[] = [];

  /** Whether nothing has been added, not even an empty piece. */
  get isEmpty(): boolean {
    return this.text === '' && this.pieces.length === 0;
  }

  /** Adds a piece at the end. */
  add(piece: string): void {
    this.pieces.push(piece);
    if (this.pieces.length === mostPieces) this.join();
  }

  /** All of it; what is added afterwards is a new text. */
  take(): string {
    if (this.pieces.length > 0) this.join();
    const { text } = this;
    this.text = '';
    return text;
  }

  private join(): void {
    const { pieces } = this;
    this.text += pieces.length === 1 ? pieces[0] : pieces.join('');
    this.pieces = [];
  }
}
