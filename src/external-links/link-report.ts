import type { CheckedLink, LinkState } from './external-link.ts';

/** The forms that a report can have. */
export const reportFormats = ['text', 'json', 'markdown'] as const;
export type ReportFormat = (typeof reportFormats)[number];

const sections: readonly (readonly [LinkState, title: string, advice: string])[] = [
  ['dead', 'Lead nowhere', 'Find the new address, or take the link out.'],
  ['unreachable', 'Could not be reached', 'Look at them in a browser; the host may be gone.'],
  ['moved', 'Have moved', 'Write the new address.'],
  ['refused', 'Answer no program', 'Look at them in a browser now and then.'],
];

/** What stops the command with an error: what readers cannot open. */
export const isBroken = ({ state }: Pick<CheckedLink, 'state'>): boolean =>
  state === 'dead' || state === 'unreachable';

/** The report of a run, for a screen, a program, or an issue. */
export function linkReport(links: readonly CheckedLink[], format: ReportFormat): string {
  if (format === 'json') return `${JSON.stringify({ counts: countsOf(links), links }, null, 2)}\n`;
  const isMarkdown = format === 'markdown';
  const parts = sections.flatMap(([state, title, advice]) => {
    const found = links.filter((link) => link.state === state);
    if (found.length === 0) return [];
    const head = isMarkdown ? `## ${title}\n\n${advice}\n` : `${title}. ${advice}`;
    return [[head, ...found.map(isMarkdown ? asMarkdown : asText)].join('\n')];
  });
  return `${[...parts, summary(links)].join('\n\n')}\n`;
}

function countsOf(links: readonly CheckedLink[]): Partial<Record<LinkState, number>> {
  const counts: Partial<Record<LinkState, number>> = {};
  for (const { state } of links) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

function summary(links: readonly CheckedLink[]): string {
  const counts = countsOf(links);
  const told = sections.flatMap(([state]) => (counts[state] ? `${counts[state]} ${state}` : []));
  const skipped = counts.skipped ? [`${counts.skipped} skipped`] : [];
  return [
    `${links.length} ${links.length === 1 ? 'link' : 'links'} to other sites`,
    `${counts.ok ?? 0} in order`,
    ...told,
    ...skipped,
  ]
    .join(', ')
    .concat('.');
}

const whyOf = ({ status, location, reason }: CheckedLink) =>
  [status, reason, location && `now ${location}`].filter(Boolean).join(', ');

function asText(link: CheckedLink): string {
  const places = link.places.map(({ file, line, column }) => `    ${file}:${line}:${column}`);
  return [`  ${link.url}  (${whyOf(link)})`, ...places].join('\n');
}

function asMarkdown(link: CheckedLink): string {
  const places = link.places.map(({ file, line }) => `  - \`${file}\`, line ${line}`);
  return [`- [ ] <${link.url}> (${whyOf(link)})`, ...places].join('\n');
}
