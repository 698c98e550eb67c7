import { expect, it } from 'vitest';
import { imagePath, pagePicture } from '../../src/components/image-path.ts';
import { renderPage } from './render-page.ts';

const files = new Set(['images/a.png', 'images/logos/b.svg', 'images/assets/c.svg', 'logos/d.svg']);

it.each([
  ['a.png', { path: '/images/a.png' }],
  ['gone.png', { path: '/images/gone.png' }],
  ['/images/a.png', { path: '/images/a.png' }],
  ['/logos/d.svg', { path: '/logos/d.svg' }],
  ['/gone.svg', { path: '/gone.svg' }],
  ['assets/gone.svg', { path: 'assets/gone.svg' }],
  ['https://example.org/a.png', { path: 'https://example.org/a.png' }],
  ['/logos/b.svg', { path: '/images/logos/b.svg', old: '/images//logos/b.svg' }],
  ['assets/c.svg', { path: '/images/assets/c.svg', old: '/images/assets/c.svg' }],
])('%s', (file, expected) => {
  expect(imagePath(file, (path) => files.has(path))).toEqual(expected);
});

it.each([
  ['logos/d.svg', 'logos/d.svg'],
  ['a.png', '/images/a.png'],
  ['/logos/b.svg', '/images/logos/b.svg'],
  ['gone.png', 'gone.png'],
])('of a page, %s', (file, expected) => {
  expect(pagePicture(file, (path) => files.has(path))).toBe(expected);
});

it('keeps its old address as a note, where another one leads to the file', () => {
  const { html } = renderPage(
    '{% include image.html file="/logos/b.svg" alt="B" %}',
    { 'content/images/logos/b.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    '/sub/',
  );
  expect(html).toContain(
    'src="/sub/images/logos/b.svg" data-original-src="/sub/images//logos/b.svg"',
  );
});
