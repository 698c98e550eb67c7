// No behaviour of kramdown's, which searches the end of a span to the end of the text, and again
// for the next: remembers from where an end is not to be found, so that time grows with the text.

/** The searches of a text, by what is searched and what is around. */
export class VainSearches {
  /** Positions passed by the searches under way, each with the number of ends to come. */
  private readonly passed: number[] = [];
  private readonly known = new Map<string, Int32Array[]>();
  private readonly length: number;

  constructor(length: number) {
    this.length = length;
  }

  /** Whether the next end of a search from a position is known not to come. */
  isVain(end: string, around: number, position: number): boolean {
    return (this.known.get(end)?.[around]?.[position] || Infinity) <= 1;
  }

  /** Starts a search; those within it end before it does. */
  start(end: string, around: number): Search {
    let known = this.known.get(end);
    if (!known) this.known.set(end, (known = []));
    return new Search(this.passed, known, around, this.length);
  }
}

/** A search under way. */
export class Search {
  private readonly start: number;
  private readonly passed: number[];
  /** By what is around, then by position: how many ends do not come; 0 where it is not known. */
  private readonly known: Int32Array[];
  private readonly around: number;
  private readonly length: number;

  constructor(passed: number[], known: Int32Array[], around: number, length: number) {
    this.start = passed.length;
    this.passed = passed;
    this.known = known;
    this.around = around;
    this.length = length;
  }

  /** How many ends are more than come from a position on, as far as it is known. */
  tooManyAt(position: number): number {
    return this.known[this.around]?.[position] || Infinity;
  }

  pass(position: number, open: number): void {
    this.passed.push(position, open);
  }

  succeed(): void {
    this.passed.length = this.start;
  }

  /** Ends in vain; of the ends that were to come, so many were not there. */
  fail(open: number): void {
    const { passed, start } = this;
    const vain = (this.known[this.around] ??= new Int32Array(this.length + 1));
    let least = open;
    for (let at = passed.length - 2; at >= start; at -= 2) {
      const position = passed[at] ?? 0;
      const openHere = passed[at + 1] ?? 0;
      least = Math.min(least, openHere);
      vain[position] = Math.min(vain[position] || Infinity, openHere - least + 1);
    }
    passed.length = start;
  }
}
