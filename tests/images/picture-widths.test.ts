import { expect, it } from 'vitest';
import { pictureWidths } from '../../src/images/picture-widths.ts';
import { svgSize } from '../../src/images/svg-size.ts';

it.each([
  [4000, 704, [480, 720, 1080, 1440]],
  [1600, 704, [480, 720, 1080, 1600]],
  [1440, 704, [480, 720, 1080, 1440]],
  [1000, 704, [480, 720, 1000]],
  [300, 704, [300]],
  [4000, 1056, [480, 720, 1080, 1440]],
  [4000, 80, [80, 160]],
  [4000, 200, [320, 480]],
  [200, 80, [80, 200]],
  [70, 80, [70]],
])('a picture %i px wide that is shown at %i px comes in %j', (natural, shown, widths) => {
  expect(pictureWidths(natural, shown)).toEqual(widths);
});

it.each([
  ['<svg width="30" height="20"></svg>', 30, 20],
  [
    '<?xml version="1.0"?>\n<!-- <svg width="1" height="1"> -->\n<svg\n width=\'30px\' height=\'20px\'/>',
    30,
    20,
  ],
  ['<svg width="1in" height="72pt" viewBox="0 0 9 9"/>', 96, 96],
  ['<svg viewBox="0 0 30 20"/>', 1056, 704],
  ['<svg width="100%" height="100%" viewBox="0,0,30,20"/>', 1056, 704],
  ['<svg width="60" viewBox="0 0 30 20"/>', 60, 40],
  ['<svg height="40" viewBox="0 0 30 20"/>', 60, 40],
  ['<svg stroke-width="3"/>', 300, 150],
])('the size of %j is %i × %i', (svg, width, height) => {
  expect(svgSize(svg)).toEqual({ width, height });
});

it('what is no drawing has no size', () => {
  expect(svgSize('<svgs width="1" height="1"/>')).toBeUndefined();
});
