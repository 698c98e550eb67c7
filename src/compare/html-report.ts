import { escapeHtml } from '../render/escape-html.ts';
import type { ComparedPage, Comparison, Difference } from './comparison.ts';
import { reportStyle } from './report-style.ts';
import { kindNames, toldFile, toldSide, toldState } from './told-difference.ts';

/** Pages with losses up to which all are open from the start. */
const mostOpen = 20;

/** A comparison as one HTML page that needs nothing else, and no script. */
export function htmlReport({ old, new: now, summary, pages, files }: Comparison): string {
  const rows: [string, number][] = [
    ['Pages that are the same', summary.same],
    ['Pages that have changed and lost nothing', summary.changed],
    ['Pages that have lost something', summary.lost],
    ['URLs that are gone', summary.gone],
    ['URLs that lead on to another', summary.redirected],
    ['URLs that are new', summary.new],
    ['Files that are gone', summary.files],
  ];
  const withLosses = pages.filter(({ losses }) => losses.length > 0);
  const others = pages.filter(({ losses, changes }) => losses.length === 0 && changes.length > 0);
  const isOpen = withLosses.length <= mostOpen;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Two sites compared</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>Two sites compared</h1>
<p>${summary.losses === 0 ? 'A reader loses nothing.' : `A reader loses <strong>${summary.losses}</strong> ${summary.losses === 1 ? 'thing' : 'things'}.`}</p>
<dl>
<dt>Old</dt><dd>${escapeHtml(toldSide(old))}</dd>
<dt>New</dt><dd>${escapeHtml(toldSide(now))}</dd>
</dl>
<table>
<caption>In numbers</caption>
<tbody>
${rows.map(([name, number]) => `<tr><th scope="row">${name}</th><td>${number}</td></tr>`).join('\n')}
</tbody>
</table>
${list('URLs that are gone', states(pages, 'gone'))}
${list(
  'Files that are gone',
  files
    .filter(({ loss }) => loss)
    .map((file) => `${code(file.path)} ${escapeHtml(toldFile(file))}`),
)}
${section('What pages have lost', withLosses, isOpen)}
${section('What has only changed', others, false)}
${list('URLs that lead on to another', states(pages, 'redirected'))}
${list(
  'URLs that are new',
  pages.filter(({ state }) => state === 'new').map(({ url }) => code(url)),
)}
${list(
  'Styles, scripts and the like that are gone, and that no page links to',
  files.filter(({ loss }) => !loss).map(({ path }) => code(path)),
)}
</main>
</body>
</html>
`;
}

const code = (text: string) => `<code>${escapeHtml(text)}</code>`;

const states = (pages: readonly ComparedPage[], state: ComparedPage['state']) =>
  pages
    .filter((page) => page.state === state)
    .map((page) => `${code(page.url)} ${escapeHtml(toldState(page))}`);

const list = (title: string, lines: readonly string[]) =>
  lines.length === 0
    ? ''
    : `<h2>${title}</h2>\n<ul>\n${lines.map((line) => `<li>${line}</li>`).join('\n')}\n</ul>`;

function section(title: string, pages: readonly ComparedPage[], isOpen: boolean): string {
  if (pages.length === 0) return '';
  return `<h2>${title}</h2>\n${pages.map((page) => pagePart(page, isOpen)).join('\n')}`;
}

function pagePart({ url, to, losses, changes }: ComparedPage, isOpen: boolean): string {
  const numbers = [
    losses.length > 0 ? `${losses.length} lost` : '',
    changes.length > 0 ? `${changes.length} changed` : '',
  ];
  const moved = to === undefined ? '' : ` → ${code(to)}`;
  return `<details${isOpen ? ' open' : ''}>
<summary>${code(url)}${moved} <span>${numbers.filter(Boolean).join(', ')}</span></summary>
${part('Lost', losses)}
${part('Changed', changes)}
</details>`;
}

const part = (title: string, differences: readonly Difference[]) =>
  differences.length === 0
    ? ''
    : `<h3>${title}</h3>\n<ul>\n${differences.map((one) => `<li>${inContext(one)}</li>`).join('\n')}\n</ul>`;

/** A difference in its context, marked for the eye and in words for those who listen. */
function inContext({ kind, what, text, before, after, now, note }: Difference): string {
  const isAlt = kind === 'alt';
  const was = isAlt ? (text ?? '') : what;
  const words = [
    before && escapeHtml(`… ${before}`),
    was && `<del>${spoken('Lost: ')}${escapeHtml(was)}${spoken('.')}</del>`,
    now && `<ins>${spoken('New: ')}${escapeHtml(now)}${spoken('.')}</ins>`,
    after && escapeHtml(`${after} …`),
    text && !isAlt && `<q>${escapeHtml(text)}</q>`,
    isAlt && `of ${code(what)}`,
    note && `<small>${escapeHtml(note)}</small>`,
  ];
  return `<b>${kindNames[kind]}</b> ${words.filter(Boolean).join(' ')}`;
}

const spoken = (text: string) => `<span class="spoken">${text}</span>`;
