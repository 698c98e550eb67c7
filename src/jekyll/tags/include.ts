import { nearest } from '../../read/nearest.ts';
import { parseExpression, type Expression } from '../expressions/expression.ts';
import type { ComponentResult } from '../component-result.ts';
import { parseInclude } from '../include-parameters.ts';
import { renderPieces } from '../render-pieces.ts';
import type { Scopes } from '../scopes.ts';
import type { Teller } from '../tell-problem.ts';
import { isHash } from '../values/hash.ts';
import { toText } from '../values/to-text.ts';
import type { Output, Piece, TagReader } from './tag.ts';

/** Where includes are found. */
export interface IncludeHost {
  /** The text of a site's own include, by its name below `_includes`; undefined when there is none. */
  readInclude(name: string): string | undefined;
  /** The text of a file beside a page, by the page's path and its own; undefined when there is none. */
  readBeside(page: string, name: string): string | undefined;
  /** Renders a component of the theme; undefined when there is none of that name. */
  renderComponent(name: string, parameters: Record<string, unknown>): ComponentResult | undefined;
  /** Every name that an include may have. */
  includeNames(): string[];
}

/** Puts values in where a text names them between braces. */
export type Interpolate = (text: string, scopes: Scopes) => string;

/** Parses an include, the first time that it is met. */
export type ParseInclude = (file: string, source: string) => readonly Piece[];

/** What both include tags work with. */
export interface IncludeTools {
  host: IncludeHost;
  parse: ParseInclude;
  interpolate: Interpolate;
  tell: Teller;
}

const deepest = 20;

/**
 * Jekyll's include (Jekyll's documentation, "Includes"): a site's own file in Liquid, or else a
 * component of the theme.
 */
export const include = ({ host, parse, interpolate, tell }: IncludeTools): TagReader =>
  includeTag(interpolate, (tag, name, values, scopes, output) => {
    const own = host.readInclude(name);
    if (own !== undefined) {
      return renderFile(parse(`_includes/${name}`, own), values, scopes, output);
    }
    const result = host.renderComponent(name.replace(/\.html$/, ''), values ?? {});
    if (result === undefined) return tell(tag, scopes, unknownInclude(host, name));
    for (const { parameter, ...fault } of Array.isArray(result) ? result : result.faults) {
      const inTag = parameter ? tag.getText().search(parameterName(parameter)) : 0;
      tell(tag, scopes, fault, Math.max(inTag, 0));
    }
    if (!Array.isArray(result)) {
      output.write(scopes.input.placeComponent(result.html, result.isInline));
    }
  });

/** Jekyll's include_relative: a file below the folder of the page, whatever includes it. */
export const includeRelative = ({ host, parse, interpolate, tell }: IncludeTools): TagReader =>
  includeTag(interpolate, (tag, name, values, scopes, output) => {
    const page = scopes.find('page');
    const path = isHash(page) ? toText(page.path) : '';
    const text = host.readBeside(path, name);
    if (text !== undefined) {
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      return renderFile(parse(`content/${folder}${name}`, text), values, scopes, output);
    }
    tell(tag, scopes, {
      check: 'unknown-include',
      message: `There is no file "${name}" to include beside ${path}`,
      hint: 'Its path is written from the folder of the page, and leads to no folder above it.',
    });
  });

type Values = Record<string, unknown>;

function includeTag(
  interpolate: Interpolate,
  render: (
    tag: Piece['token'],
    name: string,
    values: Values | undefined,
    scopes: Scopes,
    output: Output,
  ) => void,
): TagReader {
  return (tag) => {
    const call = parseInclude(tag.args);
    const parameters = call.parameters.map(({ name, text, variable }): [string, Expression] => [
      name,
      text === undefined ? parseExpression(variable ?? '') : () => text,
    ]);
    return {
      token: tag,
      isBlank: false,
      render(scopes, output) {
        const name = interpolate(call.name, scopes);
        // Without parameters of its own an include sees those of the include around it.
        const values = parameters.length > 0 ? valuesOf(parameters, scopes) : undefined;
        render(tag, name, values, scopes, output);
      },
    };
  };
}

function valuesOf(parameters: readonly [string, Expression][], scopes: Scopes): Values {
  const values: Values = Object.create(null);
  for (const [name, value] of parameters) values[name] = value(scopes);
  return values;
}

function renderFile(
  pieces: readonly Piece[],
  values: Values | undefined,
  scopes: Scopes,
  output: Output,
): void {
  if (scopes.includeDepth >= deepest) {
    throw new Error(`includes are nested more than ${deepest} deep`);
  }
  scopes.includeDepth++;
  scopes.within(values ? { include: values } : {}, () => renderPieces(pieces, scopes, output));
  scopes.includeDepth--;
}

const parameterName = (name: string) => new RegExp(`\\b${name.replace(/\W/g, '\\$&')}\\s*=`);

function unknownInclude(host: IncludeHost, name: string) {
  const near = nearest(name, host.includeNames());
  return {
    check: 'unknown-include' as const,
    message: `There is no include "${name}"`,
    hint: near
      ? `Did you mean "${near}"?`
      : `Includes are: ${host.includeNames().join(', ')}; a site's own lie in _includes/.`,
  };
}
