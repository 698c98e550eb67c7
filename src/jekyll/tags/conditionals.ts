import { equals, parseCondition, parseSide } from '../expressions/condition.ts';
import type { Condition } from '../expressions/condition.ts';
import { fragment, parseExpression } from '../expressions/expression.ts';
import { renderPieces } from '../render-pieces.ts';
import { readBlock, type Branch } from './branches.ts';
import type { TagReader } from './tag.ts';

/** `if` and `unless` with their `elsif` and `else`. */
const conditional =
  (isWanted: boolean): TagReader =>
  (tag, parser) => {
    const { branches, isBlank } = readBlock(tag, parser, ['elsif', 'else']);
    const cases = branches.map((branch, index) => ({
      holds: conditionOf(branch),
      wanted: index > 0 || isWanted,
      pieces: branch.pieces,
    }));
    return {
      token: tag,
      isBlank,
      render(scopes, output) {
        const chosen = cases.find(({ holds, wanted }) => holds(scopes) === wanted);
        if (chosen) renderPieces(chosen.pieces, scopes, output);
      },
    };
  };

export const ifTag = conditional(true);
export const unless = conditional(false);

const conditionOf = ({ tag }: Branch): Condition =>
  tag.name === 'else' ? () => true : parseCondition(tag.args);

const firstValue = new RegExp(fragment);
const values = new RegExp(String.raw`(${fragment})(?:(?:\s+or\s+|\s*,\s*)(${fragment}[\s\S]*))?`);

/** `case`: every `when` that fits is written, `else` when none before it did. */
export const caseTag: TagReader = (tag, parser) => {
  const subject = firstValue.exec(tag.args)?.[0];
  if (subject === undefined) throw new Error('case has no value');
  const left = parseExpression(subject);
  const { branches, isBlank } = readBlock(tag, parser, ['when', 'else']);
  const cases = branches.slice(1).map((branch) => ({
    isElse: branch.tag.name === 'else',
    sides: branch.tag.name === 'else' ? [] : sidesOf(branch.tag.args).map(parseSide),
    pieces: branch.pieces,
  }));
  return {
    token: tag,
    isBlank,
    render(scopes, output) {
      let hasMatched = false;
      for (const { isElse, sides, pieces } of cases) {
        if (isElse && !hasMatched) renderPieces(pieces, scopes, output);
        for (const side of sides) {
          if (!equals(left(scopes), side(scopes))) continue;
          hasMatched = true;
          renderPieces(pieces, scopes, output);
        }
      }
    },
  };
};

/** `when 1, 2 or 3`. */
function sidesOf(markup: string): string[] {
  const sides: string[] = [];
  let rest: string | undefined = markup;
  while (rest !== undefined) {
    const match: RegExpExecArray | null = values.exec(rest);
    if (!match?.[1]) throw new Error('when has no value');
    sides.push(match[1]);
    rest = match[2];
  }
  return sides;
}
