import { createLiquid, type LiquidText } from '../../src/jekyll/liquid.ts';
import { ownIncludes, readBeside } from '../../src/jekyll/own-includes.ts';
import { siteLinks } from '../../src/jekyll/site-links.ts';
import { createMarkdown } from '../../src/markdown/markdown.ts';
import { positionAt } from '../../src/read/position.ts';
import { liquidScopes } from '../../src/render/liquid-scope.ts';
import type { Site } from '../../src/site.ts';

/** What Liquid makes of a text, and `3:1 check` for each problem that it tells. */
export interface Rendered {
  text: string;
  problems: string[];
}

/** Liquid of a site without components: renders a text as if it stood in one of the site's pages. */
export function liquidOf(
  site: Site,
  file: string,
): (text: string, scope?: LiquidText['scope']) => Rendered {
  const page = site.pageByFile.get(file);
  if (!page) throw new Error(`the site has no page ${file}`);
  const includes = ownIncludes(site.dir);
  const markdown = createMarkdown();
  let problems: string[] = [];
  const scopes = liquidScopes(site, (_, text) => markdown.render(text, {}));
  const liquid = createLiquid({
    ...siteLinks(site),
    siteUrl: site.settings.url,
    siteOf: scopes.siteOf,
    globals: scopes.globals,
    markdown: (text) => markdown.render(text, {}),
    renderComponent: () => undefined,
    readInclude: includes.read,
    readBeside: readBeside(site.dir),
    includeNames: () => [...includes.names],
    reportInInclude(include, text, { offset, check }) {
      const { line, column } = positionAt(text, offset);
      problems.push(`${include}:${line}:${column} ${check}`);
    },
  });
  return (text, scope) => {
    problems = [];
    const rendered = liquid({
      file,
      text,
      page: scopes.page(page),
      ...(scope && { scope }),
      placeComponent: (html) => html,
      problem({ offset, check }) {
        const { line, column } = positionAt(text, offset);
        problems.push(`${line}:${column} ${check}`);
      },
    });
    return { text: rendered.text, problems };
  };
}
