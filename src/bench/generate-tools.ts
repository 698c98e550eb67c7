import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { listFiles } from '../read/list-files.ts';

/**
 * Adds tools to a site of pages: `_data/tool_and_resource_list.yml`, and references to them at the
 * end of each page.
 * @param references in all, spread evenly over the pages
 */
export function generateTools(dir: string, tools: number, references: number): void {
  const list = Array.from({ length: tools }, (_, number) => ({
    id: `tool-${number}`,
    name: `Tool ${number}`,
    url: `https://example.org/tools/${number}`,
    description: `Does what number ${number} does, with care.`,
    registry: number % 2 ? { biotools: `tool-${number}`, fairsharing: 'NA' } : {},
    related_pages: [],
  }));
  writeFileSync(join(dir, '_data/tool_and_resource_list.yml'), stringify(list));
  const pages = listFiles(join(dir, 'content')).filter((file) => file.endsWith('.md'));
  const share = Math.ceil(references / pages.length);
  pages.forEach((page, index) => {
    const path = join(dir, 'content', page);
    const count = Math.max(Math.min(share, references - index * share), 0);
    const tags = Array.from(
      { length: count },
      (_, number) => `{% tool "tool-${(index * share + number * 7) % tools}" %}`,
    );
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nTools for it: ${tags.join(', ')}.\n`);
  });
}
