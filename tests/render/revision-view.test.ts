import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { noTheme } from '../../src/client/theme-files.ts';
import { startSiteBuild } from '../../src/build/site-build.ts';
import { revisionView } from '../../src/render/revision-view.ts';
import { settingsSchema } from '../../src/site.ts';
import { root } from '../support/run.ts';
import { text, writeSite } from '../support/write-site.ts';

const banner = 'jekyll_config: { theme_variables: { dev-info-banner: true } }';

/** A site in a repository of its own, on the branch `draft`. */
function siteInRepository(...settings: string[]) {
  const dir = writeSite({
    '_data/site.yml': text(
      'title: Site',
      'repository: https://github.com/example/site',
      ...settings,
    ),
    'content/index.md': '# Home\n',
  });
  const git = (...command: string[]) =>
    execFileSync('git', ['-C', dir, ...command], { encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch=draft');
  git(
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@example.org',
    'commit',
    '--quiet',
    '--allow-empty',
    '-m',
    'A',
  );
  return { dir, commit: git('rev-parse', 'HEAD') };
}

async function homeOf(siteDir: string, isPreview?: boolean) {
  const options = { siteDir, themeDir: root, ...(isPreview !== undefined && { isPreview }) };
  const { site, renderer } = await startSiteBuild(options, () => noTheme);
  const [page] = site.pages;
  if (!page) throw new Error('The page was not read');
  return renderer.renderPage(page).html;
}

describe('what a page was made from', () => {
  it('stands over it with links, where it is not published yet', async () => {
    const { dir, commit } = siteInRepository(banner);
    expect(await homeOf(dir, true)).toContain(
      `<p>Development build: <a href="https://github.com/example/site/commit/${commit}">${commit.slice(0, 7)}</a>` +
        ' (branch <a href="https://github.com/example/site/tree/draft">draft</a>)</p>',
    );
    expect(await homeOf(dir, false)).not.toContain('Development build');
  });

  it('is not told unless the settings ask for it', async () => {
    const { dir } = siteInRepository();
    expect(await homeOf(dir, true)).not.toContain('Development build');
  });

  it('is unknown outside a repository', () => {
    const dir = writeSite({ 'content/index.md': '# Home\n' });
    expect(revisionView({ dir, settings: settingsSchema.parse({}) })).toEqual({});
  });
});
