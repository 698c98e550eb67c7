import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

/** Liquid's `site`, as in Jekyll's documentation, "Variables". */
export function liquidSite(site: Site): Readonly<Record<string, unknown>> {
  const { settings } = site;
  return Object.freeze({
    ...settings,
    ...settings.jekyll_config,
    title: site.title,
    baseurl: site.base.replace(/\/$/, ''),
    data: site.data,
    pages: site.pages.filter((page) => page.published).map(liquidPage),
    time: buildTime(),
  });
}

const scopes = new WeakMap<Page, Readonly<Record<string, unknown>>>();

/** Liquid's `page`: its front matter, and what Jekyll adds. */
export function liquidPage(page: Page): Readonly<Record<string, unknown>> {
  let scope = scopes.get(page);
  if (!scope) {
    scope = Object.freeze({
      ...page.data,
      title: page.title,
      url: page.url,
      path: page.file.replace(/^content\//, ''),
      name: page.file.split('/').at(-1),
    });
    scopes.set(page, scope);
  }
  return scope;
}

/** The moment of the build; SOURCE_DATE_EPOCH (in seconds) fixes it, so that builds can be repeated. */
export function buildTime(): Date {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH);
  return Number.isFinite(epoch) && process.env.SOURCE_DATE_EPOCH
    ? new Date(epoch * 1000)
    : new Date();
}
