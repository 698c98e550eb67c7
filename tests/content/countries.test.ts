import { describe, expect, it } from 'vitest';
import { readSite } from '../../src/read/read-site.ts';
import { liquidOf } from '../support/liquid-of.ts';
import { root } from '../support/run.ts';

const site = readSite({ siteDir: root, themeDir: root }, ({ file, message }) => {
  throw new Error(`${file}: ${message}`);
});
const countries = site.pages.filter(({ data }) => data.country_code !== undefined);
const kinds = [
  'Ethical and legal documents',
  'National plan',
  'Technical implementation',
  'Training',
  'Where to begin',
];

it('every country that signed has a page', () => {
  expect(countries.map(({ data }) => data.country_code).toSorted()).toEqual(
    Object.keys(site.data.national_implementation as object).toSorted(),
  );
});

describe.each(countries)('$file', ({ file, source, bodyOffset }) => {
  const { text } = liquidOf(site, file)(source.slice(bodyOffset));

  it('says of each kind of resource what there is, or that nothing is known', () => {
    const [shared = '', unknown = ''] = text.split('## What is not known here');
    const rows = [...shared.matchAll(/^\| ([^|]+) \| \[/gm)].map(([, kind = '']) => kind);
    const items = [...unknown.matchAll(/^- (.+)$/gm)].map(([, kind = '']) => kind);
    expect([...new Set(rows), ...items].toSorted()).toEqual(kinds);
  });
});
