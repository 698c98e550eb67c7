import { writeWhole } from '../build/write-whole.ts';

/** Keeps a file for the next run. Where it may not be written, the next run makes it again. */
export function keepFile(path: string, text: string): void {
  try {
    writeWhole(path, text);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EACCES', 'EROFS', 'EPERM', 'ENOSPC'].includes(code)) throw error;
  }
}
