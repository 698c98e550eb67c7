const most = 1e6;

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

  /**
   * Its numbers, or those from one place up to another.
   * @throws Error when there are more of them than a page may need
   */
  toArray(from = 0, to = this.size): number[] {
    const length = Math.max(0, Math.min(to, this.size) - from);
    if (length > most) throw new Error(`a range of ${length} numbers is too long`);
    return Array.from({ length }, (_, index) => this.first + from + index);
  }
}
