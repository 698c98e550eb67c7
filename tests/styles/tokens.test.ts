import { describe, expect, it } from 'vitest';
import { compileTheme } from '../../src/client/compile-theme.ts';
import { contrast, parseColor } from '../../src/styles/color.ts';
import { parseCss } from '../../src/styles/parse-css.ts';
import { root } from '../support/run.ts';

const { files, stylesheet } = await compileTheme(root, root);
const css = files[stylesheet] ?? '';

/** Custom properties of the whole page that a theme sets, the light theme's first. */
function propertiesOf(selectors: RegExp): Map<string, string> {
  const found = new Map<string, string>();
  const read = (text: string) => {
    for (const { prelude, body = '' } of parseCss(text)) {
      if (/^@media screen\s*$/.test(prelude)) read(body);
      if (!selectors.test(prelude)) continue;
      for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+)\s*:\s*([^;]+)/g)) {
        found.set(name, value.trim());
      }
    }
  };
  read(css);
  return found;
}

const light = propertiesOf(/^:root(?:,\s*\[data-bs-theme=['"]?light['"]?\])?$/);
const dark = new Map([...light, ...propertiesOf(/^\[data-bs-theme=['"]?dark['"]?\]$/)]);

/** Text and the grounds that it stands on, by the names of the properties; signs need 3, text 4.5. */
const pairs: [text: string, grounds: string[], least: number][] = [
  [
    '--bs-body-color',
    [
      '--bs-body-bg',
      '--bs-tertiary-bg',
      '--bs-secondary-bg',
      '--tint',
      '--note-background',
      '--tip-background',
      '--important-background',
      '--warning-background',
    ],
    7,
  ],
  ['--bs-emphasis-color', ['--bs-body-bg', '--bs-tertiary-bg', '--tint'], 7],
  ['--bs-secondary-color', ['--bs-body-bg', '--bs-tertiary-bg', '--tint'], 4.5],
  ['--bs-heading-color', ['--bs-body-bg', '--bs-tertiary-bg', '--tint'], 4.5],
  ['--bs-link-color', ['--bs-body-bg', '--bs-tertiary-bg', '--tint'], 4.5],
  ['--bs-link-hover-color', ['--bs-body-bg', '--bs-tertiary-bg', '--tint'], 4.5],
  ['--bs-code-color', ['--bs-body-bg', '--bs-tertiary-bg'], 4.5],
  ['--bs-highlight-color', ['--bs-highlight-bg'], 4.5],
  ['--brand', ['--bs-body-bg', '--bs-tertiary-bg'], 4.5],
  ['--current', ['--bs-body-bg', '--tint'], 4.5],
  ['--accent', ['--bs-body-bg', '--tint'], 4.5],
  ['--line-strong', ['--bs-body-bg', '--bs-tertiary-bg'], 3],
  ['--focus', ['--bs-body-bg', '--tint'], 3],
  ['--note', ['--note-background'], 4.5],
  ['--tip', ['--tip-background'], 4.5],
  ['--important', ['--important-background'], 4.5],
  ['--warning', ['--warning-background'], 4.5],
  ['--hero-mark', ['--hero-background'], 3],
  ...['comment', 'keyword', 'string', 'number', 'name', 'deleted'].map(
    (name): [string, string[], number] => [
      `--code-${name}`,
      ['--bs-body-bg', '--bs-tertiary-bg'],
      4.5,
    ],
  ),
];

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s theme', (theme, properties) => {
  const colorOf = (name: string) => {
    const reference = /^var\((--[\w-]+)\)$/.exec(properties.get(name) ?? '')?.[1];
    const text = properties.get(reference ?? name) ?? '';
    const found = parseColor(text);
    if (!found) throw new Error(`${name} is "${text}", which is no colour`);
    return found;
  };

  it('has colours of its own', () => {
    const ground = properties.get('--bs-body-bg');
    expect(ground).toBe(theme === 'light' ? '#fff' : '#0e1726');
  });

  it.each(pairs)('%s can be read on %s', (text, grounds, least) => {
    const tooFaint = grounds
      .map((ground) => ({ ground, is: contrast(colorOf(text), colorOf(ground)) }))
      .filter(({ is }) => is < least);
    expect(tooFaint).toEqual([]);
  });
});
