import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { linkReport } from '../../src/external-links/link-report.ts';
import { runScript } from '../support/run.ts';
import { text, writeSite } from '../support/write-site.ts';

it('every link of pages, front matter and data is checked, wherever it stands', async () => {
  const server = createServer(({ url }, response) =>
    response.writeHead(url === '/gone' ? 404 : 200).end(),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const site = writeSite({
    '_data/site.yml': text(
      'url: https://own.example.org',
      'external_links: { skip: [skipped.example.org] }',
    ),
    '_data/topnav.yml': text('subitems:', '  - title: Out', `    url: ${host}/gone`),
    'content/index.md': text(
      '---',
      'title: Home',
      `sources: [{ title: A, url: "${host}/gone" }]`,
      '---',
      '',
      `See [it](${host}/gone#part), [a](${host}/ok), [own](https://own.example.org/),`,
      `[mail](mailto:a@example.org) and [b](https://www.skipped.example.org/).`,
    ),
  });
  const { code, stdout, stderr } = await runScript('check-links', ['--site', site]);
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stderr: '',
    stdout: text(
      'Lead nowhere. Find the new address, or take the link out.',
      `  ${host}/gone  (404)`,
      '    content/index.md:6:10',
      '    content/index.md:3:29',
      '    _data/topnav.yml:3:10',
      '',
      '3 links to other sites, 1 in order, 1 dead, 1 skipped.',
    ),
  });
  const json = await runScript('check-links', ['--site', site, '--format', 'json']);
  expect(JSON.parse(json.stdout)).toMatchObject({ counts: { ok: 1, dead: 1, skipped: 1 } });
});

describe('a report', () => {
  const places = [{ file: 'content/a.md', line: 3, column: 5 }];
  const links = [
    { url: 'https://a.org/', places, state: 'ok', status: 200 },
    { url: 'https://b.org/', places, state: 'moved', status: 200, location: 'https://c.org/' },
    { url: 'https://d.org/', places, state: 'unreachable', reason: 'there is no such host' },
    { url: 'https://e.org/', places, state: 'refused', status: 403 },
  ] as const;

  it('for an issue has a box for each link', () => {
    expect(linkReport(links, 'markdown')).toBe(`## Could not be reached

Look at them in a browser; the host may be gone.

- [ ] <https://d.org/> (there is no such host)
  - \`content/a.md\`, line 3

## Have moved

Write the new address.

- [ ] <https://b.org/> (200, now https://c.org/)
  - \`content/a.md\`, line 3

## Answer no program

Look at them in a browser now and then.

- [ ] <https://e.org/> (403)
  - \`content/a.md\`, line 3

4 links to other sites, 1 in order, 1 unreachable, 1 moved, 1 refused.
`);
  });

  it('of links that are all in order is one line', () => {
    expect(linkReport(links.slice(0, 1), 'text')).toBe('1 link to other sites, 1 in order.\n');
  });
});
