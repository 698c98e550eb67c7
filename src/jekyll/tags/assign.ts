import { parseFilteredValue } from '../expressions/filtered-value.ts';
import { renderToText } from '../render-pieces.ts';
import { readBlock } from './branches.ts';
import type { TagReader } from './tag.ts';

const name = String.raw`((?:\(?[\w\-.[\]]\)?)+)`;
const assignment = new RegExp(String.raw`${name}\s*=\s*([\s\S]*)`);
const captured = new RegExp(name);

/** `assign`: the variable is the page's, even where an include sets it. */
export const assign: TagReader = (tag, { filterOf }) => {
  const [, variable, markup] = assignment.exec(tag.args) ?? [];
  if (variable === undefined) throw new Error('assign is written name = value');
  const value = parseFilteredValue(markup ?? '', filterOf);
  return {
    token: tag,
    isBlank: true,
    render: (scopes) => scopes.assign(variable, value(scopes)),
  };
};

/** `capture`: a variable that holds what stands in the block. */
export const capture: TagReader = (tag, parser) => {
  const variable = captured.exec(tag.args)?.[1];
  if (variable === undefined) throw new Error('capture names no variable');
  const { pieces } = readBlock(tag, parser, [], true).branches[0];
  return {
    token: tag,
    isBlank: true,
    render: (scopes) => scopes.assign(variable, renderToText(pieces, scopes)),
  };
};
