import type { DocumentHtml, Scope } from './liquid-document.ts';
import type { BodyRenderer } from './render-body.ts';

/**
 * A text of a document as HTML, where another page shows it: through Liquid, then Markdown. What is
 * wrong in it is told where the document itself is rendered. A document that shows itself gets its
 * text as it is written, as it would in Jekyll while it is rendered.
 */
export function documentHtml(renderer: () => BodyRenderer): DocumentHtml {
  const rendering = new Set<string>();
  return (page, text, part) => {
    if (rendering.has(page.file)) return text;
    rendering.add(page.file);
    try {
      const { liquid, markdown, pageScope } = renderer();
      const rendered = liquid({
        file: page.file,
        text,
        // An excerpt is no document, and has no related posts (jekyll/drops/site_drop.rb).
        page: part === 'excerpt' ? copyOf(pageScope(page)) : pageScope(page),
        placeComponent: (html) => html,
        problem: () => {},
      }).text;
      return page.isMarkdown ? markdown.render(rendered, {}) : rendered;
    } finally {
      rendering.delete(page.file);
    }
  };
}

/** A copy that still makes its values when they are read. */
const copyOf = (scope: Scope): Scope =>
  Object.defineProperties({}, Object.getOwnPropertyDescriptors(scope));
