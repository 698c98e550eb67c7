// kramdown, Utils::Html: how attributes and text are written: entities in attributes and in text of
// HTML stay as they are, an empty `id` is left out, and elements without content end with ` />`.
import type { Env, MarkdownIt, Renderer, Token } from 'markdown-it';
import { spansOf } from './block-token.ts';
import { escapeHtml } from './html-tags.ts';
import { changeInPieces, JoinedText } from './joined-text.ts';

const special = /[&<>"]/;

/** Registers how tokens become HTML where kramdown does otherwise than markdown-it. */
export function escaping(markdown: MarkdownIt): void {
  const { renderer } = markdown;
  const renderInline = renderer.renderInline.bind(renderer);
  renderer.renderInline = (tokens, options, env) =>
    tokens.length < mostPieces
      ? renderInline(tokens, options, env)
      : writeTokens(renderer, tokens, options, env);
  renderer.render = (tokens, options, env) => writeTokens(renderer, tokens, options, env);
  renderer.renderAttrs = ({ attrs }) => {
    let written = '';
    for (const [name, value] of attrs ?? []) {
      const text = String(value);
      if (name === 'id' && text === '') continue;
      written += ` ${name}="${special.test(text) ? escapeHtml(text, true) : text}"`;
    }
    return written;
  };
  renderer.rules.text = (tokens, index) => {
    const { info, content } = tokens[index]!;
    return info === 'html'
      ? escapeHtml(content)
      : changeInPieces(content, markdown.utils.escapeHtml);
  };
  renderer.rules.image = (tokens, index, options) => renderer.renderToken(tokens, index, options);
  renderer.rules.hardbreak = () => '<br />';
}

const mostPieces = 512;

/** As markdown-it's, but joins many pieces at once, and so needs less memory. */
function writeTokens(
  renderer: Renderer,
  tokens: Token[],
  options: MarkdownIt['options'],
  env?: Env,
): string {
  const { rules } = renderer;
  const html = new JoinedText();
  tokens.forEach((token, index) => {
    const rule = rules[token.type];
    if (token.type === 'inline') html.add(renderer.renderInline(spansOf(token), options, env));
    else if (rule) html.add(rule(tokens, index, options, env, renderer));
    else html.add(renderer.renderToken(tokens, index, options));
  });
  return html.take();
}
