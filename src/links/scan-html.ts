import { QuoteType, Tokenizer } from 'htmlparser2';

/** An attribute of a start tag, with the place of its value in the HTML. */
export interface HtmlAttribute {
  name: string;
  /** Decoded. */
  value: string;
  /** Where the raw value begins and ends; both at the name's end when it has none. */
  start: number;
  end: number;
}

/** A start tag. */
export interface HtmlTag {
  name: string;
  attributes: HtmlAttribute[];
  /** Where its `<` stands. */
  start: number;
  /** Just behind the tag's `>`. */
  end: number;
}

const ignore = () => {};

/**
 * Goes through the start tags of a piece of HTML in order, as an HTML parser sees them:
 * comments, scripts and texts are passed over.
 * @param onClose told the name of each end tag
 * @param xmlMode whether it is read as XML, in which no element hides the tags inside it
 */
export function scanTags(
  html: string,
  onTag: (tag: HtmlTag) => void,
  onClose?: (name: string) => void,
  xmlMode = false,
): void {
  // Looking for entities the parser goes through all texts sign by sign; otherwise it jumps from tag to tag.
  tokenize(html, onTag, onClose, { xmlMode, decodeEntities: false });
}

/** A value of an attribute with what `&amp;` and the like stand for. */
function decoded(value: string, xmlMode: boolean): string {
  if (!value.includes('&')) return value;
  const quote = value.includes('"') ? (value.includes("'") ? '' : "'") : '"';
  let text = '';
  const take = ({ attributes }: HtmlTag) => (text = attributes[0]?.value ?? '');
  tokenize(`<a b=${quote}${value}${quote}>`, take, undefined, { xmlMode, decodeEntities: true });
  return text;
}

function tokenize(
  html: string,
  onTag: (tag: HtmlTag) => void,
  onClose: ((name: string) => void) | undefined,
  options: { xmlMode: boolean; decodeEntities: boolean },
): void {
  let tag: HtmlTag | undefined;
  let attribute: HtmlAttribute | undefined;
  let text = '';
  const close = (closingBracket: number) => {
    if (!tag) return;
    tag.end = closingBracket + 1;
    onTag(tag);
    tag = undefined;
  };
  const tokenizer = new Tokenizer(options, {
    onopentagname(start, end) {
      const name = html.slice(start, end).toLowerCase();
      tag = { name, attributes: [], start: start - 1, end };
    },
    onattribname(start, end) {
      attribute = { name: html.slice(start, end).toLowerCase(), value: '', start: end, end };
      text = '';
    },
    onattribdata(start, end) {
      text += html.slice(start, end);
    },
    onattribentity(codepoint) {
      text += String.fromCodePoint(codepoint);
    },
    onattribend(quote, end) {
      if (!attribute || !tag) return;
      attribute.value = options.decodeEntities ? text : decoded(text, options.xmlMode);
      if (quote !== QuoteType.NoValue) {
        const isQuoted = quote !== QuoteType.Unquoted;
        attribute.end = isQuoted ? end - 1 : end;
        attribute.start = valueStart(html, attribute.start);
      }
      tag.attributes.push(attribute);
      attribute = undefined;
    },
    onopentagend: close,
    onselfclosingtag: close,
    onclosetag: onClose ? (start, end) => onClose(html.slice(start, end).toLowerCase()) : ignore,
    oncdata: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onend: ignore,
    onprocessinginstruction: ignore,
    ontext: ignore,
    ontextentity: ignore,
  });
  tokenizer.write(html);
  tokenizer.end();
}

const assignment = /[ \n\t\f\r]*=[ \n\t\f\r]*["']?/y;

/** Where the raw value begins, from the end of the attribute's name: behind `=` and any quote. */
function valueStart(html: string, nameEnd: number): number {
  assignment.lastIndex = nameEnd;
  return nameEnd + (assignment.exec(html)?.[0].length ?? 0);
}
