import { describe, expect, it } from 'vitest';
import { classesIn } from '../../src/styles/classes-in.ts';
import { couldMatch } from '../../src/styles/could-match.ts';
import { parseCss } from '../../src/styles/parse-css.ts';
import { pruneSheets } from '../../src/styles/prune-css.ts';
import { classesOf, noNames, noteNames } from '../../src/styles/used-names.ts';

const onPage = (...names: string[]) => ({
  hasClass: (name: string) => names.includes(name),
  hasVariable: (name: string) => names.includes(name),
});

describe('the rules of a style sheet', () => {
  it.each([
    ['a{b:c}', [{ prelude: 'a', body: 'b:c' }]],
    ['@charset "x;{";a{b:c}', [{ prelude: '@charset "x;{";' }, { prelude: 'a', body: 'b:c' }]],
    [
      '@media print{a{b:c}}d{}',
      [
        { prelude: '@media print', body: 'a{b:c}' },
        { prelude: 'd', body: '' },
      ],
    ],
    ['a{content:"}"}', [{ prelude: 'a', body: 'content:"}"' }]],
    ["a{content:'\\'}'}", [{ prelude: 'a', body: "content:'\\'}'" }]],
    ['a/*{*/{b:c}', [{ prelude: 'a/*{*/', body: 'b:c' }]],
    ['.a\\{{b:c}', [{ prelude: '.a\\{', body: 'b:c' }]],
    ['/*! .a{ */b{c:d}', [{ prelude: '/*! .a{ */' }, { prelude: 'b', body: 'c:d' }]],
    ['a{b:c', [{ prelude: 'a{b:c' }]],
    ['', []],
  ])('%s', (css, rules) => {
    expect(parseCss(css)).toEqual(rules);
  });
});

describe('a selector', () => {
  it.each([
    ['.a', true],
    ['.z', false],
    ['.a .z', false],
    ['.a.b', true],
    ['.a:not(.z)', true],
    ['.a:not(.z .b)', true],
    ['.z:not(.a)', false],
    [':is(.z,.a) .b', true],
    [':is(.z,.y) .b', false],
    [':where(.z .a,.b)', true],
    ['.a:has(.z)', false],
    ['.a:has(> .b,.z)', true],
    [':is(.a:not(.z),.y)', true],
    ['.a:nth-child(2n+1)', true],
    ['[href$=".z"]', true],
    ['html:not(.z) .a', true],
    ['h1', true],
    ['.w-1\\/2', true],
    ['.w-1\\.5', false],
  ])('%s may match: %s', (selector, expected) => {
    const there = new Set(['a', 'b', 'w-1/2']);
    expect(couldMatch(selector, (name) => there.has(name))).toBe(expected);
  });
});

describe('pruning', () => {
  it.each([
    ['a rule that nothing matches', '.a{b:c}.z{b:c}', '.a{b:c}'],
    ['one selector of several', '.z,.a,.y .a{b:c}', '.a{b:c}'],
    ['commas in a selector', '.a:is(.z,.b),.z{b:c}', '.a:is(.z,.b){b:c}'],
    ['media with nothing left', '@media print{.z{b:c}}h1{b:c}', 'h1{b:c}'],
    ['media with something left', '@media print{.z{b:c}.a{b:c}}', '@media print{.a{b:c}}'],
    ['fonts', '@font-face{font-family:x;src:url(x)}', '@font-face{font-family:x;src:url(x)}'],
    ['statements', '@charset "UTF-8";.z{b:c}', '@charset "UTF-8";'],
    [
      'properties that nothing reads',
      ':root{--x:1;--y:2}h1{b:var(--y)}',
      ':root{--y:2}h1{b:var(--y)}',
    ],
    ['a rule of these alone', '.a{--x:1}h1{b:c}', 'h1{b:c}'],
    ['properties of properties', ':root{--x:1;--y:var(--x);--z:var(--y)}', ''],
    ['properties that a page reads', ':root{--kept:1;--x:1}', ':root{--kept:1}'],
    ['semicolons in values', 'h1{--x:url("a;b");b:c}', 'h1{b:c}'],
    [
      'animations',
      '@keyframes x{to{b:c}}@keyframes y{to{b:c}}h1{animation:1s y}',
      '@keyframes y{to{b:c}}h1{animation:1s y}',
    ],
  ])('%s', (_name, css, expected) => {
    expect(pruneSheets([css], onPage('a', 'b', '--kept'))).toEqual([expected]);
  });

  it('changes nothing where all is used', () => {
    const css = '.a{b:c}@media (width>1px){.b:hover{--x:1;d:var(--x)}}';
    expect(pruneSheets([css], onPage('a', 'b'))).toEqual([css]);
  });

  it('keeps in one sheet what another one reads', () => {
    const sheets = [':root{--x:1;--y:2}@keyframes z{to{b:c}}', '.a{b:var(--x);animation:z 1s}'];
    expect(pruneSheets(sheets, onPage('a'))).toEqual([
      ':root{--x:1}@keyframes z{to{b:c}}',
      '.a{b:var(--x);animation:z 1s}',
    ]);
  });
});

describe('the names of a page', () => {
  it.each([
    ['<p class="a b">', ['a', 'b']],
    ["<p id=x class='a\n b'>", ['a', 'b']],
    ['<p class=a>', ['a']],
    ['<P CLASS = "a">', ['a']],
    ['<img alt="1 > 0" class="a">', ['a']],
    ['<p>x</p>\n<p\nclass="a">', ['a']],
    ['<code>&lt;p class="a"&gt;</code>', []],
    ['<button data-bs-custom-class="a">', ['a']],
    ['<template><p class="a"></p></template>', ['a']],
  ])('%s', (html, expected) => {
    const names = noNames();
    noteNames(html, names);
    expect([...classesOf(names)].filter(Boolean)).toEqual(expected);
  });

  it('are also words of its scripts, and properties of its styles', () => {
    const names = noNames();
    noteNames(
      '<script>x.className="a"</script><script type="application/ld+json">{"b":1}</script>' +
        '<template data-with="x.js" data-part="tab"></template><p style="color: var(--c)">',
      names,
    );
    expect([...names.words]).toEqual(['x', 'className', 'a']);
    expect([...names.variables]).toEqual(['--c']);
    expect([...names.parts]).toEqual(['tab']);
  });
});

it('classes of a style sheet are those of its selectors, its own those with which one begins', () => {
  const css =
    '.a:not(.b:is(.f)),.c\\/d{margin:.5em;background:url(x.png)}@media print{p .e{b:c}}' +
    '@keyframes x{0.5%{b:c}}:is(.g,.h>.i) > .j,.k.l~.m{b:c}';
  expect(classesIn(css)).toEqual({
    named: ['a', 'c/d', 'e', 'g', 'h', 'i', 'j', 'k', 'l', 'm'],
    own: ['a', 'c/d', 'g', 'h', 'i', 'k', 'l'],
  });
});
