import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { classesIn } from '../../src/styles/classes-in.ts';
import { root } from '../support/run.ts';
import { serveSite } from '../support/site-server.ts';
import { sharedFolder, text, writeFiles } from '../support/write-site.ts';
import { browserPages } from './browser-pages.ts';

const styles = readFileSync(join(root, 'node_modules/bootstrap/dist/css/bootstrap.css'), 'utf8');
const classes = classesIn(styles).named;

/** Classes, a property, and its value in a window 1280 pixels wide. */
const table: [names: string, property: string, value: string][] = [
  ['d-flex', 'display', 'flex'],
  ['d-none d-xl-block', 'display', 'block'],
  ['d-none d-xxl-block', 'display', 'none'],
  ['d-grid', 'display', 'grid'],
  ['p-3', 'padding-top', '16px'],
  ['px-lg-5', 'padding-left', '48px'],
  ['mx-auto w-50', 'margin-left', '300px'],
  ['mt-md-4', 'margin-top', '24px'],
  ['gap-3', 'column-gap', '16px'],
  ['w-25', 'width', '300px'],
  ['mw-100', 'max-width', '100%'],
  ['vh-100', 'height', '720px'],
  ['position-absolute', 'position', 'absolute'],
  ['position-absolute start-0', 'left', '0px'],
  ['sticky-top', 'position', 'sticky'],
  ['fixed-bottom', 'position', 'fixed'],
  ['translate-middle', 'transform', 'matrix'],
  ['opacity-50', 'opacity', '0.5'],
  ['overflow-x-auto', 'overflow-x', 'auto'],
  ['object-fit-cover', 'object-fit', 'cover'],
  ['z-3', 'z-index', '3'],
  ['pe-none', 'pointer-events', 'none'],
  ['user-select-all', 'user-select', 'all'],
  ['rounded-top-4', 'border-top-left-radius', '16px'],
  ['border border-3', 'border-top-width', '3px'],
  ['border-opacity-50 border border-primary', 'border-top-color', 'rgba(31, 95, 191, 0.5)'],
  ['shadow-lg', 'box-shadow', 'rgba'],
  ['text-center', 'text-align', 'center'],
  ['text-lg-end', 'text-align', 'right'],
  ['text-uppercase', 'text-transform', 'uppercase'],
  ['text-decoration-none', 'text-decoration-line', 'none'],
  ['fw-bold', 'font-weight', '700'],
  ['fst-italic', 'font-style', 'italic'],
  ['fs-1', 'font-size', '40px'],
  ['display-1', 'font-weight', '300'],
  ['lead', 'font-weight', '300'],
  ['lh-1', 'line-height', '16px'],
  ['font-monospace', 'font-family', 'monospace'],
  ['bg-primary', 'background-color', 'rgb(31, 95, 191)'],
  ['bg-primary-subtle', 'background-color', 'rgb(210, 223, 242)'],
  ['text-bg-danger', 'color', 'rgb(255, 255, 255)'],
  ['bg-gradient', 'background-image', 'linear-gradient'],
  ['float-end', 'float', 'right'],
  ['align-self-center', 'align-self', 'center'],
  ['order-last', 'order', '6'],
  ['flex-md-row-reverse', 'flex-direction', 'row-reverse'],
  ['justify-content-xl-between', 'justify-content', 'space-between'],
  ['container-xl', 'max-width', '1140px'],
  ['row g-4', 'margin-left', '-12px'],
  ['col-6', 'width', '600px'],
  ['offset-lg-3', 'margin-left', '300px'],
  ['btn btn-primary btn-lg', 'padding-left', '24px'],
  ['btn-group', 'display', 'inline-flex'],
  ['card', 'flex-direction', 'column'],
  ['alert alert-warning', 'position', 'relative'],
  ['badge rounded-pill', 'display', 'inline-block'],
  ['breadcrumb', 'display', 'flex'],
  ['pagination', 'display', 'flex'],
  ['progress', 'height', '16px'],
  ['spinner-border', 'animation-name', 'spinner-border'],
  ['placeholder', 'cursor', 'wait'],
  ['list-group', 'display', 'flex'],
  ['form-control', 'display', 'block'],
  ['form-select', 'appearance', 'none'],
  ['form-check', 'padding-left', '24px'],
  ['input-group', 'display', 'flex'],
  ['navbar navbar-expand-lg', 'flex-wrap', 'nowrap'],
  ['nav nav-pills', 'display', 'flex'],
  ['accordion-button', 'display', 'flex'],
  ['dropdown-menu', 'display', 'none'],
  ['modal', 'display', 'none'],
  ['offcanvas', 'visibility', 'hidden'],
  ['toast', 'max-width', '100%'],
  ['tooltip', 'opacity', '0'],
  ['popover', 'max-width', '276px'],
  ['carousel-inner', 'overflow-x', 'hidden'],
  ['ratio ratio-16x9', 'position', 'relative'],
  ['visually-hidden', 'position', 'absolute'],
  ['vstack', 'flex-direction', 'column'],
  ['vr', 'display', 'inline-block'],
  ['text-truncate', 'white-space', 'nowrap'],
  ['img-fluid', 'max-width', '100%'],
  ['table table-striped', 'width', '1200px'],
  ['icon-link', 'display', 'inline-flex'],
];

const html = table
  .map(([names], index) => `<div class="${names}" id="at-${index}">x</div>`)
  .join('\n');
const folder = sharedFolder();
writeFiles(folder, {
  '_data/site.yml': text(
    'title: Classes',
    'allowed_html:',
    '  content/every.md: [cover]',
    '  content/page.md: [cover]',
  ),
  'content/index.md': text('---', 'title: Classes', '---', '', 'None of these.'),
  'content/one.md': text('---', 'title: One', '---', '', '<div class="card">x</div>'),
  'content/page.md': text('---', 'title: Page', 'toc: false', '---', '', html),
  'content/every.md': text(
    '---',
    'title: Every class',
    'sitemap: false',
    '---',
    '',
    `<div class="${classes.join(' ')}">x</div>`,
  ),
  // Bare of the theme, so that what is measured is Bootstrap's.
  '_includes/layouts/page.njk': text(
    '<!doctype html><html lang="en"><head>{% include "partials/head.njk" %}</head>',
    '<body><div style="width: 1200px">{{ content }}</div></body></html>',
  ),
});
const site = await serveSite({ site: folder });
afterAll(site.close);
const open = browserPages();

describe("Bootstrap's classes", () => {
  it('all have rules, when a page writes them all', () => {
    const sheets = readdirSync(join(site.dir, 'assets/theme'))
      .filter((name) => name.endsWith('.css'))
      .map((name) => readFileSync(join(site.dir, 'assets/theme', name), 'utf8'));
    const written = new Set(classesIn(sheets.join('')).named);
    expect(classes.length).toBeGreaterThan(1_500);
    expect(classes.filter((name) => !written.has(name))).toEqual([]);
  });

  it('do what Bootstrap says', async () => {
    const page = await open({ viewport: { width: 1280, height: 720 } });
    await page.goto(site.at('page'));
    const found = await page.evaluate(
      (properties) =>
        properties.map((property, index) => {
          const element = document.getElementById(`at-${index}`);
          return element ? getComputedStyle(element).getPropertyValue(property) : 'not there';
        }),
      table.map(([, property]) => property),
    );
    const wrong = table.flatMap(([names, property, value], index) => {
      const is = found[index] ?? '';
      return is.includes(value) ? [] : [`${names}: ${property} is ${is}, not ${value}`];
    });
    expect(wrong).toEqual([]);
  });
});
