/** What stands in an include tag: the file, and its parameters as written. */
export interface IncludeCall {
  name: string;
  parameters: IncludeParameter[];
}

export interface IncludeParameter {
  name: string;
  /** The text of a quoted value. */
  text?: string;
  /** The name of the variable that holds the value. */
  variable?: string;
}

const parameter =
  /([\w-]+)\s*=\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"|'([^'\\]*(?:\\.[^'\\]*)*)'|([\w.-]+(?:\[[^\]]*\])*))/y;

/**
 * Reads the inside of an include tag as Jekyll does (jekyll/tags/include.rb, VALID_SYNTAX).
 * @throws Error that says where the tag cannot be read
 */
export function parseInclude(markup: string): IncludeCall {
  const name = /^\s*((?:\{\{.*?\}\}|\S)+)\s*/s.exec(markup);
  if (!name?.[1]) throw new Error('The include names no file');
  const parameters: IncludeParameter[] = [];
  let at = name[0].length;
  while (at < markup.length) {
    parameter.lastIndex = at;
    const match = parameter.exec(markup);
    if (!match?.[1]) {
      throw new Error(
        `The include of ${name[1]} cannot be read from here: ${markup.slice(at).trim().slice(0, 40)}`,
      );
    }
    const [whole, key, double, single, variable] = match;
    const quoted = double?.replaceAll('\\"', '"') ?? single?.replaceAll("\\'", "'");
    parameters.push(
      quoted === undefined
        ? { name: key ?? '', variable: variable ?? '' }
        : { name: key ?? '', text: quoted },
    );
    at += whole.length;
    at += /^\s*/.exec(markup.slice(at))?.[0].length ?? 0;
  }
  return { name: name[1], parameters };
}
