import nunjucks from 'nunjucks';
import { join } from 'node:path';
import { compiledTemplates, type CompiledTemplate } from './compiled-templates.ts';

/** A string that templates print as it is. */
export type SafeHtml = nunjucks.runtime.SafeString;

/** Marks HTML that was made by the toolkit as safe to print. */
export const safeHtml = (html: string): SafeHtml => new nunjucks.runtime.SafeString(html);

/** How templates are read, wherever they are compiled. */
export const templateOptions = { autoescape: true, trimBlocks: true, lstripBlocks: true };

/**
 * The Nunjucks environment of a site: its own `_includes` come before the theme's, so that a site
 * replaces the theme part by part. Values are escaped unless a function of the toolkit made them.
 * @param compiled templates that are not compiled again where their text is still the same
 */
export function createTemplates(
  siteDir: string,
  themeDir: string,
  compiled: Readonly<Record<string, CompiledTemplate>> = compiledTemplates,
): nunjucks.Environment {
  const folders = [...new Set([join(siteDir, '_includes'), join(themeDir, '_includes')])];
  return new nunjucks.Environment(new TemplateLoader(folders, compiled), templateOptions);
}

class TemplateLoader extends nunjucks.FileSystemLoader {
  readonly #compiled: Readonly<Record<string, CompiledTemplate>>;

  constructor(folders: string[], compiled: Readonly<Record<string, CompiledTemplate>>) {
    super(folders, { noCache: false, watch: false });
    this.#compiled = compiled;
  }

  override getSource(name: string): nunjucks.LoaderSource {
    const found = super.getSource(name);
    const compiled = Object.hasOwn(this.#compiled, name) ? this.#compiled[name] : undefined;
    // Null, whatever its type says, where there is none.
    if (!compiled || found?.src !== compiled.source) return found;
    // Nunjucks takes either (`Template` in nunjucks/src/environment.js), its types know the text alone.
    const code: unknown = { type: 'code', obj: compiled.make() };
    return { ...found, src: code as string };
  }
}
