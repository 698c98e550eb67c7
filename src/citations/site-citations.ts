import type { Site } from '../site.ts';
import { createCitations, type Citations } from './citations.ts';
import type { CslData } from './csl-data.ts';

/** The citations of a site. A style that cannot be had is told where the settings name it. */
export function siteCitations(site: Site, csl: CslData | undefined): Citations {
  const { settings, citations, dataFiles, report } = site;
  return createCitations(citations, settings.lang, csl, ({ setting, message, hint }) => {
    const yaml = dataFiles.get('site')?.yaml;
    report({
      check: 'citation-style',
      severity: 'error',
      file: '_data/site.yml',
      ...yaml?.positionOf(['jekyll_config', 'scholar', setting]),
      message,
      hint,
    });
  });
}
