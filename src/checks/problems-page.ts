import { catalogue, type CheckName } from './catalogue.ts';
import type { DescribedCheck } from './catalogue/described-check.ts';

const head = `---
title: Problems and what to do
description: Every check of a build, with what it means, how to mend what it finds, and an example.
page_id: problems
sources:
  - title: GitHub, workflow commands for annotations
    url: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
related_pages:
  contribute: [how_to_contribute, markdown-guide, maintain]
---

Before a site is published, all of it is checked. Each problem is told with its place, what was found, and what to write instead. Below them stands the line of the file, with a marker under the place. The name of the check stands in brackets at the end of the first line. Look for it on this page.

An **error** keeps the site from being published. A **warning** does not. A maintainer can [give a check another weight](maintain#problems-that-you-accept-for-now), or accept single problems for now. To see all problems of a site without building it, run \`npm run check:content\`.

<!-- This page is made by npm run docs:problems from src/checks/catalogue and tests/fixtures/problems. -->
`;

/**
 * The page that explains every check.
 * @param exampleOf what is told of a site with such a mistake
 */
export function problemsPage(exampleOf: (name: CheckName) => string): string {
  const sections = catalogue.map(({ title, checks }) =>
    [`\n## ${title}\n`, ...checks.map((check) => entry(check, exampleOf(check.name)))].join('\n'),
  );
  return head + sections.join('');
}

const weights: Record<DescribedCheck['severity'], string> = {
  error: 'Error',
  warning: 'Warning',
  either: 'Error or warning',
};

/** The first problem of an example stands for the others. */
function entry({ name, severity, meaning, advice }: DescribedCheck, example: string): string {
  const [first = ''] = example.split(/\n(?=\S)/);
  return `{% raw %}

### ${name} {#${name}}

**${weights[severity]}.** ${meaning}

What to do: ${advice}

\`\`\`text
${first}
\`\`\`

{% endraw %}
`;
}
