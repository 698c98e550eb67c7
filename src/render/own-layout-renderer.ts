import type { OwnLayout } from '../jekyll/own-layouts.ts';
import type { Page } from '../page.ts';
import type { Report } from '../problem.ts';
import { positionAt } from '../read/position.ts';
import type { BodyRenderer } from './render-body.ts';

/** The rendered body in the element by which tools and styles find it. */
export const bodyElement = (html: string): string => `<div class="page-body">${html}</div>`;

/** Whether layouts of the site's own have written a first heading over the body. */
export const writesTitle = (html: string): boolean =>
  /<h1\b/i.test(html.split('<div class="page-body">', 1)[0] ?? '');

/**
 * Puts a body into layouts of the site's own, from the innermost outwards, as Jekyll does
 * (Jekyll's documentation, "Layouts"): each sees `content`, `page`, `site` and, as `layout`, its
 * own front matter over that of the layouts around it.
 */
export function wrapInLayouts(
  html: string,
  page: Page,
  layouts: readonly OwnLayout[],
  { liquid, pageScope }: BodyRenderer,
  report: Report,
): string {
  let content = html;
  let layoutData: Readonly<Record<string, unknown>> = {};
  for (const { file, source, bodyOffset, data } of layouts) {
    layoutData = Object.assign({}, data, layoutData);
    content = liquid({
      file,
      text: source.slice(bodyOffset),
      page: pageScope(page),
      scope: { content, layout: layoutData },
      placeComponent: (component) => component,
      problem: ({ offset, ...found }) =>
        report({
          ...found,
          severity: 'error',
          file,
          ...positionAt(source, offset + bodyOffset),
        }),
    }).text;
  }
  return content;
}
