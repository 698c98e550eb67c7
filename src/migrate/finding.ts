/** Something that a person should look at, with its place. */
export interface Finding {
  /** Path in the new site; in the old one for what has no place in the new. */
  file: string;
  line?: number | undefined;
  /** What was found. */
  message: string;
  /** What to do about it. */
  advice: string;
}
