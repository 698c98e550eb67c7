// The floor that the build is measured against: read, split off the front matter, render, write.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { listFiles } from '../read/list-files.ts';

const [site = '', out = ''] = process.argv.slice(2);
const markdown = new MarkdownIt({ html: true, typographer: true });
for (const file of listFiles(join(site, 'content'))) {
  const source = readFileSync(join(site, 'content', file), 'utf8');
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, '');
  const path = join(out, file.replace(/\.md$/, '.html'));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    `<!doctype html><html lang="en"><body>${markdown.render(body)}</body></html>`,
  );
}
