import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/migrate/jekyll-config.ts';
import { scholarFindings } from '../../src/migrate/scholar-findings.ts';
import { writeSite } from '../support/write-site.ts';

const found = (scholar: string) =>
  scholarFindings(readConfig(writeSite({ '_config.yml': `title: A\n${scholar}` }))).map(
    ({ line, message }) => `${line} ${message}`,
  );

describe('settings of jekyll-scholar that do nothing here', () => {
  it.each([
    ['', []],
    ['scholar:\n', []],
    ['scholar: apa\n', []],
    [
      'scholar:\n  style: apa\n  source: ./_bibliography\n  bibliography_template: "{{reference}}"\n  group_by: none\n  query: "@*"\n  details_dir: bib\n',
      [],
    ],
    [
      'scholar:\n  style: apa\n  bibliography_template: bib\n  group_by: year\n',
      [
        '4 The setting "scholar.bibliography_template" has no effect here',
        '5 The setting "scholar.group_by" has no effect here',
      ],
    ],
    [
      'scholar:\n  query: "@article"\n  details_layout: bibtex.html\n  last_name: Ada\n',
      [
        '3 The setting "scholar.query" has no effect here',
        '4 The setting "scholar.details_layout" has no effect here',
        '5 The setting "scholar.last_name" has no effect here',
      ],
    ],
    ['scholar:\n  style: [apa]\n', ['3 The setting "scholar.style" cannot be understood']],
  ])('%j', (scholar, expected) => {
    expect(found(scholar)).toEqual(expected);
  });
});
