/** A range such as `(1..5)`, whose numbers are made only when they are asked for. */
export class RubyRange {
  readonly first: number;
  readonly last: number;

  constructor(first: number, last: number) {
    this.first = first;
    this.last = last;
  }

  get size(): number {
    return Math.max(0, this.last - this.first + 1);
  }

  toString(): string {
    return `${this.first}..${this.last}`;
  }

  *[Symbol.iterator](): Iterator<number> {
    for (let number = this.first; number <= this.last; number++) yield number;
  }
}
