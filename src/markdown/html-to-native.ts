// kramdown, option `html_to_native` (Html::ElementConverter): span HTML that Markdown could say is
// taken as if it were said in Markdown: emphasis and code.
import type { Token } from 'markdown-it';
import { characterOf, codeOfMatch, entityPattern } from './entity-names.ts';
import { spanToken } from './span-state.ts';

const emphasis = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'em'],
  ['em', 'em'],
]);
const whiteAround = /^[ \t\r\n\f\v]|[ \t\r\n\f\v]$/;
const entity = new RegExp(entityPattern, 'g');

/** Makes an element's token that of the span which it is the HTML of, where there is one. */
export function nativeToken(element: Token): Token {
  const tag = emphasis.get(element.tag);
  const text = textOf(element.children ?? []);
  if (element.tag === 'code') {
    const code = spanToken('code_inline', 'code');
    code.content = text.replace(entity, (...found: string[]) => {
      const character = codeOfMatch(found);
      return character === undefined ? (found[0] ?? '') : characterOf(character);
    });
    code.attrs = element.attrs;
    return code;
  }
  if (!tag || whiteAround.test(text)) return element;
  const span = spanToken(tag, tag, element.children);
  span.attrs = element.attrs;
  return span;
}

const textOf = (tokens: readonly Token[]): string =>
  tokens.map(({ content, children }) => (children ? textOf(children) : content)).join('');
