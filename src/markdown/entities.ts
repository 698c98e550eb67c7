// kramdown, "HTML Entities": `&name;`, `&#1;` and `&#x1;` are kept, but the `&` of an unknown one
// is escaped; and its option `entity_output`: how they and all typographic signs are written.
import type { MarkdownIt } from 'markdown-it';
import { characterOf, codeOfMatch, entityPattern, nameOf } from './entity-names.ts';
import { pageOf } from './env.ts';
import { addSpanRule, spanToken, type SpanState } from './span-state.ts';

const entity = new RegExp(entityPattern, 'y');

/** Adds the rule for `&`. */
export function entities(markdown: MarkdownIt): void {
  addSpanRule(markdown, 'html_entity', readEntity);
}

function readEntity(state: SpanState): boolean {
  if (state.src[state.pos] !== '&') return false;
  entity.lastIndex = state.pos;
  const found = entity.exec(state.src);
  if (!found) return false;
  const [written] = found;
  const code = codeOfMatch(found);
  if (code === undefined) state.addText(written.length);
  else {
    addEntity(state, code, written);
    state.pos += written.length;
  }
  return true;
}

/**
 * Adds a character as the page's option has it.
 * @param written how the source has it, where it does
 */
export function addEntity(state: SpanState, code: number, written?: string): void {
  const { entity_output: output } = pageOf(state).options;
  if (output === 'as_char') state.addSign(characterOf(code));
  else {
    const token = spanToken('html_inline', '');
    token.content = (output === 'as_input' && written) || reference(code, output);
    state.add(token);
  }
}

function reference(code: number, output: string): string {
  const name = nameOf(code);
  return name && (output === 'symbolic' || '<>&"'.includes(characterOf(code)))
    ? `&${name};`
    : `&#${code};`;
}
