import { describe, expect, it } from 'vitest';
import { drawIcons } from '../../src/icons/draw-icons.ts';
import { flagFiles } from '../../src/icons/flags.ts';
import { iconSvg } from '../../src/icons/icon-svg.ts';
import { siteOf } from '../support/read-site.ts';

const draw = (html: string, base = '/') => drawIcons(html, { base, lang: 'en' });
const thumb = iconSvg('solid', 'thumbs-up');

describe('icons named by classes', () => {
  it.each([
    ['<i class="fa-solid fa-thumbs-up"></i>', thumb],
    ['<i class="fas fa-thumbs-up me-2"> </i>', thumb],
    ['<i class="fa fa-2x fa-thumbs-up"></i>', thumb],
    ['<i class="fa-sharp fa-solid fa-circle-info"></i>', iconSvg('solid', 'circle-info')],
    ['<i class="fas fa-info-circle"></i>', iconSvg('solid', 'info-circle')],
    ['<i class="far fa-star"></i>', iconSvg('regular', 'star')],
    ['<i class="fa-brands fa-orcid"></i>', iconSvg('brands', 'orcid')],
    ['<span class="fab fa-github"></span>', iconSvg('brands', 'github')],
  ])('%s is drawn', (html, svg) => {
    expect(svg).toContain('<svg class="icon" aria-hidden="true"');
    expect(draw(html)).toBe(html.replace(/>\s*</, `>${svg}<`));
  });

  it.each([
    '<i class="fa-solid fa-no-such-icon"></i>',
    '<i class="fa-solid"></i>',
    '<i class="fa-solid fa-star">words</i>',
    '<i class="fancy"></i>',
    '<span class="flag-icon flag-icon-zz"></span>',
    '<i class="fa-solid fa-constructor"></i>',
  ])('%s stays as it is', (html) => expect(draw(html)).toBe(html));

  it('keep a name that they have', () => {
    expect(draw('<i class="fas fa-star" title="Best &amp; new"></i>')).toContain(
      '<svg class="icon" role="img" aria-label="Best &amp; new"',
    );
  });
});

describe('flags', () => {
  it.each(['flag-icon ms-2 flag-icon-nl', 'fi fi-nl shadow-sm'])('%s', (classes) => {
    expect(draw(`<span class="${classes}"></span>`, '/sub/')).toBe(
      `<span class="${classes}"><svg class="flag-image" role="img" aria-label="Netherlands" viewBox="0 0 4 3"><image href="/sub/assets/theme/flags/nl.svg" width="4" height="3"/></svg></span>`,
    );
  });

  it('in use are published, and no others', () => {
    const site = siteOf({
      'content/index.md': '# Home\n\n<span class="flag-icon flag-icon-nl"></span>\n',
      'content/be.md': '---\ntitle: Belgium\ncountry_code: BE\n---\n',
      'content/oak.md': '---\ntitle: Oak\naffiliations: [no, Nobody, zz]\n---\n',
    });
    expect([...flagFiles(site).keys()]).toEqual(
      ['be', 'nl', 'no'].map((code) => `assets/theme/flags/${code}.svg`),
    );
  });
});
