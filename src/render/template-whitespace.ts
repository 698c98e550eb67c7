import { AttributeSpace } from './attribute-space.ts';
import { partsInPlace } from './template-places.ts';
import { TextSpace } from './text-space.ts';

/** What a template is made of, as far as white space goes. Every character belongs to one part. */
const templateParts =
  /\{#[^]*?#\}|\{%-?\s*(?:raw|verbatim)\b[^]*?\{%-?\s*end(?:raw|verbatim)\s*-?%\}|\{%[^]*?%\}|\{\{[^]*?\}\}|<!--[^]*?-->|<\/?[a-z][\w-]*|["']|\/?>|\s+|[^\s<>"'{/]+|[^]/gi;

/** What begins an element in which white space is kept. */
const keepsSpace = /^<(pre|textarea|script|style)$/i;

/**
 * A template without the white space that is for its readers alone: the indentation of lines, and line breaks
 * within an HTML tag. Pages would carry a few hundredths more. What a browser shows stays the same, and so does
 * the place of whatever Nunjucks may find wrong.
 */
export function withoutLayout(template: string): string {
  const parts = template.match(templateParts) ?? [];
  const attributes = new AttributeSpace();
  const text = new TextSpace(parts);
  let inside: 'text' | 'tag' | 'kept' = 'text';
  let keeping = '';
  let quote = '';
  const shown = parts.map((part, index) => {
    if (inside === 'tag') {
      if (quote === '' && (part === '>' || part === '/>')) {
        inside = keeping ? 'kept' : 'text';
        return part;
      }
      if (quote !== '') {
        if (part === quote) quote = '';
        return part;
      }
      if (part === '"' || part === "'") quote = part;
      return attributes.show(part);
    }
    const begins =
      inside === 'text' ? /^<\/?[a-z]/i.test(part) : part.toLowerCase() === `</${keeping}`;
    if (begins) {
      inside = 'tag';
      keeping = keepsSpace.exec(part)?.[1]?.toLowerCase() ?? '';
      attributes.begin();
      text.element(part);
      return part;
    }
    return inside === 'text' ? text.show(index) : part;
  });
  return partsInPlace(parts, shown);
}
