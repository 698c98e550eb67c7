import {
  Tag,
  type Context,
  type Emitter,
  type Liquid,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs';
import { nearest } from '../read/nearest.ts';
import { parseLiquid } from './liquid-problems.ts';
import { parseInclude, type IncludeCall, type IncludeParameter } from './include-parameters.ts';
import type { LiquidText } from './liquid.ts';

/** What is wrong with the call of a component. */
export interface ComponentFault {
  check: string;
  message: string;
  hint?: string | undefined;
  /** The parameter that is to blame. */
  parameter?: string | undefined;
}

/** A component as it came out, with what is amiss; or what is so wrong with its call that none did. */
export type ComponentResult =
  { html: string; isInline: boolean; faults: readonly ComponentFault[] } | ComponentFault[];

/** Where includes are found. */
export interface IncludeHost {
  /** The text of a site's own include, by its name below `_includes`; undefined when there is none. */
  readInclude(name: string): string | undefined;
  /** Renders a component of the theme; undefined when there is none of that name. */
  renderComponent(name: string, parameters: Record<string, unknown>): ComponentResult | undefined;
  /** Every name that an include may have. */
  includeNames(): string[];
  /** Told once about each mistake in an include file. */
  reportInInclude(
    file: string,
    text: string,
    found: { check: string; offset: number; message: string; hint?: string | undefined },
  ): void;
}

const deepest = 20;

/**
 * Jekyll's include (Jekyll's documentation, "Includes"): a site's own file in Liquid, or else a
 * component of the theme.
 */
export function includeTag(host: IncludeHost): Parameters<Liquid['registerTag']>[1] {
  const parsed = new Map<string, Template[]>();

  function templatesOf(liquid: Liquid, name: string, source: string): Template[] {
    let templates = parsed.get(name);
    if (!templates) {
      const file = `_includes/${name}`;
      const checked = parseLiquid(liquid, source, file);
      for (const problem of checked.problems) host.reportInInclude(file, source, problem);
      ({ templates } = checked);
      parsed.set(name, templates);
    }
    return templates;
  }

  return class IncludeTag extends Tag {
    private readonly call: IncludeCall;

    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
      super(token, remaining, liquid);
      this.call = parseInclude(token.args);
    }

    *render(context: Context, emitter: Emitter): Generator<unknown, void, string> {
      const input = context.getRegister<LiquidText>('input');
      const { file = input.file, input: text, begin } = this.token;
      const problem = (found: Omit<ComponentFault, 'parameter'>, inTag = 0) => {
        const placed = { ...found, offset: begin + inTag };
        if (file === input.file) input.problem(placed);
        else host.reportInInclude(file, text, placed);
      };
      const name = yield* nameOf(this.call.name, this.liquid, context);
      const depth = context.getRegister<number>('depth', 0);
      if (depth >= deepest) throw new Error(`includes are nested more than ${deepest} deep`);
      const values: Record<string, unknown> = Object.create(null);
      for (const parameter of this.call.parameters) {
        values[parameter.name] = yield* valueOf(parameter, this.liquid, context);
      }
      const own = host.readInclude(name);
      if (own !== undefined) {
        const templates = templatesOf(this.liquid, name, own);
        context.setRegister('depth', depth + 1);
        context.push({ include: values });
        yield* this.liquid.renderer.renderTemplates(templates, context, emitter);
        context.pop();
        context.setRegister('depth', depth);
        return;
      }
      const result = host.renderComponent(name.replace(/\.html$/, ''), values);
      if (result === undefined) {
        problem(unknownInclude(host, name));
        return;
      }
      for (const { parameter, ...fault } of Array.isArray(result) ? result : result.faults) {
        const inTag = parameter ? this.token.getText().search(parameterName(parameter)) : 0;
        problem(fault, Math.max(inTag, 0));
      }
      if (!Array.isArray(result)) {
        emitter.write(input.placeComponent(result.html, result.isInline));
      }
    }
  };
}

const parameterName = (name: string) => new RegExp(`\\b${name.replace(/\W/g, '\\$&')}\\s*=`);

function* nameOf(
  name: string,
  liquid: Liquid,
  context: Context,
): Generator<unknown, string, string> {
  if (!name.includes('{{')) return name;
  return String(yield liquid._parseAndRender(name, context, { sync: true }));
}

function* valueOf(
  { text, variable }: IncludeParameter,
  liquid: Liquid,
  context: Context,
): Generator<unknown, unknown, string> {
  if (text !== undefined) return text;
  return yield liquid._evalValue(variable ?? '', context);
}

function unknownInclude(host: IncludeHost, name: string) {
  const near = nearest(name, host.includeNames());
  return {
    check: 'unknown-include',
    message: `There is no include "${name}"`,
    hint: near
      ? `Did you mean "${near}"?`
      : `Includes are: ${host.includeNames().join(', ')}; a site's own lie in _includes/.`,
  };
}
