/** An input and what comes of it. */
export interface Fixture {
  title: string;
  input: string;
  output: string;
}

/** markdown-it's fixtures: a title, then the input and the output, each closed by a line with a dot. */
export function readFixtures(text: string): Fixture[] {
  const fixtures = [...text.matchAll(/(\S.*)\n\.\n([\s\S]*?\n)\.\n([\s\S]*?)\.\n(?:\n|$)/g)];
  const read = fixtures.map(([whole]) => whole).join('');
  if (read !== text) throw new Error(`A fixture cannot be read behind: ${read.slice(-80)}`);
  return fixtures.map(([, title = '', input = '', output = '']) => ({ title, input, output }));
}
