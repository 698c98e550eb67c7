import { fragment, parseExpression, type Expression } from '../expressions/expression.ts';
import { Lexer, UnreadableError } from '../expressions/lexer.ts';
import { renderPieces } from '../render-pieces.ts';
import type { Loop, Scopes } from '../scopes.ts';
import { isNil } from '../values/hash.ts';
import { toInteger } from '../values/to-number.ts';
import { readBlock } from './branches.ts';
import { partOf } from './part-of.ts';
import type { TagReader } from './tag.ts';

/** What a `for` goes through. */
interface Heading {
  variable: string;
  collection: string;
  isReversed: boolean;
  limit?: string | undefined;
  offset?: string | undefined;
}

/** `for … in …`, with `else` for when there is nothing to go through. */
export const forTag: TagReader = (tag, parser) => {
  const heading = strict(tag.args) ?? lax(tag.args);
  const { variable, isReversed } = heading;
  const name = `${variable}-${heading.collection}`;
  const collection = parseExpression(heading.collection);
  const limit = heading.limit === undefined ? undefined : parseExpression(heading.limit);
  const start = startOf(heading.offset, name);
  const { branches, isBlank } = readBlock(tag, parser, ['else']);
  const [{ pieces }] = branches;
  const otherwise = branches.slice(1).at(-1)?.pieces ?? [];
  return {
    token: tag,
    isBlank,
    render(scopes, output) {
      const from = start(scopes);
      const most = limit?.(scopes);
      const items = partOf(collection(scopes), from, isNil(most) ? undefined : toInteger(most));
      if (isReversed) items.reverse();
      scopes.offsets.set(name, from + items.length);
      if (items.length === 0) return renderPieces(otherwise, scopes, output);
      const loop: Loop = { name, length: items.length, at: 0, parent: scopes.loop };
      scopes.loop = loop;
      scopes.within({ forloop: loopVariables(loop) }, (variables) => {
        for (const item of items) {
          scopes.step();
          variables[variable] = item;
          renderPieces(pieces, scopes, output);
          loop.at++;
          const { interrupt } = scopes;
          scopes.interrupt = undefined;
          if (interrupt === 'break') break;
        }
      });
      scopes.loop = loop.parent;
    },
  };
};

/** `forloop`: its values are those of the moment. */
function loopVariables(loop: Loop | undefined): Readonly<Record<string, unknown>> | undefined {
  if (!loop) return undefined;
  const { name, length, parent } = loop;
  return {
    name,
    length,
    get index() {
      return loop.at + 1;
    },
    get index0() {
      return loop.at;
    },
    get rindex() {
      return length - loop.at;
    },
    get rindex0() {
      return length - loop.at - 1;
    },
    get first() {
      return loop.at === 0;
    },
    get last() {
      return loop.at === length - 1;
    },
    get parentloop() {
      return loopVariables(parent);
    },
  };
}

function startOf(offset: string | undefined, name: string): (scopes: Scopes) => number {
  if (offset === 'continue') return (scopes) => scopes.offsets.get(name) ?? 0;
  const value: Expression = parseExpression(offset ?? '');
  return (scopes) => {
    const start = value(scopes);
    return isNil(start) ? 0 : toInteger(start);
  };
}

function strict(markup: string): Heading | undefined {
  try {
    const lexer = new Lexer(markup);
    const variable = lexer.expect('id');
    lexer.expect('id', 'in');
    const collection = lexer.expression();
    const isReversed = lexer.take('id', 'reversed') !== undefined;
    const heading: Heading = { variable, collection, isReversed };
    while (lexer.looksAt('id')) {
      const name = lexer.take('id', 'limit') ?? lexer.expect('id', 'offset');
      lexer.expect('sign', ':');
      heading[name as 'limit' | 'offset'] = lexer.expression();
    }
    lexer.expect('end');
    return heading;
  } catch (error) {
    if (error instanceof UnreadableError) return undefined;
    throw error;
  }
}

const laxHeading = new RegExp(String.raw`^([\w-]+)\s+in\s+((?:${fragment})+)\s*(reversed)?`);

/** As far as it can be read: `reversed` counts only right behind the collection. */
function lax(markup: string): Heading {
  const [, variable, collection, reversed] = laxHeading.exec(markup) ?? [];
  if (variable === undefined || collection === undefined) {
    throw new Error('for is written name in list');
  }
  const { limit, offset } = attributesOf(markup);
  return { variable, collection, isReversed: reversed !== undefined, limit, offset };
}

const attribute = new RegExp(String.raw`(\w[\w-]*)\s*:\s*(${fragment})`, 'g');

/** `limit:3 offset:1`, as written. */
export const attributesOf = (markup: string): Record<string, string | undefined> =>
  Object.fromEntries(
    [...markup.matchAll(attribute)].map(([, name = '', value = '']) => [name, value]),
  );
