import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../../src/read/list-files.ts';
import { build } from '../support/run.ts';
import { sharedFolder, text, writeFiles } from '../support/write-site.ts';

const secret = 'what-nobody-may-read';
const ways = [
  '../secret',
  '../../secret',
  '/secret',
  '%2e%2e/%2e%2e/secret',
  '..\\secret',
  './../secret',
];
const names = ways.flatMap((way) => ['txt', 'md', 'html', 'svg'].map((end) => `${way}.${end}`));

it('no way out of the site is read, and none is written', async () => {
  const folder = sharedFolder();
  const site = join(folder, 'site');
  const out = join(folder, 'deep', 'out');
  mkdirSync(join(site, 'assets'), { recursive: true });
  for (const end of ['txt', 'md', 'html', 'svg', 'yml', 'bib']) {
    writeFileSync(join(folder, `secret.${end}`), secret);
    for (const below of ['content', '_data', '_includes', '_layouts', '_bibliography', 'assets']) {
      mkdirSync(join(site, below), { recursive: true });
      symlinkSync(join(folder, `secret.${end}`), join(site, below, `linked.${end}`));
    }
  }
  symlinkSync(folder, join(site, 'content', 'around'));
  const shown = [...names, join(folder, 'secret.txt'), 'linked.txt', 'linked.md', 'linked.html'];
  writeFiles(site, {
    'content/index.md': text(
      '# Home',
      '',
      ...shown.flatMap((name) => [
        `{% include ${name} %}`,
        `{% include_relative ${name} %}`,
        `{% include image.html file="${name}" alt="x" %}`,
        `![x](${name})`,
        `[x](${name})`,
        '',
      ]),
      '{{ site.data.linked }}{{ site.static_files | map: "path" | join: " " }}',
    ),
    ...Object.fromEntries(
      names.map((name, index) => [
        `content/p${index}.md`,
        `---\ntitle: P${index}\nlayout: ${JSON.stringify(name)}\npage_img: ${JSON.stringify(name)}\n---\n\nText\n`,
      ]),
    ),
    ...Object.fromEntries(
      ways.map((way, index) => [
        `content/q${index}.md`,
        text(
          '---',
          `title: Q${index}`,
          `permalink: ${JSON.stringify(`/${way}-${index}`)}`,
          `redirect_from: [${JSON.stringify(`${way}-old-${index}`)}]`,
          '---',
          '',
          'Text',
        ),
      ]),
    ),
    '_data/site.yml': text(
      'title: Site',
      `logo: ${JSON.stringify(names[0])}`,
      `favicon: ${JSON.stringify(names[3])}`,
      `static: [${ways.map((way) => JSON.stringify(`${way}.txt`)).join(', ')}]`,
      'jekyll_config: { scholar: { source: .., bibliography: ../secret.bib, style: ../secret.txt } }',
      'checks:',
      ...[
        'unknown-include dead-link dead-image unknown-layout data',
        'unsafe-address component-parameter liquid-syntax missing-alt front-matter duplicate-url redirect',
      ].flatMap((checks) => checks.split(' ').map((check) => `  ${check}: warning`)),
    ),
  });
  const before = readdirSync(folder).toSorted();
  const { code, stderr } = await build(site, out);
  expect(stderr.split('\n').filter((line) => line.includes('  error  '))).toEqual([]);
  expect(code).toBe(0);
  const files = listFiles(out, { include: ['.nojekyll'] });
  expect(files.length).toBeGreaterThan(names.length);
  for (const file of files) {
    expect(readFileSync(join(out, file), 'latin1').includes(secret), file).toBe(false);
  }
  expect(files.filter((file) => /linked/.test(file))).toEqual([]);
  expect(readdirSync(folder).toSorted()).toEqual([...before, 'deep'].toSorted());
  expect(readdirSync(join(folder, 'deep'))).toEqual(['out']);
  expect(existsSync(join(site, '..', 'secret-0.html'))).toBe(false);
});
