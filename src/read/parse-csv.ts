import { createRequire } from 'node:module';
import type * as CsvParse from 'csv-parse/sync';
import type { ParsedYaml } from './parse-yaml.ts';

const require = createRequire(import.meta.url);

/**
 * Reads a table whose first row names the columns, as Jekyll does (Jekyll's documentation, "Data
 * Files"): a list of rows, each with a text per column; an empty cell is null. Places are those of
 * the rows.
 * @param delimiter a comma, or a tab
 */
export function parseCsv(text: string, delimiter: ',' | '\t'): ParsedYaml {
  // Few sites have tables in this form; the others do not load the parser.
  const { parse } = require('csv-parse/sync') as typeof CsvParse;
  const lines: number[] = [];
  const errors: ParsedYaml['errors'] = [];
  let value: unknown = [];
  let end = 1;
  try {
    value = parse(text, {
      delimiter,
      columns: true,
      skip_empty_lines: true,
      relax_column_count: true,
      cast: (cell) => (cell === '' ? null : cell),
      on_record(record: unknown, info) {
        lines.push(end + 1);
        end = info.lines;
        return record;
      },
    });
  } catch (error) {
    const { message, lines: line = 1 } = error as Error & { lines?: number };
    errors.push({
      message: `The table cannot be read: ${message.replace(/ at line \d+.*$/s, '')}`,
      hint: 'A text that holds a comma or a line break stands in "…"; a quotation mark in it is doubled.',
      position: { line, column: 1 },
      isFatal: true,
    });
  }
  return {
    value,
    errors,
    positionOf: ([row]) => ({ line: (typeof row === 'number' ? lines[row] : 1) ?? 1, column: 1 }),
  };
}
