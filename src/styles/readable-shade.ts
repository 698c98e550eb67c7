import { contrast, lightnessOf, withLightness, type Rgb } from './color.ts';

const black: Rgb = [0, 0, 0];
const white: Rgb = [1, 1, 1];

/**
 * The shade of a colour that is nearest to it and can be read on a ground, or under it: darker on a
 * light ground, lighter on a dark one.
 * @param least the contrast that is wanted at least; WCAG AA asks 4.5 of text, 3 of signs
 */
export function readableShade(color: Rgb, ground: Rgb, least: number): Rgb {
  if (contrast(color, ground) >= least) return color;
  const end = contrast(black, ground) > contrast(white, ground) ? 0 : 1;
  let near = lightnessOf(color);
  // A colour on the wrong side of its ground would have to cross it.
  if (end === 0 ? near > lightnessOf(ground) : near < lightnessOf(ground))
    near = lightnessOf(ground);
  let far = end;
  for (let step = 0; step < 24; step++) {
    const middle = (near + far) / 2;
    if (contrast(withLightness(color, middle), ground) >= least) far = middle;
    else near = middle;
  }
  return withLightness(color, far);
}
