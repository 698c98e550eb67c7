import { describe, expect, it } from 'vitest';
import { compileTemplates } from '../../src/package/compile-templates.ts';
import type { CompiledTemplate } from '../../src/render/compiled-templates.ts';
import { createTemplates } from '../../src/render/templates.ts';
import { root } from '../support/run.ts';
import { writeSite } from '../support/write-site.ts';

const page = '{% extends "base.njk" %}\n{% block body %}{{ word }}{% endblock %}\n';
const base = '<p>{% block body %}{% endblock %}</p>\n';

async function modulesOf(folder: string): Promise<Record<string, CompiledTemplate>> {
  const { text } = compileTemplates(folder);
  const url = `data:text/javascript,${encodeURIComponent(text)}`;
  const { compiledTemplates } = (await import(/* @vite-ignore */ url)) as {
    compiledTemplates: Record<string, CompiledTemplate>;
  };
  return compiledTemplates;
}

describe('templates that were compiled when the toolkit was prepared', () => {
  it('are all of the theme', async () => {
    const compiled = await modulesOf(root);
    const { inputs } = compileTemplates(root);
    expect(inputs).toContain('_includes/layouts/page.njk');
    expect(Object.keys(compiled).map((name) => `_includes/${name}`)).toEqual(inputs);
    for (const { make } of Object.values(compiled)) expect(make()).toHaveProperty('root');
  });

  it('print what they print when they are compiled at run time', async () => {
    const theme = writeSite({ '_includes/page.njk': page, '_includes/base.njk': base });
    const compiled = await modulesOf(theme);
    const made: string[] = [];
    const noted = Object.fromEntries(
      Object.entries(compiled).map(([name, { source, make }]) => [
        name,
        { source, make: () => (made.push(name), make()) },
      ]),
    );
    const render = (templates: typeof compiled) =>
      createTemplates('/nowhere', theme, templates).render('page.njk', { word: '<b>' });
    expect(render(noted)).toBe(render({}));
    expect(made.toSorted()).toEqual(['base.njk', 'page.njk']);
  });

  it('give way to a template that is not the same any more, in the theme or in a site', async () => {
    const theme = writeSite({ '_includes/page.njk': page, '_includes/base.njk': base });
    const compiled = await modulesOf(theme);
    const site = writeSite({ '_includes/base.njk': '<div>{% block body %}{% endblock %}</div>\n' });
    const shown = createTemplates(site, theme, compiled).render('page.njk', { word: 'a' });
    expect(shown).toBe('<div>a</div>\n');
  });
});
