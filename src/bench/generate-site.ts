import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How large a site is to be. */
export interface SiteSize {
  pages: number;
  /** Folders that the pages are spread over. */
  sections: number;
}

const topics =
  'consent genome cohort variant access node federation metadata ontology sequencing quality catalogue governance registry phenotype beacon passport visa encryption workflow'.split(
    ' ',
  );

/**
 * Writes a site of ordinary documentation pages: headings, lists, a table, links, code and a
 * callout. The same size gives the same bytes.
 */
export function generateSite(dir: string, { pages, sections }: SiteSize): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  write('_data/site.yml', 'title: A generated site\nurl: https://example.org\n');
  write('content/index.md', page('Home', 0, pages));
  for (let section = 0; section < sections; section++) {
    write(`content/section-${section}/index.md`, page(`Section ${section}`, section, pages));
  }
  for (let number = 0; number < pages - sections - 1; number++) {
    const file = `content/section-${number % sections}/page-${number}.md`;
    write(file, page(`${word(number)} and ${word(number * 7 + 3)} ${number}`, number, pages));
  }
}

const word = (number: number) => topics[number % topics.length] ?? '';

const sentence = (seed: number) =>
  `The ${word(seed)} of a ${word(seed + 5)} depends on its ${word(seed * 3 + 1)}, and every ${word(seed + 11)} "needs" a ${word(seed * 5 + 2)} that fits.`;

function page(title: string, number: number, pages: number): string {
  const target = (number * 13 + 1) % Math.max(pages - 20, 1);
  const sections = Array.from(
    { length: 5 },
    (_, part) => `## ${word(number + part)} in practice ${part}

${sentence(number + part)} ${sentence(number * 2 + part)} See [the next one](page-${target}) and
[an outside source](https://example.com/${word(part)}). ${sentence(number + part * 3)}

- ${sentence(part)}
- **${word(part + 2)}**: ${sentence(number + part + 4)}
  - ${word(part + 8)} with \`code_${part}\`

### Figures of ${word(part + number)}

| Name | Value | Remark |
| --- | ---: | --- |
| ${word(part)} | ${number * part} | ${word(number + 1)} |
| ${word(part + 1)} | ${number + part} | *${word(number + 2)}* |
`,
  );
  return `---
title: "${title}"
description: What to know about ${word(number)}.
---

${sections.join('\n')}
{% include callout.html type="tip" content="Ask the **${word(number)}** team." %}

\`\`\`yaml
key: ${word(number)}
\`\`\`
`;
}
