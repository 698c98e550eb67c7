import { describe, expect, it } from 'vitest';
import { readNames } from '../../src/citations/read-names.ts';

const shown = (source: string) =>
  readNames(source).map((name) =>
    'literal' in name
      ? `=${name.literal}`
      : [name.given, name['non-dropping-particle'], name.family, name.suffix]
          .map((part) => part ?? '')
          .join('|'),
  );

describe('names', () => {
  it.each([
    ['Gut, Ivo and Estelles, Lucia', ['Ivo||Gut|', 'Lucia||Estelles|']],
    ['Jane Q. Doe', ['Jane Q.||Doe|']],
    ['Doe', ['||Doe|']],
    ['Ludwig van Beethoven', ['Ludwig|van|Beethoven|']],
    ['van Beethoven, Ludwig', ['Ludwig|van|Beethoven|']],
    [String.raw`Charles Xavier de la Vall{\'e}e Poussin`, ['Charles Xavier|de la|Vallée Poussin|']],
    ['De Vos, Paul', ['Paul||De Vos|']],
    ['King, Jr., Martin Luther', ['Martin Luther||King|Jr.']],
    ['{Garcia-Gasulla}, Dario', ['Dario||Garcia-Gasulla|']],
    ['{dePamphilis}, Claude', ['Claude||dePamphilis|']],
    ['{ELIXIR Focus Group} and {Barnes and Noble}', ['=ELIXIR Focus Group', '=Barnes and Noble']],
    [String.raw`Broin, Pilib {\'O} AND Sanders, A.`, ['Pilib Ó||Broin|', 'A.||Sanders|']],
    ['Prešern, Uroš, and Marko Goličnik', ['Uroš||Prešern|', 'Marko||Goličnik|']],
    ['Doe, Jane\n   and Roe, R.', ['Jane||Doe|', 'R.||Roe|']],
    ['Doe, Jane and others', ['Jane||Doe|', '||others|']],
    ['Alexander Brand', ['Alexander||Brand|']],
    ['', []],
    [' and ', []],
    [',', []],
  ])('%s', (source, names) => {
    expect(shown(source)).toEqual(names);
  });
});
