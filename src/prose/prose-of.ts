import type { Token } from 'markdown-it';
import { createMarkdown } from '../markdown/markdown.ts';

/** A paragraph, an item of a list or a definition, as a reader reads it. */
export interface Passage {
  /** 1-based line of the text that it was taken from. */
  line: number;
  text: string;
}

const markdown = createMarkdown();

/**
 * The running text of a page. Headings, tables, code, HTML blocks and what components show are no
 * sentences and are left out; a tag that stands for a word counts as that word.
 * @param source Markdown with Liquid
 */
export function proseOf(source: string): Passage[] {
  const passages: Passage[] = [];
  const open: string[] = [];
  for (const token of markdown.parse(withoutLiquid(source), {})) {
    if (token.nesting === 1) open.push(token.type);
    else if (token.nesting === -1) open.pop();
    else if (token.type === 'inline' && !open.some((type) => noProse.test(type))) {
      const text = wordsOf(token.children ?? [])
        .replace(/\s+/g, ' ')
        .trim();
      if (text) passages.push({ line: (token.map?.[0] ?? 0) + 1, text });
    }
  }
  return passages;
}

const noProse = /^(?:heading|table|th|td|tr|thead|tbody)/;

const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ type, content, children }) => {
      if (type === 'softbreak' || type === 'hardbreak') return ' ';
      if (type === 'code_inline') return 'code';
      if (children) return wordsOf(children);
      return type.startsWith('html') ? '' : content;
    })
    .join('');

const wordTag = /\{%-?\s*(?:tool|term)\s+["']([^"']+)["'](?:\s+["']([^"']+)["'])?\s*-?%\}/g;

const lines = (text: string) => text.replace(/[^\n]+/g, '');

/** Liquid goes, its lines stay, so that places are right. */
function withoutLiquid(source: string): string {
  return source
    .replace(/\{%-?\s*(raw|comment)\s*-?%\}[\s\S]*?\{%-?\s*end\1\s*-?%\}/g, lines)
    .replace(wordTag, (tag, id: string, text?: string) => (text ?? id) + lines(tag))
    .replace(/\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, lines);
}
