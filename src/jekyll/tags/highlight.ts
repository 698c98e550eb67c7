import { highlight as colour } from '../../markdown/highlight.ts';
import { renderToText } from '../render-pieces.ts';
import { readBlock } from './branches.ts';
import type { TagReader } from './tag.ts';

const heading = /^([a-zA-Z0-9.+#_-]+)((?:\s+\w+(?:=(?:\w+|"(?:[0-9]+\s)*[0-9]+"))?)*)$/;

/**
 * `highlight LANGUAGE`: code in the HTML that Jekyll's has (Jekyll's documentation, "Code snippet
 * highlighting"). Lines get no numbers.
 */
export const highlight: TagReader = (tag, parser) => {
  const language = heading.exec(tag.args.trim())?.[1]?.toLowerCase();
  if (language === undefined) throw new Error('highlight is written with the name of a language');
  const { pieces } = readBlock(tag, parser, [], true).branches[0];
  const name = language.replaceAll('+', '-');
  return {
    token: tag,
    isBlank: false,
    render(scopes, output) {
      const code = renderToText(pieces, scopes).replace(/^[\n\r]+|[\n\r]+$/g, '');
      const html = colour(code, language) ?? escaped(code);
      const figure = `<figure class="highlight"><pre><code class="language-${name}" data-lang="${language}">${html}</code></pre></figure>`;
      output.write(scopes.input.placeComponent(figure, false));
    },
  };
};

const escaped = (code: string) =>
  code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
