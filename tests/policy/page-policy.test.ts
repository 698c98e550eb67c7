import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startSiteBuild } from '../../src/build/site-build.ts';
import { noTheme } from '../../src/client/theme-files.ts';
import { insertPolicy } from '../../src/policy/insert-policy.ts';
import { root } from '../support/run.ts';
import { text, writeSite, type Files } from '../support/write-site.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** The directives of the policy of a site's home page. */
async function policyOf(files: Files): Promise<Map<string, string>> {
  const options = { siteDir: writeSite(files), themeDir: root };
  const { site, renderer } = await startSiteBuild(options, () => noTheme);
  const page = site.pageByUrl.get('/');
  if (!page) throw new Error('the site has no home page');
  const policies = [
    ...renderer
      .renderPage(page)
      .html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g),
  ];
  expect(policies).toHaveLength(1);
  return new Map(
    (policies[0]?.[1] ?? '').split('; ').map((directive): [string, string] => {
      const space = directive.indexOf(' ');
      return [directive.slice(0, space), directive.slice(space + 1)];
    }),
  );
}

const page = (...lines: string[]) => text('---', 'title: One', '---', '', ...lines);
const settings = (...lines: string[]) =>
  text('title: Site', 'url: https://own.example.org', ...lines);

describe('the policy of a page', () => {
  it('allows nothing but its own site and WebAssembly for search', async () => {
    expect(Object.fromEntries(await policyOf({ 'content/index.md': page('Text') }))).toEqual({
      'default-src': "'self'",
      'script-src': "'self' 'wasm-unsafe-eval'",
      'style-src': "'self'",
      'style-src-attr': "'none'",
      'img-src': "'self' data:",
      'media-src': "'self'",
      'font-src': "'self'",
      'connect-src': "'self'",
      'frame-src': "'self'",
      'form-action': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
    });
  });

  it.each<[what: string, directive: string, sources: string, body: string, settings: string]>([
    [
      'a style attribute by its hash, decoded',
      'style-src-attr',
      `'unsafe-hashes' ${hash('width: 22%; content: "a&b"')}`,
      '<p style="width: 22%; content: &quot;a&amp;b&quot;">x</p>',
      '',
    ],
    [
      'a picture of another host',
      'img-src',
      "'self' data: https://far.example.net",
      '![x](https://far.example.net/x.png)',
      '',
    ],
    [
      'pictures of a srcset and a style',
      'img-src',
      "'self' data: https://b.example.net https://a.example.net",
      '<img alt="" src="/a.png" srcset="https://a.example.net/a.png 2x" style="background: url(//b.example.net/x)">',
      'checks: { dead-image: off }',
    ],
    [
      'a film of another host',
      'media-src',
      "'self' https://far.example.net",
      '<video src="https://far.example.net/x.mp4"></video>',
      '',
    ],
    [
      'a video that is loaded at a click',
      'frame-src',
      "'self' https://www.youtube-nocookie.com",
      '<iframe src="https://www.youtube.com/embed/abc" title="Film"></iframe>',
      '',
    ],
    [
      'the host that counts page views',
      'connect-src',
      "'self' https://count.example.net",
      'Text',
      'analytics: { plausible: { domain: a.example.org, src: "https://count.example.net/" } }',
    ],
    [
      'hosts that the settings name',
      'font-src',
      "'self' https://fonts.example.net",
      'Text',
      'allowed_hosts: { font-src: [https://fonts.example.net] }',
    ],
    [
      'a handler that the settings let be',
      'script-src',
      `'self' 'wasm-unsafe-eval' 'unsafe-hashes' ${hash('go()')}`,
      '<p onclick="go()">x</p>',
      'allowed_html: { content/index.md: [handler] }',
    ],
    [
      'a script in the page, and one of another host',
      'script-src',
      `'self' 'wasm-unsafe-eval' ${hash('\ngo()\n')} https://far.example.net`,
      '<div><script>\ngo()\n</script><script src="https://far.example.net/x.js"></script></div>',
      'allowed_html: { content/index.md: [script] }',
    ],
    [
      'styles in the page',
      'style-src',
      `'self' ${hash('p { color: red }')}`,
      '<style>p { color: red }</style>',
      'allowed_html: { content/index.md: [style] }',
    ],
    [
      'a form that the settings let be',
      'form-action',
      "'self' https://form.example.net",
      '<form action="https://form.example.net/send"></form>',
      'allowed_html: { content/index.md: [form] }',
    ],
    [
      'no handler that nobody let be',
      'script-src',
      "'self' 'wasm-unsafe-eval'",
      '<p onclick="go()">x</p>',
      '',
    ],
    [
      'no frame that nobody let be',
      'frame-src',
      "'self'",
      '<iframe src="https://far.example.net" title="Far"></iframe>',
      '',
    ],
  ])('allows %s', async (_, directive, sources, body, more) => {
    const files = { 'content/index.md': page(body), '_data/site.yml': settings(more) };
    expect((await policyOf(files)).get(directive)).toBe(sources);
  });

  it('allows what is a known problem, and what a layout and an include of the site may have', async () => {
    const policy = await policyOf({
      'content/index.md': text(
        '---',
        'layout: own',
        '---',
        '',
        '<p onclick="a()">x</p> {% include b.html %}',
      ),
      '_includes/b.html': '<b onclick="b()">x</b>',
      '_layouts/own.html':
        '<!doctype html><html><head><meta charset="utf-8"><script>let c = "{{ page.url }}"</script></head><body onload="d()">{{ content }}</body></html>',
      '_data/known-problems.yml': text(
        '- check: unsafe-html',
        '  file: content/index.md',
        '  what: "An event handler stands in the page: onclick=\\"a()\\""',
      ),
      '_data/site.yml': settings(
        'allowed_html:',
        '  _includes/b.html: [handler]',
        '  _layouts/own.html: [script]',
      ),
    });
    const sources = policy.get('script-src')?.split(' ') ?? [];
    expect(sources).not.toContain(hash('d()'));
    expect(sources).toEqual(
      expect.arrayContaining(["'self'", hash('a()'), hash('b()'), hash('let c = "/"')]),
    );
  });
});

