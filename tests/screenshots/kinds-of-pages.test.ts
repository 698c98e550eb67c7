import { expect, it } from 'vitest';
import { kindsOfPages } from '../../src/screenshots/kinds-of-pages.ts';

const page = (body: string) =>
  `<body class="layout-page"><div class="page-body">${body}</div><div class="page-end"><table></table></div>`;

it('of each kind the longest page is taken, and each page once', () => {
  const pages = [
    { file: 'index.html', html: '<body class="layout-home"><div class="page-body"></div>' },
    { file: 'short.html', html: page('Text') },
    { file: 'long.html', html: page('A longer text') },
    { file: 'figures.html', html: page('<img src="a.png"><img src="b.png"><table></table>') },
    { file: 'rows.html', html: page('<table class="data-table"></table>') },
    { file: 'cards.html', html: page('<ul class="tiles tiles-2"></ul>') },
    { file: '404.html', html: '<body class="layout-not-found">' },
  ];
  expect(kindsOfPages(pages)).toEqual([
    { name: 'home', file: 'index.html' },
    { name: 'text', file: 'long.html' },
    { name: 'pictures', file: 'figures.html' },
    { name: 'table', file: 'rows.html' },
    { name: 'tiles', file: 'cards.html' },
    { name: 'not-found', file: '404.html' },
  ]);
});
