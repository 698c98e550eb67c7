import { plainStyle } from './plain-style.ts';

/**
 * Whether declarations of a style attribute can lay an element over what is not its own: a false
 * form over the whole page, say.
 */
export function coversPage(style: string): boolean {
  return /(?:^|[;\s])position\s*:\s*(?:fixed|absolute|sticky|-webkit-sticky|var\()/.test(
    plainStyle(style).toLowerCase(),
  );
}

/** Bootstrap's classes of the same effect (Bootstrap's documentation, "Position"). */
export const coversPageByClass = (names: string): boolean =>
  /(?:^|\s)(?:fixed-top|fixed-bottom|position-fixed|vw-100)(?:\s|$)/.test(names);
