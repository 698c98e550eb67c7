import { nearest } from '../read/nearest.ts';
import type { Finding } from './finding.ts';
import type { JekyllConfig } from './jekyll-config.ts';
import { analyticsFinding } from './analytics.ts';
import { fontFinding } from './font-findings.ts';
import { configKeys, kramdownOptions, plugins, unsupportedConfig } from './known-names.ts';

/** What in the settings has no counterpart here, or another one. */
export function configFindings({ file, all, known, yaml }: JekyllConfig): Finding[] {
  const findings: Finding[] = [];
  const at = (path: PropertyKey[]) => ({ file, line: yaml.positionOf(path).line });
  for (const [key, value] of Object.entries(all)) {
    const advice = unsupportedConfig.get(key);
    if (advice !== undefined && isSet(value)) {
      findings.push({ ...at([key]), message: `The setting "${key}" has no effect here`, advice });
    } else if ((key === 'matomo' || key === 'plausible') && isSet(value)) {
      findings.push({ ...at([key]), ...analyticsFinding(key, all) });
    } else if (!configKeys.has(key)) {
      const near = nearest(key, configKeys);
      findings.push({
        ...at([key]),
        message: `The setting "${key}" is not one of Jekyll or its theme`,
        advice: near
          ? `Did you mean "${near}"? It was kept for Liquid’s site.${key}.`
          : `It was kept for pages and layouts that read site.${key}; take it out of _data/site.yml if none does.`,
      });
    }
  }
  const { fonts, datatables } = (all.theme_variables ?? {}) as {
    fonts?: unknown;
    datatables?: { searchbuilder?: unknown } | null;
  };
  if (isSet(datatables?.searchbuilder ?? false)) {
    findings.push({
      ...at(['theme_variables', 'datatables', 'searchbuilder']),
      message: 'Tables have no builder of searches',
      advice: 'They are sorted by each column, and filtered by the words of a row.',
    });
  }
  textsOf(fonts).forEach((address, index) => {
    const path = ['theme_variables', 'fonts', ...(Array.isArray(fonts) ? [index] : [])];
    findings.push({ ...at(path), ...fontFinding(address) });
  });
  const listName = 'plugins' in all ? 'plugins' : 'gems';
  const listed = [...new Set([...known.plugins, ...textsOf(all.gems)])];
  listed.forEach((plugin, index) => {
    if (plugins.has(plugin)) return;
    findings.push({
      ...at([listName, index]),
      message: `The plugin "${plugin}" is not here`,
      advice:
        unavailable.get(plugin) ?? 'Look for what it did: its tags, filters and files are gone.',
    });
  });
  if (![undefined, null, 'elixir-toolkit-theme'].includes(all.theme as string | null)) {
    findings.push({
      ...at(['theme']),
      message: `The theme "${String(all.theme)}" is not carried over`,
      advice: 'Pages get the toolkit’s layouts; look at a page of each kind.',
    });
  }
  for (const name of Object.keys((all.kramdown ?? {}) as object)) {
    if (kramdownOptions.has(name) || harmless.has(name)) continue;
    findings.push({
      ...at(['kramdown', name]),
      message: `The option "${name}" of kramdown has no effect here`,
      advice: 'Look at a page that it changed.',
    });
  }
  if (all.markdown !== undefined && !/^kramdown$/i.test(String(all.markdown))) {
    findings.push({
      ...at(['markdown']),
      message: `Markdown was read by ${String(all.markdown)}`,
      advice:
        'Here it is read as kramdown reads it. Look at lists, line breaks and raw HTML of some pages.',
    });
  }
  return findings;
}

/** What the counterparts of well-known plugins are, where there are none that do the whole work. */
const unavailable: ReadonlyMap<string, string> = new Map([
  ['jemoji', 'Names of emoji such as :smile: stay as they are written; each place is told here.'],
  [
    'jekyll-github-metadata',
    'Liquid’s site.github has the addresses of the repository and its branch; write whatever else pages read of it into _data/site.yml under jekyll_config: github.',
  ],
  ['jekyll-feed', 'No feed.xml is written. Readers who subscribed to it need to be told.'],
  ['jekyll-paginate', 'Lists are not cut into pages.'],
  ['jekyll-paginate-v2', 'Lists are not cut into pages.'],
  ['jekyll-archives', 'No pages by tag or year are made; old links to them need redirect_from.'],
  ['jekyll-gist', 'Put the code itself into the page.'],
  ['jekyll-mentions', 'Names such as @name stay text; write a link.'],
  ['jekyll-toc', 'The layout shows a table of contents; {:toc} in the Markdown makes another.'],
]);

const harmless = new Set([
  'syntax_highlighter',
  'syntax_highlighter_opts',
  'guess_lang',
  'math_engine',
  'show_warnings',
  'entity_output',
]);

const isSet = (value: unknown) => value !== null && value !== false && value !== '';
const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
