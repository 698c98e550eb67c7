import { textOf, type WrittenText } from '../data/written.ts';
import type { ComponentTools } from './component.ts';

/** A text under a headline, folded when it is long. */
export interface DescriptionView {
  html: unknown;
  /** Id of the text that a link unfolds. */
  foldId?: string | undefined;
}

const mostWords = 40;

/** Renders the description of news or an event; with `truncate` one of more than 40 words is folded. */
export function descriptionView(
  written: WrittenText,
  truncate: boolean,
  idOf: () => string,
  tools: ComponentTools,
): DescriptionView | undefined {
  const text = textOf(written);
  if (text === undefined) return undefined;
  const isLong = text.split(/\s+/).length > mostWords;
  return { html: tools.markdown(text), foldId: truncate && isLong ? idOf() : undefined };
}

/** The ids that the theme gives: collapse-0, collapse-1 …; a second list that folds has its own. */
export function foldIds({ serial }: ComponentTools): (index: number) => string {
  let before: number | undefined;
  return (index) => {
    before ??= serial();
    return before === 0 ? `collapse-${index}` : `collapse-${before}-${index}`;
  };
}
