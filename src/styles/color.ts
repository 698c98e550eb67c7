/** A colour of a screen: red, green and blue from 0 to 1, as sRGB has them. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads `#rgb`, `#rrggbb`, and both without the sign; undefined when it is neither. */
export function parseColor(text: string): Rgb | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (digits === undefined) return undefined;
  const six = digits.length === 6 ? digits : digits.replace(/./g, '$&$&');
  const part = (at: number) => parseInt(six.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4)];
}

/** As `#rrggbb`. */
export const hexOf = (color: Rgb): string =>
  `#${color.map((part) => byte(part).toString(16).padStart(2, '0')).join('')}`;

/** As `18, 53, 122`, which Bootstrap's `--bs-…-rgb` want. */
export const bytesOf = (color: Rgb): string => color.map(byte).join(', ');

/** Contrast of two colours from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance(color: Rgb): number {
  const [red, green, blue] = linear(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The same hue in another lightness, from 0 to 1, with at most so much colour as a screen can show
 * (Oklch: CSS Color Module Level 4, "Oklab and Oklch").
 */
export function withLightness(color: Rgb, lightness: number, mostChroma = 1): Rgb {
  const { a, b, chroma } = oklab(color);
  let wanted = Math.min(chroma, mostChroma);
  for (;;) {
    const share = chroma === 0 ? 0 : wanted / chroma;
    const shown = fromOklab(lightness, a * share, b * share);
    if (wanted === 0 || shown.every((part) => part > -0.0005 && part < 1.0005))
      return rounded(shown);
    wanted = wanted < 0.002 ? 0 : wanted * 0.95;
  }
}

/** How light a colour looks, from 0 to 1. */
export const lightnessOf = (color: Rgb): number => oklab(color).lightness;

const byte = (part: number) => Math.round(Math.min(1, Math.max(0, part)) * 255);
/** To what is written in the end, so that contrast is computed of that. */
const rounded = ([red, green, blue]: Rgb): Rgb => [
  byte(red) / 255,
  byte(green) / 255,
  byte(blue) / 255,
];

const toLinear = (part: number) =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
const fromLinear = (part: number) =>
  part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
const linear = ([red, green, blue]: Rgb): Rgb => [toLinear(red), toLinear(green), toLinear(blue)];

function oklab(color: Rgb) {
  const [red, green, blue] = linear(color);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  const lightness = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  return { lightness, a, b, chroma: Math.hypot(a, b) };
}

function fromOklab(lightness: number, a: number, b: number): Rgb {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    fromLinear(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    fromLinear(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    fromLinear(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}
