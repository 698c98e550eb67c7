/**
 * Puts a text between `<!-- name -->` and `<!-- /name -->`, which stay.
 * @throws Error when the pair is not there once
 */
export function replaceBetween(page: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest, ...more] = page.split(start);
  const after = rest?.split(end) ?? [];
  if (more.length > 0 || after.length !== 2) throw new Error(`${start} … ${end} has to stand once`);
  return `${before}${start}\n\n${text.trim()}\n\n${end}${after[1]}`;
}
