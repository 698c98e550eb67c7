import type { Reference } from './read-bibliographies.ts';
import { plainText } from './latex-text.ts';
import type { ScholarSettings } from './scholar-settings.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** References in the order of the settings (jekyll-scholar's README, `sort_by` and `order`). */
export function sortReferences(
  references: readonly Reference[],
  { sort_by: fields, order }: Pick<ScholarSettings, 'sort_by' | 'order'>,
): Reference[] {
  if (fields.length === 0) return [...references];
  const rows = references.map((reference) => ({
    reference,
    values: fields.map((field) => valueOf(reference, field)),
  }));
  const signs = fields.map((_, index) => (isDescending(order[index] ?? order.at(-1)) ? -1 : 1));
  rows.sort((a, b) => {
    for (const [index, sign] of signs.entries()) {
      const found = compare(a.values[index] ?? '', b.values[index] ?? '');
      if (found !== 0) return found * sign;
    }
    return 0;
  });
  return rows.map(({ reference }) => reference);
}

const isDescending = (order: string | undefined) => /^(?:desc|reverse)/i.test(order ?? '');

function valueOf({ key, fields }: Reference, field: string): string | number {
  if (field === 'key') return key;
  const text = plainText(fields.get(field.toLowerCase())?.value ?? '');
  if (field === 'month') return months.indexOf(text.slice(0, 3).toLowerCase()) + 1 || Number(text);
  return /^\d+$/.test(text) ? Number(text) : text;
}

const compare = (a: string | number, b: string | number) => {
  const [left, right] = typeof a === typeof b ? [a, b] : [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};
