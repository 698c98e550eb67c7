/** A word of an expression. */
export interface Lexeme {
  kind: 'comparison' | 'string' | 'number' | 'id' | 'sign' | 'end';
  text: string;
}

const lexeme =
  /\s*(?:(?<comparison>==|!=|<>|<=?|>=?|contains(?=\s))|(?<string>'[^']*'|"[^"]*")|(?<number>-?\d+(?:\.\d+)?)|(?<id>[a-zA-Z_][\w-]*\??)|(?<sign>\.\.|[|.:,[\]()?-])|(?<end>$))/y;

/** An expression that cannot be read strictly; Jekyll then reads it as far as it can be read. */
export class UnreadableError extends Error {}

/** Reads an expression word by word (liquid/lexer.rb and parser.rb). */
export class Lexer {
  private readonly lexemes: Lexeme[] = [];
  private at = 0;

  constructor(markup: string) {
    lexeme.lastIndex = 0;
    let kind: Lexeme['kind'];
    do {
      const groups = lexeme.exec(markup)?.groups;
      const found = Object.entries(groups ?? {}).find(([, text]) => text !== undefined);
      if (!found) throw new UnreadableError('there is a sign that has no meaning here');
      kind = found[0] as Lexeme['kind'];
      this.lexemes.push({ kind, text: found[1] ?? '' });
    } while (kind !== 'end');
  }

  looksAt(kind: Lexeme['kind'], text?: string, ahead = 0): boolean {
    const next = this.lexemes[this.at + ahead];
    return next?.kind === kind && (text === undefined || next.text === text);
  }

  /** The next word if it is of that kind. */
  take(kind: Lexeme['kind'], text?: string): string | undefined {
    return this.looksAt(kind, text) ? this.lexemes[this.at++]?.text : undefined;
  }

  expect(kind: Lexeme['kind'], text?: string): string {
    const taken = this.take(kind, text);
    if (taken === undefined) throw new UnreadableError(`expected ${text ?? kind}`);
    return taken;
  }

  /** A value, without the blanks between its parts. */
  expression(): string {
    const literal = this.take('string') ?? this.take('number');
    if (literal !== undefined) return literal;
    if (this.take('sign', '(') !== undefined) {
      const first = this.expression();
      this.expect('sign', '..');
      const last = this.expression();
      this.expect('sign', ')');
      return `(${first}..${last})`;
    }
    const head = this.looksAt('sign', '[') ? this.bracket() : this.expect('id');
    let lookups = '';
    for (;;) {
      if (this.looksAt('sign', '[')) lookups += this.bracket();
      else if (this.take('sign', '.') !== undefined) lookups += `.${this.expect('id')}`;
      else return head + lookups;
    }
  }

  private bracket(): string {
    this.expect('sign', '[');
    const inside = this.expression();
    this.expect('sign', ']');
    return `[${inside}]`;
  }
}
