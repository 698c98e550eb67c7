import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { build } from '../support/run.ts';
import { text, writeSite } from '../support/write-site.ts';

it('compiles pages in Sass, with what lies in _sass', async () => {
  const site = writeSite({
    'content/index.md': '# Home\n',
    '_sass/_colours.scss': '$ink: #123456;\n',
    'content/css/main.scss': text('---', '---', '@import "colours";', 'body { p { color: $ink } }'),
  });
  const out = join(site, 'out');
  const { code, stderr } = await build(site, out);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(readFileSync(join(out, 'css/main.css'), 'utf8')).toBe('body p{color:#123456}');
});

it('tells where a style sheet cannot be compiled', async () => {
  const site = writeSite({
    'content/index.md': '# Home\n',
    'content/css/main.scss': text('---', '---', 'body {', '  color: $nothing;', '}'),
  });
  const { code, stderr } = await build(site, join(site, 'out'));
  expect(stderr).toContain(
    'content/css/main.scss:4:1  error  The style sheet cannot be compiled: Undefined variable.  [style]',
  );
  expect(code).toBe(1);
});
