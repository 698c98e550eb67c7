import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf, longDate } from '../../src/components/dates.ts';
import { eventsOfKind } from '../../src/components/events.ts';
import { renderPage } from './render-page.ts';

const longText = Array.from({ length: 41 }, (_, index) => `w${index}`).join(' ');
const files = {
  '_data/site.yml': 'repository: https://github.com/example/site/\n',
  '_data/news.yml': `- { name: Old, date: 2025-02-07, linked_pr: 12, description: "With *stress*." }
- { name: New & bold, date: 2026-03-31, linked_pr: NA, description: ${longText} }
- { name: Middle, date: 2025-11-20 }
`,
  '_data/events.yml': `- { name: Spring, startDate: 2026-04-07, startTime: "09:00", endDate: 2026-04-08, location: "[Oslo](https://oslo.example.org)", related_pages: [oak] }
- { name: Past, startDate: 2024-05-01, endTime: "12:00" }
- { name: Far, startDate: 2099-01-02, description: ${longText} }
`,
  'content/news.md': '# News\n',
  'content/events.md': '# Events\n',
};

describe('news', () => {
  it.each([
    ['', ['New & bold', '31 March 2026', longText, 'Middle', '20 November 2025', 'Old']],
    ['limit=1', ['New & bold', '31 March 2026', longText]],
    ['limit="1" truncate=true', ['New & bold', '31 March 2026', 'View description', longText]],
    ['limit=1 title="true" caption="true"', ['New & bold', '31 March 2026', longText]],
    ['limit=1 title=true', ["What's new?", 'New & bold', '31 March 2026', longText]],
    [
      'limit=1 caption=true',
      ['New & bold', '31 March 2026', longText, 'For more news please visit our news page.'],
    ],
  ])('with %s', (parameters, expected) => {
    const { lines, problems } = renderPage(`{% include news.html ${parameters} %}`, files);
    expect(lines.slice(0, expected.length)).toEqual(expected);
    expect(problems).toEqual([]);
  });

  it('shows of one day first what stands last', () => {
    const { lines } = renderPage('{% include news.html limit=2 %}', {
      '_data/news.yml':
        '- { name: One, date: 2026-01-02 }\n- { name: Two, date: 2026-1-2 }\n- { name: Old, date: 2025-01-01 }\n',
    });
    expect(lines.filter((line) => !/2026/.test(line))).toEqual(['Two', 'One']);
  });

  it('links pull requests, in the words of the old version where the site has one', () => {
    const theme = 'jekyll_config: { remote_theme: "ELIXIR-Belgium/elixir-toolkit-theme@1.23.0" }\n';
    const old = { ...files, '_data/site.yml': files['_data/site.yml'] + theme };
    const { html } = renderPage('{% include news.html %}', files);
    expect(html).toContain('<a href="https://github.com/example/site/pull/12">PR #12</a>');
    expect(renderPage('{% include news.html %}', old).html).toContain('/pull/12">12</a>');
    expect(html).toContain('<div class="entry-text"><p>With <em>stress</em>.</p>');
  });

  it('leads to all news under a base', () => {
    const { html } = renderPage('{% include news.html caption=true %}', files, '/sub/');
    expect(html).toContain('<a href="/sub/news">news page</a>');
  });

  it('has ids that are there once', () => {
    const { html } = renderPage(
      '{% include news.html %}\n\n{% include news.html truncate=true %}\n\n{% include news.html truncate=true %}',
      files,
    );
    expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'collapse-0',
      'collapse-1-0',
    ]);
  });
});

describe('events', () => {
  beforeEach(() => vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2026, 3, 7) / 1000)));
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ['', false, ['Far', 'Spring', 'Past']],
    ['event_type="upcoming_event"', false, ['Far', 'Spring']],
    ['event_type="upcoming_event" limit=1', false, ['Spring']],
    ['event_type="past_event"', false, ['Past']],
    ['event_type="recent_event"', false, ['Past']],
    ['event_type="past_event" related_pages="oak"', true, []],
  ])('with %s', (parameters, isHidden, names) => {
    expect(shown(parameters)).toEqual({ isHidden, names });
  });

  it('keeps the order of the file where the theme did', () => {
    const { lines } = renderPage('{% include events.html %}', {
      ...files,
      '_data/site.yml':
        'jekyll_config: { remote_theme: "ELIXIR-Belgium/elixir-toolkit-theme@2.4.0" }\n',
    });
    expect(lines.filter((line) => /^(?:Spring|Past|Far)$/.test(line))).toEqual([
      'Spring',
      'Past',
      'Far',
    ]);
  });

  it('keeps all of them in the page, for a later day', () => {
    const { lines } = renderPage(
      '{% include events.html event_type="past_event" title=true %}',
      files,
    );
    expect(lines).toEqual([
      'Past events',
      'Far',
      '02 January 2099',
      longText,
      'Spring',
      '07 April 2026 09:00',
      '– 08 April 2026',
      '· Oslo',
      'Past',
      '01 May 2024',
      '– 12:00',
    ]);
  });

  it('is nothing where there are none', () => {
    const { lines } = renderPage('{% include events.html event_type="past_event" title="true" %}');
    expect(lines).toEqual([]);
  });
});

describe('days', () => {
  it.each([
    ['2026-03-01', '2026-03-01', '01 March 2026'],
    ['2026-3-1', '2026-03-01', '01 March 2026'],
    ['2026-03-01 12:00:00 +0100', '2026-03-01', '01 March 2026'],
    ['1 March 2026', '2026-03-01', '01 March 2026'],
    ['in spring', undefined, 'in spring'],
  ])('%s', (written, day, words) => {
    expect(dayOf(written)).toBe(day);
    expect(longDate(written, 'en')).toBe(words);
  });

  it('are in the language of the site', () => {
    expect(longDate('2026-03-01', 'de')).toBe('01. März 2026');
  });

  it('split events', () => {
    const events = ['2026-03-03', '2026-03-02', '2026-03-01'].map((startDate) => ({ startDate }));
    const days = (...args: [Parameters<typeof eventsOfKind>[1], number?]) =>
      eventsOfKind(events, args[0], args[1], '2026-03-02').map(({ startDate }) =>
        startDate.slice(-1),
      );
    expect(days('upcoming_event')).toEqual(['3', '2']);
    expect(days('upcoming_event', 1)).toEqual(['2']);
    expect(days('past_event')).toEqual(['1']);
    expect(days(undefined)).toEqual(['3', '2', '1']);
  });
});

/** What of a list of events a reader sees without a script. */
function shown(parameters: string) {
  const { html } = renderPage(`{% include events.html ${parameters} %}`, files);
  const [block = ''] = /<div class="entries[^>]*>/.exec(html) ?? [];
  const names = [...html.matchAll(/<li class="entry"[^>]*?( hidden)?[^>]*><(?:p|h3)[^>]*>([^<]*)/g)]
    .filter(([tag]) => !/ hidden/.test(tag))
    .map(([, , name]) => name);
  return { isHidden: block.includes(' hidden'), names };
}
