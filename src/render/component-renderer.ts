import type { Environment } from 'nunjucks';
import type { Component } from '../components/component.ts';
import type { SiteComponentTools } from '../components/component-tools.ts';
import type { ComponentFault, ComponentResult } from '../jekyll/component-result.ts';
import { nearest } from '../read/nearest.ts';

/** Renders components by name, for pages and layouts alike; undefined when there is none of a name. */
export function componentRenderer(
  components: ReadonlyMap<string, Component>,
  templates: Environment,
  tools: SiteComponentTools,
): (name: string, parameters: Record<string, unknown>) => ComponentResult | undefined {
  return (name, parameters) => {
    const component = components.get(name);
    if (!component) return undefined;
    const { data, faults } = readParameters(component, parameters);
    if (!data) return faults;
    const view = component.view(data, tools);
    faults.push(...tools.takeFaults());
    const isInline = component.isInline(data);
    const html = templates.render(`components/${name}.njk`, { ...view, inline: isInline });
    return { html: html.trim(), isInline, faults };
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
  for (const { keys = [], path } of issues as Issue[]) {
    for (const key of [...keys, ...path.slice(0, 1)]) delete given[String(key)];
  }
  const { data } = component.parameters.safeParse(given);
  return { data, faults: issues.flatMap((issue) => explain(component, issue)) };
}

interface Issue {
  code?: string | undefined;
  keys?: string[];
  path: PropertyKey[];
  message: string;
}

function explain({ name, parameters }: Component, issue: Issue): ComponentFault[] {
  const known = Object.keys(parameters.shape);
  const check = 'component-parameter';
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => {
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
      message: `The parameter "${parameter}" of the include ${name}.html: ${issue.message}`,
    },
  ];
}
