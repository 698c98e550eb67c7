/** A check as the page "Problems and what to do" tells it. */
export interface DescribedCheck {
  /** In kebab case, as it is printed behind a problem and named in the settings. */
  name: string;
  /** How much it weighs unless the settings say otherwise; `either` is told apart in `meaning`. */
  severity: 'error' | 'warning' | 'either';
  /** What is wrong, in a sentence or two of Markdown. */
  meaning: string;
  /** What to do about it. */
  advice: string;
}
