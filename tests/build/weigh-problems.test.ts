import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/build/check-site.ts';
import { formatProblem, sortProblems } from '../../src/problem.ts';
import { root } from '../support/run.ts';
import { text, writeSite, type Files } from '../support/write-site.ts';

const always: Files = { 'content/index.md': '[a](gone)\n\n[b](#gone)\n\n## Part\n' };

async function told(files: Files): Promise<string[]> {
  const siteDir = writeSite({ ...always, ...files });
  const found = await checkSite({ siteDir, themeDir: root, base: '/' });
  return sortProblems(found).map((problem) => formatProblem({ ...problem, hint: undefined }));
}

const deadLink =
  'content/index.md:1:5  error  "gone" leads to no page or file of this site  [dead-link]';
const deadAnchor =
  'content/index.md:3:5  error  content/index.md has no anchor "#gone"  [dead-anchor]';
const asWarning = (line: string) => line.replace('  error  ', '  warning  ');

describe('the weight of a problem', () => {
  it('is an error where the settings say nothing', async () => {
    expect(await told({})).toEqual([deadLink, deadAnchor]);
  });

  it('is what the settings say of its check', async () => {
    expect(await told({ '_data/site.yml': 'checks: { dead-link: warning }\n' })).toEqual([
      asWarning(deadLink),
      deadAnchor,
    ]);
    expect(await told({ '_data/site.yml': 'checks: { dead-link: off }\n' })).toEqual([deadAnchor]);
    expect(await told({ '_data/site.yml': 'checks: { unknown-key: error }\n' })).toEqual([
      deadLink,
      deadAnchor,
    ]);
  });

  it('is a warning when the problem is known, and only that one', async () => {
    const known = text(
      '- check: dead-link',
      '  file: content/index.md',
      `  what: '"gone" leads to no page or file of this site'`,
    );
    expect(await told({ '_data/known-problems.yml': known })).toEqual([
      asWarning(deadLink),
      deadAnchor,
    ]);
  });

  it('is a warning for a known problem that no longer occurs', async () => {
    const known = text(
      '- { check: dead-link, file: content/other.md, what: any }',
      '- { check: dead-anchor, file: content/index.md, what: another }',
    );
    expect(await told({ '_data/known-problems.yml': known })).toEqual([
      '_data/known-problems.yml:1:1  warning  The known problem [dead-link] of content/other.md no longer occurs  [known-problems]',
      '_data/known-problems.yml:2:1  warning  The known problem [dead-anchor] of content/index.md no longer occurs  [known-problems]',
      deadLink,
      deadAnchor,
    ]);
  });
});
