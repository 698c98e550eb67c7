import nunjucks from 'nunjucks';
import { existsSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compiledTemplates, type CompiledTemplate } from './compiled-templates.ts';
import { withoutLayout } from './template-whitespace.ts';

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
  const theme = join(themeDir, '_includes');
  const folders = [...new Set([join(siteDir, '_includes'), theme])];
  const loaders = folders.map(
    (folder) =>
      new TemplateLoader(folder, folder === theme ? withoutLayout : (text) => text, compiled),
  );
  return new nunjucks.Environment(loaders, templateOptions);
}

/** The templates of one folder. Nothing that a symbolic link leads to outside of it is one. */
class TemplateLoader extends nunjucks.FileSystemLoader {
  readonly #compiled: Readonly<Record<string, CompiledTemplate>>;
  readonly #folder: string;
  readonly #read: (text: string) => string;

  /** @param read what a template is read as: the theme's without their layout, a site's as they are */
  constructor(
    folder: string,
    read: (text: string) => string,
    compiled: Readonly<Record<string, CompiledTemplate>>,
  ) {
    super(folder, { noCache: false, watch: false });
    this.#compiled = compiled;
    this.#read = read;
    this.#folder = existsSync(folder) ? realpathSync(folder) + sep : folder;
  }

  override getSource(name: string): nunjucks.LoaderSource {
    const found = super.getSource(name);
    // Null, whatever its type says, where there is none: the next folder may have it.
    if (found?.path && !realpathSync(found.path).startsWith(this.#folder)) {
      return null as unknown as nunjucks.LoaderSource;
    }
    const compiled = Object.hasOwn(this.#compiled, name) ? this.#compiled[name] : undefined;
    if (!compiled || found?.src !== compiled.source) {
      return found && { ...found, src: this.#read(found.src) };
    }
    // Nunjucks takes either (`Template` in nunjucks/src/environment.js), its types know the text alone.
    const code: unknown = { type: 'code', obj: compiled.make() };
    return { ...found, src: code as string };
  }
}
