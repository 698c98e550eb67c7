import { safeHtml } from '../render/templates.ts';
import type { CitationList, ListEntry } from './citations.ts';

/** What the template of a list of references shows. */
export function listView(
  { entries, isNumeric, showsNumbers }: CitationList,
  words: Readonly<Record<string, string>>,
) {
  const isCounted = isNumeric && !showsNumbers;
  return {
    kind: isCounted ? undefined : showsNumbers ? 'with-numbers' : 'by-name',
    entries: entries.map((entry) => ({
      id: entry.id,
      value: isCounted ? entry.value : undefined,
      html: safeHtml(entry.html),
      backs: backLinks(entry, words),
    })),
  };
}

function backLinks({ anchors, title }: ListEntry, words: Readonly<Record<string, string>>) {
  const isOnly = anchors.length === 1;
  const label = words[isOnly ? 'citation_back' : 'citation_back_of'] ?? '';
  const values: Readonly<Record<string, string>> = { title, count: String(anchors.length) };
  return anchors.map((anchor, index) => ({
    href: `#${anchor}`,
    text: isOnly ? '' : String(index + 1),
    label: label.replace(/\{(title|count|number)\}/g, (_, name: string) =>
      name === 'number' ? String(index + 1) : (values[name] ?? ''),
    ),
  }));
}
