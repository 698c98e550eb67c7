import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { configFindings } from './config-findings.ts';
import { gemTheme } from './gem-theme.ts';
import type { JekyllConfig } from './jekyll-config.ts';
import type { JekyllSource } from './jekyll-source.ts';
import type { MigrationPlan } from './migration-plan.ts';
import { hiddenNames, placeData, placeSpecial, placeStatics } from './place-files.ts';
import { pathsOf, placeDefaults, placePages } from './place-pages.ts';
import { placeHome } from './home-page.ts';
import { missingFinder, placeTemplates } from './place-templates.ts';
import { repositoryAddress } from './repository-address.ts';
import { scholarFindings } from './scholar-findings.ts';
import { themeVariableFindings } from './theme-variable-findings.ts';
import { siteAddress } from './site-address.ts';
import { siteSettings } from './site-settings.ts';

/** Decides what becomes of every file of a Jekyll site. */
export function planMigration(config: JekyllConfig, source: JekyllSource): MigrationPlan {
  const plan: MigrationPlan = {
    files: new Map(),
    hasHome: source.statics.includes('index.html'),
    taken: [],
    translated: [],
    findings: [
      ...configFindings(config),
      ...scholarFindings(config),
      ...themeVariableFindings(config),
    ],
    leftOut: source.others,
  };
  const isStatic = placeStatics(source, config, plan);
  const missingIn = missingFinder(source, config);
  const allPaths = pathsOf(source);
  const pages = placePages(source, config, allPaths, missingIn, plan);
  placeDefaults(config, allPaths, pages, plan);
  if (!plan.hasHome) placeHome(config, plan);
  placeTemplates(source, config, missingIn, plan);
  placeData(source, config, plan);
  placeSpecial(source, plan);
  const textOf = (path: string) =>
    existsSync(join(source.dir, path)) ? readFileSync(join(source.dir, path), 'utf8') : undefined;
  const repository = repositoryAddress(config.all, textOf('.git/config'));
  const { url, findings } = siteAddress(config, textOf('CNAME'), repository);
  plan.findings.push(...findings);
  const settings = siteSettings(config, {
    include: hiddenNames(source),
    static: isStatic,
    theme: gemTheme(config.all.theme, source.dir),
    url,
    repository,
  });
  plan.files.set('_data/site.yml', {
    text: `# Settings of the site, from the old ${config.file}.\n${stringify(settings)}`,
  });
  plan.translated.push(`${config.file}: _data/site.yml`);
  return plan;
}
