import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { headersFile, headersOf, headersOfAll } from '../../src/policy/host-headers.ts';
import { root } from '../support/run.ts';

const nosniff = { 'X-Content-Type-Options': 'nosniff' };

it.each([
  ['index.html', headersOfAll, 'no-cache'],
  ['assets/theme/site.823b9265.css', nosniff, 'public, max-age=31536000, immutable'],
  ['assets/theme/chunk.UJ7IJ3PO.js', nosniff, 'public, max-age=31536000, immutable'],
  [
    'assets/theme/pictures/steps-2d4770df7c-480.webp',
    nosniff,
    'public, max-age=31536000, immutable',
  ],
  ['pagefind/fragment/en_2aeb87a.pf_fragment', nosniff, 'public, max-age=31536000, immutable'],
  ['pagefind/pagefind.js', nosniff, 'no-cache'],
  ['assets/theme/person.svg', headersOfAll, 'no-cache'],
  ['assets/theme/fonts/framework-sans-basic.e9aaebce.woff2', nosniff, 'public, max-age=31536000'],
  ['assets/img/logo.svg', headersOfAll, 'no-cache'],
])('%s is sent with what is for it, and may be kept', (path, headers, kept) => {
  expect(headersOf(path)).toEqual({ ...headers, 'Cache-Control': kept });
});

it('the file for hosts has every header, under the base', () => {
  const paths = ['assets/theme/site.823b9265.css', 'assets/theme/person.svg'];
  const file = headersFile('/sub/', paths);
  expect(file.split('\n\n').map((rule) => rule.split('\n')[0])).toEqual([
    '/sub/*',
    '/sub/assets/theme/fonts/*',
    '/sub/assets/theme/site.823b9265.css',
    '/sub/pagefind/fragment/*',
    '/sub/pagefind/index/*',
  ]);
  for (const [name, value] of Object.entries(headersOfAll)) {
    expect(file).toContain(`\n  ${name}: ${value}\n`);
  }
});

it('what is documented for nginx and Apache is what is sent', () => {
  const page = readFileSync(join(root, 'content/contribute/deploying.md'), 'utf8');
  for (const [name, value] of Object.entries(headersOfAll)) {
    for (const start of [`add_header ${name} `, `Header always set ${name} `]) {
      const line = page.split('\n').find((one) => one.trim().startsWith(start)) ?? '';
      expect(line.replaceAll('"', '').replace(/ always;$/, ''), name).toContain(value);
    }
  }
});
