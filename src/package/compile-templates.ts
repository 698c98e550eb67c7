import nunjucks from 'nunjucks';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../read/list-files.ts';
import { templateOptions } from '../render/templates.ts';
import { withoutLayout } from '../render/template-whitespace.ts';

/**
 * The module that takes the place of `src/render/compiled-templates.ts` in a bundle.
 * @returns its text, and the paths from the toolkit's folder of the templates in it
 * @throws TemplateError when one cannot be compiled
 */
export function compileTemplates(root: string): { text: string; inputs: string[] } {
  const env = new nunjucks.Environment([], templateOptions);
  const names = listFiles(join(root, '_includes')).filter((name) => name.endsWith('.njk'));
  const entries = names.map((name) => {
    const source = readFileSync(join(root, '_includes', name), 'utf8');
    const code = nunjucks.precompileString(withoutLayout(source), { name, env, wrapper: codeOf });
    return `${JSON.stringify(name)}: { source: ${JSON.stringify(source)}, make() {\n${code}\n} }`;
  });
  return {
    text: `export const compiledTemplates = {\n${entries.join(',\n')}\n};\n`,
    inputs: names.map((name) => `_includes/${name}`),
  };
}

/**
 * Nunjucks' code as it is: the body of a function that returns the template's properties. It hands over
 * a list, whatever its types say.
 */
const codeOf = (templates: { template: string }) => [templates].flat()[0]?.template ?? '';
