/** What a linter found in one of the toolkit's own files. */
export interface Finding {
  /** Path from the folder that was looked at. */
  file: string;
  /** 1-based, as is the column. */
  line: number;
  column: number;
  message: string;
  /** The linter's name for it. */
  rule: string;
}

/** `_includes/a.njk:3:5  what was found  [rule]`. */
export const findingText = ({ file, line, column, message, rule }: Finding): string =>
  `${file}:${line}:${column}  ${message}  [${rule}]`;
