/** CSS pixels of the units that an SVG's width and height may have (CSS Values 4, "Absolute lengths"). */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
};

/** As wide as the widest column: an SVG that names no width fills the place that it stands in. */
const filling = 1056;
/** What browsers take where an SVG says nothing (CSS 2.2, 10.3.2). */
const unsaid = { width: 300, height: 150 };

/** The size at which browsers show an SVG; undefined when there is none in the text. */
export function svgSize(svg: string): { width: number; height: number } | undefined {
  const text = svg.replace(/<!--[^]*?-->/g, '');
  const root = /<svg(?=[\s>/])(?:"[^"]*"|'[^']*'|[^'">])*>/i.exec(text)?.[0];
  if (root === undefined) return undefined;
  const value = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root)?.slice(1).join('').trim();
  const width = pixels(value('width'));
  const height = pixels(value('height'));
  if (width && height) return rounded(width, height);
  const [, , boxWidth = 0, boxHeight = 0] = (value('viewBox') ?? '').split(/[\s,]+/).map(Number);
  if (!(boxWidth > 0 && boxHeight > 0)) return unsaid;
  const ratio = boxWidth / boxHeight;
  if (height) return rounded(height * ratio, height);
  return rounded(width ?? filling, (width ?? filling) / ratio);
}

function pixels(length = ''): number | undefined {
  const [, number, unit = ''] = /^([\d.]+(?:e[+-]?\d+)?)\s*([a-z]*)$/i.exec(length) ?? [];
  const factor = units[unit.toLowerCase()];
  return number !== undefined && factor ? Number(number) * factor || undefined : undefined;
}

const rounded = (width: number, height: number) => ({
  width: Math.max(1, Math.round(width)),
  height: Math.max(1, Math.round(height)),
});
