import { parseFilteredValue } from '../expressions/filtered-value.ts';
import { renderPieces, renderToText } from '../render-pieces.ts';
import { printed } from '../values/to-text.ts';
import { readBlock } from './branches.ts';
import type { TagReader } from './tag.ts';

/** `increment` shows the counter and then counts. */
export const increment: TagReader = (tag) => ({
  token: tag,
  isBlank: false,
  render: (scopes, output) => output.write(String(scopes.count(tag.args.trim(), 1))),
});

/** `decrement` counts and then shows the counter. */
export const decrement: TagReader = (tag) => ({
  token: tag,
  isBlank: false,
  render: (scopes, output) => output.write(String(scopes.count(tag.args.trim(), -1) - 1)),
});

/** `echo`: what `{{ … }}` does, within a `liquid` tag. */
export const echo: TagReader = (tag, { filterOf }) => {
  const value = parseFilteredValue(tag.args, filterOf);
  return {
    token: tag,
    isBlank: false,
    render: (scopes, output) => output.write(printed(value(scopes))),
  };
};

/** `liquid`: a tag on each line. */
export const liquidTag: TagReader = (tag, parser) => {
  const pieces = parser.readLines(tag);
  return {
    token: tag,
    isBlank: pieces.every((piece) => piece.isBlank),
    render: (scopes, output) => renderPieces(pieces, scopes, output),
  };
};

export const comment: TagReader = (tag, parser) => {
  parser.skipComment();
  return { token: tag, isBlank: true, render: () => {} };
};

/** `{% # … %}`, every line of which begins with a `#`. */
export const inlineComment: TagReader = (tag) => {
  if (/\n\s*[^#\s]/.test(tag.args)) {
    throw new Error('every line of an inline comment must start with a "#"');
  }
  return { token: tag, isBlank: true, render: () => {} };
};

export const raw: TagReader = (tag, parser) => {
  const text = parser.readRaw();
  return { token: tag, isBlank: text === '', render: (_, output) => output.write(text) };
};

export const breakTag: TagReader = (tag) => ({
  token: tag,
  isBlank: false,
  render: (scopes) => {
    scopes.interrupt = 'break';
  },
});

export const continueTag: TagReader = (tag) => ({
  token: tag,
  isBlank: false,
  render: (scopes) => {
    scopes.interrupt = 'continue';
  },
});

/** `ifchanged`: its block, unless it says what the last one said. */
export const ifChanged: TagReader = (tag, parser) => {
  const { branches, isBlank } = readBlock(tag, parser, [], true);
  const [{ pieces }] = branches;
  return {
    token: tag,
    isBlank,
    render(scopes, output) {
      const text = renderToText(pieces, scopes);
      if (text !== scopes.lastIfChanged) output.write(text);
      scopes.lastIfChanged = text;
    },
  };
};
