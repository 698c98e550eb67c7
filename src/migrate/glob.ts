/**
 * Whether a path matches a pattern as Ruby's `File.fnmatch?` has it without flags: `*` and `?` stand
 * for slashes, too, and `[…]` for one of several signs.
 */
export function matchesGlob(path: string, pattern: string): boolean {
  return new RegExp(`^${expressionOf(pattern, '.')}$`, 's').test(path);
}

/**
 * Whether a path is what Ruby's `Dir.glob` would find: `*` stays within a folder, `**` followed by
 * a slash goes through all of them.
 */
export function isInGlob(path: string, pattern: string): boolean {
  return new RegExp(`^${expressionOf(pattern, '[^/]')}$`, 's').test(path);
}

const special = /\*\*\/|\*|\?|\[[^\]]+\]|\{[^}]*\}|[\\^$.|+()[\]{}]/g;

const expressionOf = (pattern: string, sign: string): string =>
  pattern.replace(special, (found) => {
    if (found === '**/') return '(?:.*/)?';
    if (found === '*') return `${sign}*`;
    if (found === '?') return sign;
    if (found.startsWith('[')) return found.length > 1 ? found.replace('[!', '[^') : '\\[';
    if (found.startsWith('{') && found.length > 1 && sign !== '.') {
      const choices = found.slice(1, -1).split(',');
      return `(?:${choices.map((choice) => expressionOf(choice, sign)).join('|')})`;
    }
    return found.replace(/[\\^$.|+()[\]{}]/g, '\\$&');
  });
