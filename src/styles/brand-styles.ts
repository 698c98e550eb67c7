import type { Settings } from '../site.ts';
import { brandColors } from './brand-colors.ts';
import { bytesOf, hexOf, parseColor, type Rgb } from './color.ts';

/** The theme's own colour, whose shades the style sheet has. */
const own = '#12357a';

/** Rules with the shades of a site's colours, as its settings name them; undefined when they name none. */
export function brandStyles({ colors, theme_color }: Settings): string | undefined {
  const named = colors?.brand ?? theme_color;
  const brand = parseColor(named ?? '');
  const accent = parseColor(colors?.accent ?? '');
  if (!brand || (named?.toLowerCase() === own && !accent)) return undefined;
  const { light, dark, mark, markHover } = brandColors(brand, accent);
  const both = {
    // Also at night the ground of what has white text.
    '--bs-primary': hexOf(light.link),
    '--bs-primary-rgb': bytesOf(light.link),
    '--hero-mark': hexOf(mark),
    '--hero-mark-hover': hexOf(markHover),
  };
  const atLight = {
    ...both,
    ...linkProperties(light.link, light.hover),
    '--bs-heading-color': hexOf(light.heading),
    '--bs-secondary-bg': hexOf(light.tint),
    '--bs-tertiary-bg': hexOf(light.paper),
    '--focus': hexOf(light.link),
    '--brand': hexOf(light.heading),
    '--band': hexOf(light.hero),
    '--accent': hexOf(light.accent),
    '--hero-background': hexOf(light.hero),
    '--tint': hexOf(light.tint),
    '--current': hexOf(light.heading),
  };
  const atNight = {
    ...both,
    ...linkProperties(dark.link, dark.hover),
    '--band': hexOf(dark.link),
    '--accent': hexOf(dark.accent),
    '--hero-background': hexOf(dark.hero),
    '--current': hexOf(dark.link),
  };
  const day = (root: string) =>
    [rule(root, atLight), ...buttons(`${root} `, light.link, light.hover, '#fff')].join('');
  const night = (root: string) =>
    [rule(root, atNight), ...buttons(`${root} `, dark.link, dark.hover, '#0e1726')].join('');
  // Each theme apart, as it is chosen or, without a script, the system's: what only one of them sets
  // must not reach the other.
  return [
    `@media print{${day(':root')}}`,
    `@media screen{${day('[data-bs-theme=light]')}${night('[data-bs-theme=dark]')}}`,
    `@media screen and (prefers-color-scheme:light){${day(':root:not([data-bs-theme])')}}`,
    `@media screen and (prefers-color-scheme:dark){${night(':root:not([data-bs-theme])')}}`,
  ].join('');
}

const linkProperties = (link: Rgb, hover: Rgb) => ({
  '--bs-primary-text-emphasis': hexOf(hover),
  '--bs-link-color': hexOf(link),
  '--bs-link-color-rgb': bytesOf(link),
  '--bs-link-hover-color': hexOf(hover),
  '--bs-link-hover-color-rgb': bytesOf(hover),
});

/** What Bootstrap fills with its first colour: its own properties hold the colour itself. */
function buttons(within: string, ground: Rgb, hover: Rgb, text: string): string[] {
  const filled = { color: text, bg: hexOf(ground), 'border-color': hexOf(ground) };
  const hovered = { color: text, bg: hexOf(hover), 'border-color': hexOf(hover) };
  const rules: [string, (readonly [string, string])[]][] = [
    [
      '.btn-primary',
      [
        ...states('btn', '', filled),
        ...states('btn', 'hover-', hovered),
        ...states('btn', 'active-', hovered),
        ...states('btn', 'disabled-', filled),
      ],
    ],
    [
      '.btn-outline-primary',
      [
        ['--bs-btn-color', filled.bg],
        ['--bs-btn-border-color', filled.bg],
        ...states('btn', 'hover-', filled),
        ...states('btn', 'active-', filled),
        ['--bs-btn-disabled-color', filled.bg],
        ['--bs-btn-disabled-border-color', filled.bg],
      ],
    ],
    ['.nav-pills', states('nav-pills', 'link-active-', { color: text, bg: filled.bg })],
    ['.pagination', states('pagination', 'active-', filled)],
    ['.list-group', states('list-group', 'active-', filled)],
    ['.dropdown-menu', states('dropdown', 'link-active-', { color: text, bg: filled.bg })],
    [
      '.progress',
      [
        ['--bs-progress-bar-color', text],
        ['--bs-progress-bar-bg', filled.bg],
      ],
    ],
  ];
  return rules.map(([selector, values]) => rule(within + selector, Object.fromEntries(values)));
}

const states = (kind: string, state: string, values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([name, value]) => [`--bs-${kind}-${state}${name}`, value] as const);

const rule = (selector: string, values: Readonly<Record<string, string>>) =>
  `${selector}{${Object.entries(values)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`;
