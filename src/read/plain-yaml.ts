import { isConstant, plainScalar } from './plain-scalar.ts';

/** A line with something on it; where a text begins on the line of its key or dash, the line is cut there. */
interface Line {
  indent: number;
  text: string;
  number: number;
}

/** Signs that YAML treats apart, or JavaScript takes for blanks where YAML does not. */
const strange =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x09\x0b-\x1f\x7f-\xa0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/;
const entry =
  /^(?:([\p{L}_](?:[\p{L}\p{N}_ .()/&+,'-]*[\p{L}\p{N}_.)])?)|'([^'"\\:#]+)'|"([^'"\\:#]+)"):(?: +(.*))?$/u;
/** The parser refuses what is nested deeper by far. */
const deepest = 60;

/**
 * Reads the YAML that people write most, in a fraction of the time that a parser of all YAML takes:
 * keys, lists, and texts without signs that mean something to YAML. It gives what the parser gives, or
 * undefined, and then the parser is to be asked: of everything else, and of everything that is wrong.
 */
export function plainYaml(text: string): { value: unknown } | undefined {
  if (strange.test(text)) return undefined;
  const lines = text.split('\n').flatMap((whole, number): Line[] => {
    const written = whole.trim();
    const indent = whole.length - whole.trimStart().length;
    return written === '' || written.startsWith('#') ? [] : [{ indent, text: written, number }];
  });
  if (lines.length === 0) return { value: null };
  if (lines.some(({ indent }) => indent > deepest)) return undefined;
  const reader = new PlainReader(lines);
  const value = lines[0]?.indent === 0 ? reader.block() : undefined;
  return value === undefined || reader.hasMore ? undefined : { value };
}

const isItem = ({ text }: Line) => text.startsWith('- ');

/** Each method reads what begins on the line that is next; undefined says that it is not so plain. */
class PlainReader {
  private at = 0;
  private readonly lines: Line[];

  constructor(lines: Line[]) {
    this.lines = lines;
  }

  get hasMore(): boolean {
    return this.at < this.lines.length;
  }

  block(): unknown {
    const line = this.lines[this.at];
    return line && (isItem(line) ? this.list(line.indent) : this.mapping(line.indent));
  }

  private mapping(indent: number): unknown {
    const value: Record<string, unknown> = {};
    for (let line = this.lines[this.at]; line?.indent === indent; line = this.lines[this.at]) {
      if (isItem(line)) break;
      const [, word, single, double, rest = ''] = entry.exec(line.text) ?? [];
      const key = word ?? single ?? double;
      if (key === undefined || (word !== undefined && isConstant(word))) return undefined;
      if (key === '__proto__' || Object.hasOwn(value, key)) return undefined;
      this.at++;
      const isAlone = rest === '' || rest.startsWith('#');
      const found = isAlone ? this.below(indent) : this.scalar(rest, line);
      if (found === undefined) return undefined;
      value[key] = found;
    }
    return value;
  }

  /** What stands on the lines below a key; a list may begin where the key does. */
  private below(indent: number): unknown {
    const line = this.lines[this.at];
    if (!line || line.indent < indent || (line.indent === indent && !isItem(line))) return null;
    return this.block();
  }

  private list(indent: number): unknown {
    const values: unknown[] = [];
    for (let line = this.lines[this.at]; line?.indent === indent; line = this.lines[this.at]) {
      if (!isItem(line)) break;
      const text = line.text.slice(2).trimStart();
      const inner = { ...line, text, indent: indent + line.text.length - text.length };
      let found: unknown;
      if (entry.test(text)) {
        this.lines[this.at] = inner;
        found = this.mapping(inner.indent);
      } else {
        this.at++;
        found = this.scalar(text, line);
      }
      if (found === undefined) return undefined;
      values.push(found);
    }
    return values;
  }

  /** @param line that of the key or dash before the text */
  private scalar(first: string, { indent, number }: Line): unknown {
    const parts = [first];
    for (let line = this.lines[this.at]; line && line.indent > indent; line = this.lines[this.at]) {
      // Behind an empty line or a comment a text goes on in another way.
      if (line.number !== number + parts.length) return undefined;
      parts.push(line.text);
      this.at++;
    }
    return plainScalar(parts);
  }
}
