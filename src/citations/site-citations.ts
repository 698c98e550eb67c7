import { settingsProblem } from '../read/settings-problem.ts';
import type { Site } from '../site.ts';
import { createCitations, type Citations } from './citations.ts';
import type { CslData } from './csl-data.ts';

/** The citations of a site. A style that cannot be had is told where the settings name it. */
export function siteCitations(site: Site, csl: CslData | undefined): Citations {
  const { settings, citations, report } = site;
  return createCitations(citations, settings.lang, csl, ({ setting, message, hint }) => {
    const path = ['jekyll_config', 'scholar', setting];
    const found = { check: 'citation-style', severity: 'error', message, hint } as const;
    report(settingsProblem(site, path, found));
  });
}
