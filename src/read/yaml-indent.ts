import type { YamlMistake } from './yaml-errors.ts';

/**
 * Mistakes, with those that only say in the parser's words that a line does not begin below the one it belongs with
 * put as such, at that line. What the parser then says of the same line is left out.
 */
export function withIndentMistakes(text: string, mistakes: readonly YamlMistake[]): YamlMistake[] {
  const misplaced = mistakes.flatMap((mistake): YamlMistake[] => {
    const from = mistake.pos[0];
    const lineEnd = text.indexOf('\n', from);
    const isSequence = mistake.message.startsWith('A block sequence');
    const hasColon = /:(?:\s|$)/.test(text.slice(from, lineEnd === -1 ? undefined : lineEnd));
    if (mistake.code !== 'BLOCK_AS_IMPLICIT_KEY' || (hasColon && !isSequence)) return [];
    const begin = isSequence ? from : lineEnd + 1;
    const offset = begin + text.slice(begin).search(/\S|$/);
    return [{ code: 'BAD_INDENT', message: mistake.message, pos: [from, offset] }];
  });
  const isSaid = ({ pos }: YamlMistake) =>
    misplaced.some(({ pos: [from, offset] }) => {
      const end = text.indexOf('\n', offset);
      return pos[0] >= from && pos[0] <= (end === -1 ? text.length : end);
    });
  const others = mistakes.filter((mistake) => !isSaid(mistake));
  return [
    ...others,
    ...misplaced.map((one): YamlMistake => ({ ...one, pos: [one.pos[1], one.pos[1]] })),
  ];
}
