import type { Config } from 'svgo/browser';

/**
 * What does not change how a drawing looks, what it says (title, desc, roles), or what leads into it
 * (ids, classes). Metadata and comments that speak of a licence stay.
 */
const config: Config = {
  multipass: true,
  plugins: [
    {
      name: 'preset-default',
      params: {
        overrides: {
          cleanupIds: false,
          collapseGroups: false,
          inlineStyles: false,
          mergePaths: false,
          minifyStyles: false,
          removeComments: { preservePatterns: [/^!/, /licen[cs]e|copyright|©|\(c\)|SPDX/i] },
          removeDesc: false,
          removeHiddenElems: false,
          removeMetadata: false,
          removeUnknownsAndDefaults: {
            keepAriaAttrs: true,
            keepDataAttrs: true,
            keepRoleAttr: true,
            unknownContent: false,
          },
        },
      },
    },
  ],
};

/** Drawings that do something are left as they are. */
const isActive = /<script\b|<foreignObject\b|<!ENTITY|<animate|<set\b/i;

/**
 * Takes out of an SVG what nobody sees.
 * @throws Error where it is no well-formed XML, which browsers do not show either
 */
export async function minifySvg(svg: string): Promise<string> {
  const { optimize } = await import('svgo/browser');
  const { data } = optimize(svg, config);
  return isActive.test(svg) ? svg : data;
}
