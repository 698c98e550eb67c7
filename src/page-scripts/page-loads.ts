import type { ThemeAssets } from '../render/page-view.ts';
import { analyticsOf } from '../analytics/analytics-settings.ts';
import type { Site } from '../site.ts';
import { parts } from './parts.ts';

/** What a page loads beside that which every page loads; all by address. */
export interface PageLoads {
  styles: readonly string[];
  scripts: readonly {
    part: string;
    src: string;
    words?: string | undefined;
    settings?: string | undefined;
  }[];
  /** What those scripts import, so that it is fetched at once and not one after the other. */
  imports: readonly string[];
}

const nothing: PageLoads = { styles: [], scripts: [], imports: [] };

/** The styles and scripts of the parts that a page needs. */
export function pageLoads(
  needed: ReadonlySet<string>,
  { pageStyles, pageScripts }: ThemeAssets,
  site: Site,
): PageLoads {
  const analytics = analyticsOf(site);
  if (needed.size === 0 && analytics === undefined) return nothing;
  const { words } = site;
  const present = Object.entries(parts).filter(
    ([name]) => needed.has(name) || (name === 'analytics' && analytics !== undefined),
  );
  const styles = present.flatMap(([, { style }]) => (style && pageStyles[style]) ?? []);
  const imports: string[] = [];
  const scripts = present.flatMap(([part, { words: keys }]) => {
    const [src, ...imported] = pageScripts[part] ?? [];
    if (src === undefined) return [];
    imports.push(...imported);
    const shown = keys && JSON.stringify(Object.fromEntries(keys.map((key) => [key, words[key]])));
    const settings = part === 'analytics' ? analytics : undefined;
    return [{ part, src, words: shown, settings }];
  });
  return { styles: [...new Set(styles)], scripts, imports: [...new Set(imports)] };
}
