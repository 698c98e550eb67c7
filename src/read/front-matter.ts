/** Front matter as Jekyll finds it (jekyll/document.rb, YAML_FRONT_MATTER_REGEXP). */
const frontMatter = /^\uFEFF?(---[ \t]*\r?\n)([\s\S]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** A source cut where its front matter ends. */
export interface SplitSource {
  /** The YAML between the lines of hyphens; undefined when there is no front matter. */
  text: string | undefined;
  /** Where the body begins. */
  bodyOffset: number;
}

/** Finds the front matter of a page or layout; the YAML begins on line 2. */
export function splitFrontMatter(source: string): SplitSource {
  const match = frontMatter.exec(source);
  if (match) return { text: match[2] ?? '', bodyOffset: match[0].length };
  return { text: undefined, bodyOffset: source.startsWith('\uFEFF') ? 1 : 0 };
}
