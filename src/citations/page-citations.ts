/** What is cited on the page that is being rendered, in the order of its text. */
export class PageCitations {
  /** Anchors of the citations of each work, by its id. */
  private readonly anchors = new Map<string, string[]>();
  private readonly listed = new Set<string>();
  private numbers = new Map<string, number>();
  private cited = new Set<string>();

  /** The number of a work: the next one where it has none. */
  numberOf(id: string): number {
    const number = this.numbers.get(id) ?? this.numbers.size + 1;
    this.numbers.set(id, number);
    return number;
  }

  /** Takes note of a citation; gives the anchor that leads back to it. */
  cite(id: string): string {
    this.cited.add(id);
    const anchors = this.anchors.get(id) ?? [];
    this.anchors.set(id, anchors);
    const all = this.counts.get(id) ?? 0;
    this.counts.set(id, all + 1);
    const anchor = all === 0 ? `cited-${id}` : `cited-${id}-${all + 1}`;
    anchors.push(anchor);
    return anchor;
  }

  /** What was cited since the last list of cited works. */
  get sinceLastList(): ReadonlySet<string> {
    return this.cited;
  }

  /** The citations that an entry of a list leads back to; each is led back to once. */
  takeAnchors(id: string): readonly string[] {
    const anchors = this.anchors.get(id) ?? [];
    this.anchors.delete(id);
    return anchors;
  }

  /** Whether a list may show a work under its id: an id stands once on a page. */
  list(id: string): boolean {
    const isFirst = !this.listed.has(id);
    this.listed.add(id);
    return isFirst;
  }

  /** A list of cited works closes a part of the page: the next one counts anew. */
  endPart(): void {
    this.cited = new Set();
    this.numbers = new Map();
  }

  private readonly counts = new Map<string, number>();
}
