import { createFromBuffer } from '@dprint/formatter';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Nunjucks for Prettier, which does not read it: markup_fmt formats the text (docs/decisions/0013). So one
 * command, one list of files to leave alone, and any editor that knows Prettier, do for templates, too.
 */
export const languages = [{ name: 'Nunjucks', parsers: ['nunjucks'], extensions: ['.njk'] }];

let formatter;

function format(text, { printWidth, tabWidth }) {
  if (!formatter) {
    const file = createRequire(import.meta.url).resolve('dprint-plugin-markup/plugin.wasm');
    formatter = createFromBuffer(readFileSync(file));
  }
  // White space that a reader sees is neither put in nor taken out.
  const layout = { whitespaceSensitivity: 'css', doctypeKeywordCase: 'lower' };
  formatter.setConfig({ lineWidth: printWidth, indentWidth: tabWidth }, layout);
  try {
    return formatter.formatText({ filePath: 'template.njk', fileText: text });
  } catch (error) {
    throw placed(error);
  }
}

/** The error with the place that it names, so that Prettier shows the line. */
function placed(error) {
  const [, line, column] = / at line (\d+), column (\d+)$/.exec(error.message) ?? [];
  if (line === undefined) return error;
  const loc = { start: { line: Number(line), column: Number(column) } };
  return Object.assign(new SyntaxError(error.message, { cause: error }), { loc });
}

export const parsers = {
  nunjucks: {
    astFormat: 'nunjucks',
    parse: (text, options) => ({ text: format(text, options), end: text.length }),
    locStart: () => 0,
    locEnd: (node) => node.end,
  },
};

export const printers = { nunjucks: { print: (path) => path.node.text } };