describe('a policy stands', () => {
  it.each([
    [
      'behind the encoding, before the first script',
      '<!doctype html>\n<html>\n<head>\n<meta charset="utf-8">\n<script src="a.js"></script>',
      '<!doctype html>\n<html>\n<head>\n<meta charset="utf-8">\nPOLICY\n<script src="a.js"></script>',
    ],
    [
      'before a script that comes first',
      '<html><head><script>a()</script><meta charset="utf-8">',
      '<html><head>\nPOLICY<script>a()</script><meta charset="utf-8">',
    ],
    ['at the top where there is no head', '<p>Text</p>', 'POLICY<p>Text</p>'],
    ['at the top before a header', '<header>A</header>', 'POLICY<header>A</header>'],
    [
      'behind the encoding, with a comment before it',
      '<html><!-- a --><head><meta charset="utf-8"><title>A</title>',
      '<html><!-- a --><head><meta charset="utf-8">\nPOLICY<title>A</title>',
    ],
    [
      'behind attributes that hold brackets',
      `<html data-a="a>b"><head data-b='c>"'><title>A</title>`,
      `<html data-a="a>b"><head data-b='c>"'>\nPOLICY<title>A</title>`,
    ],
    ['behind the doctype', '<!DOCTYPE html><p>Text</p>', '<!DOCTYPE html>\nPOLICY<p>Text</p>'],
  ])('%s', (_, html, expected) => {
    const meta = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`;
    expect(insertPolicy(html, "default-src 'self'")).toBe(expected.replace('POLICY', meta));
  });
});
