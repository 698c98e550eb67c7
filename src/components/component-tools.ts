import { flagSvg } from '../icons/flags.ts';
import { addressOf } from '../links/address-of.ts';
import type { ComponentFault } from '../jekyll/component-result.ts';
import type { Page } from '../page.ts';
import { safeHtml } from '../render/templates.ts';
import type { Site } from '../site.ts';
import type { ComponentTools } from './component.ts';
import { siteIndex } from './site-index.ts';

/** The tools of components, and the handles of whoever renders pages with them. */
export interface SiteComponentTools extends ComponentTools {
  /** Says which page is rendered from now on. */
  enter(page: Page): void;
  /** What was told since the last time. */
  takeFaults(): ComponentFault[];
}

/** Rendering is synchronous: one page at a time, one component at a time within it. */
export function componentTools(
  site: Site,
  toHtml: (markdown: string, page: Page | undefined) => string,
): SiteComponentTools {
  let page: Page | undefined;
  let serial = 0;
  const used = new Map<string, number>();
  let faults: ComponentFault[] = [];
  return {
    url: (path) => addressOf(path, site).href,
    isFile: (path) => site.assets.has(path),
    markdown: (text) => safeHtml(toHtml(text, page)),
    flag(code, name) {
      const svg = flagSvg(code.toLowerCase(), site.base, name);
      return svg === undefined ? undefined : safeHtml(svg);
    },
    word: (key) => site.words[key] ?? key,
    site: siteIndex(site),
    get page() {
      return page;
    },
    serial: () => serial++,
    uniqueId(name) {
      const count = (used.get(name) ?? 0) + 1;
      used.set(name, count);
      return count === 1 ? name : `${name}-${count}`;
    },
    fault: (found) => void faults.push({ check: 'component-parameter', ...found }),
    enter(next) {
      page = next;
      serial = 0;
      used.clear();
    },
    takeFaults() {
      const taken = faults;
      faults = [];
      return taken;
    },
  };
}
