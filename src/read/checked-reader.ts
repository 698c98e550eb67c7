import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Report } from '../problem.ts';
import { positionAt } from './position.ts';
import { sitePath } from './site-path.ts';
import type { SourceReader } from './source-reader.ts';

/** A reader that tells what is wrong with a file as such: its encoding, or a merge that was not ended. */
export function checkedReader(reader: SourceReader, siteDir: string, report: Report): SourceReader {
  return {
    ...reader,
    text(path) {
      const file = sitePath(siteDir, path);
      let hasMark = false;
      const text = reader.text(path, () => (hasMark = true));
      const tell = (offset: number, found: Found) =>
        report({ file, ...positionAt(text, offset), ...found });
      if (hasMark) tell(0, byteOrderMark);
      // What cannot be decoded is read as U+FFFD; a file may also hold that sign itself.
      const lost = text.indexOf('\uFFFD');
      if (lost !== -1 && !isUtf8(readFileSync(path))) tell(lost, invalidUtf8);
      const conflict = conflictAt(text);
      if (conflict !== -1) tell(conflict, mergeConflict);
      return text;
    },
  };
}

/**
 * Where the first of the marks stands that Git leaves, one line above, one between and one below
 * the two versions (git-merge's documentation, "How conflicts are presented"); -1 without them.
 */
function conflictAt(text: string): number {
  const lines = `\n${text}`;
  const above = lines.indexOf('\n<<<<<<< ');
  const between = above === -1 ? -1 : lines.indexOf('\n=======\n', above);
  return between !== -1 && lines.includes('\n>>>>>>> ', between) ? above : -1;
}

type Found = Pick<Parameters<Report>[0], 'check' | 'severity' | 'message' | 'hint'>;

const byteOrderMark: Found = {
  check: 'byte-order-mark',
  severity: 'warning',
  message: 'The file begins with an invisible sign, a byte-order mark',
  hint: 'Save it as "UTF-8", not as "UTF-8 with BOM".',
};

const invalidUtf8: Found = {
  check: 'invalid-utf8',
  severity: 'error',
  message: 'The file is not in UTF-8; a letter here cannot be read',
  hint: 'Save it with the encoding UTF-8, and write the letter again.',
};

const mergeConflict: Found = {
  check: 'merge-conflict',
  severity: 'error',
  message: 'A merge conflict begins here that nobody has solved',
  hint: 'Keep the version that is right, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
};
