/** A template as it was when the toolkit was prepared, and the code that Nunjucks makes of it. */
export interface CompiledTemplate {
  source: string;
  /** What Nunjucks calls the properties of a template: `root` and its blocks. */
  make: () => object;
}

/**
 * The theme's templates by name. Empty here: the bundle of commands has a module in this one's place
 * (src/package/compile-templates.ts), since compiling them takes longer than using them.
 */
export const compiledTemplates: Readonly<Record<string, CompiledTemplate>> = {};
