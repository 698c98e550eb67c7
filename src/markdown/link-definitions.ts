// kramdown, "Link Definitions": `[label]: URL "title"`, the title on the next line or not; the last
// of a label counts, and an attribute list behind it is that of its links.
import type { MarkdownIt } from 'markdown-it';
import { addBlockRule, type BlockState } from './block-state.ts';
import { normalizeLabel, pageOf, type LinkDefinition } from './env.ts';
import { lineText, textStart } from './lines.ts';
import { trim, trimEnd } from './white-space.ts';

/** Registers link definitions. */
export function linkDefinitions(markdown: MarkdownIt): void {
  addBlockRule(markdown, 'link_definition', linkDefinition);
}

function linkDefinition(state: BlockState, line: number, endLine: number): boolean {
  const start = textStart(state, line);
  if (start === -1 || state.src[start] !== '[') return false;
  const [, label = '', target = ''] =
    /^\[([^\]]+)\]:(.*)$/s.exec(trim(lineText(state, line))) ?? [];
  const next = line + 1 < endLine ? lineText(state, line + 1) : '';
  const found = readTarget(target.replace(/^[ \t]+/, ''), next);
  if (!label || !found) return false;
  const block = state.add({ type: 'eob', cause: 'link_def' });
  const { href, title } = found;
  const definition: LinkDefinition = { href, attributes: state.attributesOf(block) };
  if (title !== undefined) definition.title = title;
  pageOf(state).references[normalizeLabel(label)] = definition;
  state.line = line + (found.isTitleBelow ? 2 : 1);
  return true;
}

interface Target {
  href: string;
  title?: string | undefined;
  isTitleBelow?: boolean;
}

const quoted = /^(["'])(.+?)\1[ \t]*$/;

function readTarget(text: string, nextLine: string): Target | undefined {
  const angle = /^<([^>]*)>[ \t]*(.*)$/.exec(text);
  if (angle) {
    const [, href = '', rest = ''] = angle;
    const title = quoted.exec(rest)?.[2];
    if (title !== undefined) return { href, title };
    if (!rest) return withTitleBelow(href, nextLine);
  }
  if (!text) return undefined;
  const quote = text.search(/[ \t]["']/);
  if (quote === -1) return withTitleBelow(text, nextLine);
  const title = quoted.exec(text.slice(quote + 1))?.[2];
  return title === undefined ? undefined : { href: trimEnd(text.slice(0, quote)), title };
}

function withTitleBelow(href: string, nextLine: string): Target {
  const title = quoted.exec(trim(nextLine))?.[2];
  return title === undefined ? { href } : { href, title, isTitleBelow: true };
}
