import type { Environment } from 'nunjucks';
import type { Component } from '../components/component.ts';
import type { SiteComponentTools } from '../components/component-tools.ts';
import type { ComponentFault, ComponentResult } from '../jekyll/component-result.ts';
import type { z } from 'zod';
import { nearest } from '../read/nearest.ts';
import { hintFor } from '../read/plain-issues.ts';

/** Renders components by name, for pages and layouts alike; undefined when there is none of a name. */
export function componentRenderer(
  components: ReadonlyMap<string, Component>,
  templates: Environment,
  tools: SiteComponentTools,
): (name: string, parameters: Record<string, unknown>) => ComponentResult | undefined {
  const kept = new Map<string, ComponentResult>();
  return (name, parameters) => {
    const component = components.get(name);
    if (!component) return undefined;
    const { data, faults } = readParameters(component, parameters);
    if (!data) return faults;
    const key = component.cacheKey && `${name} ${component.cacheKey(data)}`;
    const known = key === undefined ? undefined : kept.get(key);
    if (known) return known;
    const view = component.view(data, tools);
    faults.push(...tools.takeFaults());
    const isInline = component.isInline(data);
    const template = `components/${component.template ?? name}.njk`;
    const html = templates.render(template, { ...view, inline: isInline }).trim();
    const result = { html, isInline, faults };
    if (key !== undefined && faults.length === 0) kept.set(key, result);
    return result;
  };
}

/** Reads parameters by their schema. What is at fault is told and left out; `data` when the rest will do. */
function readParameters(component: Component, parameters: Record<string, unknown>) {
  const given = Object.fromEntries(
    Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null),
  );
  const checked = component.parameters.safeParse(given);
  if (checked.success) return { data: checked.data, faults: [] };
  const { issues } = checked.error;
  const written = { ...given };
  for (const issue of issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const { path } = issue;
    for (const key of [...keys, ...path.slice(0, 1)]) delete given[String(key)];
  }
  const { data } = component.parameters.safeParse(given);
  return { data, faults: issues.flatMap((issue) => explain(component, issue, written)) };
}

function explain(
  { name, parameters }: Component,
  issue: z.core.$ZodIssue,
  written: Readonly<Record<string, unknown>>,
): ComponentFault[] {
  const known = Object.keys(parameters.shape);
  const check = 'component-parameter';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      return {
        check,
        parameter: key,
        message: `The include ${name}.html has no parameter "${key}"`,
        hint: near ? `Did you mean "${near}"?` : `Its parameters are: ${known.join(', ')}.`,
      };
    });
  }
  const parameter = String(issue.path[0] ?? '');
  return [
    {
      check,
      parameter,
      message: `The parameter "${parameter}" of the include ${name}.html ${issue.message}`,
      hint: hintFor(issue, written[parameter]),
    },
  ];
}
