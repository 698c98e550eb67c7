import type { CheckName } from '../checks/catalogue.ts';
import type { TagToken } from './tags/tag.ts';
import type { Scopes } from './scopes.ts';

/** A problem at an offset of the text that holds it. */
export interface PlacedProblem {
  check: CheckName;
  offset: number;
  message: string;
  hint?: string | undefined;
}

/** Told once about each mistake in a file that is not the page itself. */
export type ReportInInclude = (file: string, text: string, found: PlacedProblem) => void;

/** Tells what is wrong with a tag, in the page or in the include that it stands in. */
export type Teller = (
  tag: Pick<TagToken, 'file' | 'input' | 'begin'>,
  scopes: Pick<Scopes, 'input'>,
  found: Omit<PlacedProblem, 'offset'>,
  offsetInTag?: number,
) => void;

export const problemTeller =
  (reportInInclude: ReportInInclude): Teller =>
  ({ file, input, begin }, scopes, found, offsetInTag = 0) => {
    const placed = { ...found, offset: begin + offsetInTag };
    if (file === undefined || file === scopes.input.file) scopes.input.problem(placed);
    else reportInInclude(file, input, placed);
  };
