import signs from 'markdown-it-emoji/lib/data/full.mjs';

/** What holds no text of its own, or text that stays as it is: code, tags and comments. */
const parts =
  /<(pre|code|tt|script|style|textarea)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[^>]*>|:([a-z\d+_-]+):/gi;

/**
 * HTML in which names between colons are the emoji that they stand for. The plugin jemoji draws a
 * picture of each, of another host; names in code stay as they are there, too.
 */
export function withEmoji(html: string): string {
  if (!html.includes(':')) return html;
  return html.replace(parts, (whole, _: string | undefined, name: string | undefined) =>
    name !== undefined && Object.hasOwn(signs, name) ? (signs[name] ?? whole) : whole,
  );
}

/** Whether a site names the plugin in its settings. */
export const showsEmoji = ({ emoji }: Readonly<Record<string, unknown>>): boolean => emoji === true;
