import { highlight as colour } from '../../markdown/highlight.ts';
import { renderToText } from '../render-pieces.ts';
import { readBlock } from './branches.ts';
import type { TagReader } from './tag.ts';

const heading = /^([a-zA-Z0-9.+#_-]+)((?:\s+\w+(?:=(?:\w+|"(?:[0-9]+\s)*[0-9]+"))?)*)$/;

/**
 * `highlight LANGUAGE`: code in the HTML that Jekyll's has (Jekyll's documentation, "Code snippet
 * highlighting"). With `linenos` the lines' numbers stand beside it, outside of the code, so that they
 * are not copied with it; their words are those of Jekyll's table.
 */
export const highlight: TagReader = (tag, parser) => {
  const [, written, options = ''] = heading.exec(tag.args.trim()) ?? [];
  const language = written?.toLowerCase();
  const isNumbered = /\slinenos\b/.test(options);
  if (language === undefined) throw new Error('highlight is written with the name of a language');
  const { pieces } = readBlock(tag, parser, [], true).branches[0];
  const name = language.replaceAll('+', '-');
  return {
    token: tag,
    isBlank: false,
    render(scopes, output) {
      const code = renderToText(pieces, scopes).replace(/^[\n\r]+|[\n\r]+$/g, '');
      const html = colour(code, language) ?? escaped(code);
      const numbers = isNumbered ? numbersOf(code) : '';
      const figure = `<figure class="highlight">${numbers}<pre><code class="language-${name}" data-lang="${language}">${html}</code></pre></figure>`;
      output.write(scopes.input.placeComponent(figure, false));
    },
  };
};

/** A number for every line; search and screen readers pass them by. */
function numbersOf(code: string): string {
  const numbers = code.split('\n').map((_, at) => `${at + 1}\n`);
  return `<div class="lineno" aria-hidden="true" data-pagefind-ignore>${numbers.join('')}</div>`;
}

const escaped = (code: string) =>
  code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
