import type { Output, Piece } from './tags/tag.ts';

/** A stretch of output, and the piece of the source that wrote it. */
interface Segment {
  /** Offset in the output. */
  start: number;
  source: number;
  sourceEnd: number;
  /** True when the output is the source's own text, so that offsets in it can be counted on. */
  verbatim: boolean;
}

/** An output that remembers which part of a text each part of the output comes from. */
export class TracingOutput implements Output {
  buffer = '';
  private readonly segments: Segment[] = [];
  private readonly input: string;
  private readonly spend: (amount: number) => void;

  /** @param spend told how much is written */
  constructor(input: string, spend: (amount: number) => void) {
    this.input = input;
    this.spend = spend;
  }

  write(text: string): void {
    this.spend(text.length);
    this.buffer += text;
  }

  /** Notes that the given piece writes next. Pieces of included files count as their include. */
  enter({ token }: Piece): void {
    if (token.input !== this.input) return;
    const isRaw = 'name' in token && token.name === 'raw';
    const isText = !('contentRange' in token);
    const trimmed = 'trimLeft' in token && typeof token.trimLeft === 'number' ? token.trimLeft : 0;
    this.segments.push({
      start: this.buffer.length,
      source: isRaw ? token.end : token.begin + trimmed,
      sourceEnd: token.end,
      verbatim: isText || isRaw,
    });
  }

  /**
   * The source offset of an offset in the output. What a tag has written is looked for in the tag
   * itself, so that a link in a parameter of several lines is found on its own line; first behind
   * `after`, the source offset of what was found before it.
   */
  sourceOffset(offset: number, written: string, after = 0): number {
    const segment = this.segments.findLast(({ start }) => start <= offset);
    if (!segment) return 0;
    if (segment.verbatim) return segment.source + offset - segment.start;
    const tag = this.input.slice(segment.source, segment.sourceEnd);
    const inTag = placeInTag(tag, written, after - segment.source + 1);
    return segment.source + Math.max(inTag, 0);
  }
}

/** Where an address stands in a tag: as the target of a link, or else just as a text, whole or in its last part. */
function placeInTag(tag: string, written: string, from: number): number {
  if (!tag.startsWith('{%')) return -1;
  const lastStep = written.slice(written.lastIndexOf('/') + 1);
  for (const start of from > 0 ? [from, 0] : [0]) {
    for (const opening of [`](${written}`, written, lastStep]) {
      const at = written && lastStep ? tag.indexOf(opening, start) : -1;
      if (at !== -1) return opening.startsWith('](') ? at + 2 : at;
    }
  }
  return -1;
}
