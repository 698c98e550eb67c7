import { fragment, parseExpression } from '../expressions/expression.ts';
import { renderPieces } from '../render-pieces.ts';
import { isTrue } from '../values/hash.ts';
import { asInteger } from '../values/to-number.ts';
import { readBlock } from './branches.ts';
import { attributesOf } from './for.ts';
import { partOf } from './part-of.ts';
import type { TagReader } from './tag.ts';

const heading = new RegExp(String.raw`(\w+)\s+in\s+((?:${fragment})+)`);

/** `tablerow`: a cell for each member, a row for each `cols` of them. */
export const tablerow: TagReader = (tag, parser) => {
  const [, variable, listed] = heading.exec(tag.args) ?? [];
  if (variable === undefined || listed === undefined) {
    throw new Error('tablerow is written name in list');
  }
  const collection = parseExpression(listed);
  const attributes = attributesOf(tag.args);
  const [offset, limit, cols] = ['offset', 'limit', 'cols'].map((name) =>
    attributes[name] === undefined ? undefined : parseExpression(attributes[name]),
  );
  const { branches, isBlank } = readBlock(tag, parser, [], true);
  const [{ pieces }] = branches;
  return {
    token: tag,
    isBlank,
    render(scopes, output) {
      const list = collection(scopes);
      if (!isTrue(list)) return;
      const from = asInteger(offset?.(scopes));
      const items = partOf(list, from, limit && asInteger(limit(scopes)));
      const width = asInteger(cols?.(scopes));
      output.write('<tr class="row1">\n');
      scopes.within({}, (variables) => {
        for (const [index, item] of items.entries()) {
          scopes.step();
          const place = placeOf(index, items.length, width);
          variables.tablerowloop = place;
          variables[variable] = item;
          output.write(`<td class="col${place.col}">`);
          renderPieces(pieces, scopes, output);
          output.write('</td>');
          if (place.col_last && !place.last) {
            output.write(`</tr>\n<tr class="row${place.row + 1}">`);
          }
          if (scopes.interrupt) break;
        }
      });
      output.write('</tr>\n');
    },
  };
};

/** `tablerowloop`. Without `cols` all cells are one row. */
function placeOf(index: number, length: number, width: number) {
  const column = width > 0 ? index % width : index;
  return {
    length,
    index: index + 1,
    index0: index,
    rindex: length - index,
    rindex0: length - index - 1,
    first: index === 0,
    last: index === length - 1,
    row: width > 0 ? Math.floor(index / width) + 1 : 1,
    col: column + 1,
    col0: column,
    col_first: column === 0,
    col_last: column + 1 === width,
  };
}
