import type { DescribedCheck } from './described-check.ts';

/** Liquid, includes, templates and styles. */
export const liquidChecks = [
  {
    name: 'liquid-syntax',
    severity: 'error',
    meaning: 'A tag between `{%` and `%}`, or a value between `{{` and `}}`, cannot be read.',
    advice: 'Close what is open. Where the signs are meant as text, put them between `raw` tags.',
  },
  {
    name: 'unknown-tag',
    severity: 'error',
    meaning: 'There is no Liquid tag of this name.',
    advice: 'Correct the name.',
  },
  {
    name: 'unknown-filter',
    severity: 'error',
    meaning: 'There is no Liquid filter of this name.',
    advice: 'Correct the name.',
  },
  {
    name: 'unknown-include',
    severity: 'error',
    meaning: 'There is no component, and no file in `_includes`, of this name.',
    advice: 'Correct the name. [Components](components) lists those that are there.',
  },
  {
    name: 'component-parameter',
    severity: 'error',
    meaning: 'A component lacks a parameter, or is given one that it does not know or cannot read.',
    advice: 'Correct it. [Components](components) lists the parameters of each.',
  },
  {
    name: 'unknown-tool',
    severity: 'error',
    meaning: 'There is no tool of this id in `_data/tool_and_resource_list.yml`.',
    advice: 'Correct the id, or add the tool.',
  },
  {
    name: 'unknown-term',
    severity: 'error',
    meaning: 'There is no term of this id in `_data/glossary.yml`.',
    advice: 'Correct the id, or add the term.',
  },
  {
    name: 'template',
    severity: 'error',
    meaning: "A template of the site's own, in `_includes`, cannot be rendered.",
    advice: 'Correct the template at the line that is named.',
  },
  {
    name: 'style',
    severity: 'error',
    meaning: 'A style sheet among the pages cannot be compiled.',
    advice: 'Correct it, or remove what it takes from an old theme.',
  },
  {
    name: 'styles',
    severity: 'error',
    meaning: 'The styles in `assets/scss` cannot be compiled.',
    advice: 'Correct the line that is named.',
  },
  {
    name: 'scripts',
    severity: 'error',
    meaning: 'The scripts of the theme, or your own in their place, cannot be bundled.',
    advice: 'Correct the line that is named.',
  },
] as const satisfies readonly DescribedCheck[];
