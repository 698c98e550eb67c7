import { createHash } from 'node:crypto';

const longest = 90;

/** One line of what was found. What is cut off counts all the same, by a short hash of the whole. */
export function shortened(text: string, isCode = false): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest && !(isCode && line !== text)) return line;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return `${line.slice(0, longest)} … (${hash})`;
}
