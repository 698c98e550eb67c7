import type { Environment } from 'nunjucks';
import type { Component, ComponentTools } from '../components/component.ts';
import type { ComponentFault, ComponentResult } from '../jekyll/include-tag.ts';
import { nearest } from '../read/nearest.ts';

/** Renders components by name, for pages and layouts alike; undefined when there is none of a name. */
export function componentRenderer(
  components: ReadonlyMap<string, Component>,
  templates: Environment,
  tools: ComponentTools,
): (name: string, parameters: Record<string, unknown>) => ComponentResult | undefined {
  return (name, parameters) => {
    const component = components.get(name);
    if (!component) return undefined;
    const given = Object.fromEntries(
      Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null),
    );
    const checked = component.parameters.safeParse(given);
    if (!checked.success) return checked.error.issues.flatMap((issue) => explain(component, issue));
    const view = component.view(checked.data, tools);
    const html = templates.render(`components/${name}.njk`, {
      ...view,
      inline: component.isInline(checked.data),
    });
    return { html: html.trim(), isInline: component.isInline(checked.data) };
  };
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
