const own = new Set(['source sans 3', 'source sans pro', 'source sans']);

/** What a person should know of an address under `theme_variables.fonts`. */
export function fontFinding(address: string): { message: string; advice: string } {
  const families = familiesIn(address);
  const body = families.find((family) => !own.has(family.toLowerCase()));
  const named = families.length ? families.join(', ') : address;
  return {
    message: `Fonts were fetched from another host: ${named}`,
    advice:
      body === undefined && families.length
        ? 'Source Sans 3 is used, and served by the site itself.'
        : `Source Sans 3 is used, and served by the site itself. ${howToKeep(body)}`,
  };
}

const howToKeep = (family: string | undefined) =>
  family === undefined
    ? 'Fonts of fontsource.org can take its place: see fonts in _data/site.yml.'
    : `For ${family}: npm install @fontsource/${family.toLowerCase().replace(/ +/g, '-')}, and fonts: { body: ${family} } in _data/site.yml.`;

/** The families in an address of Google Fonts, of its first interface and of its second. */
function familiesIn(address: string): string[] {
  if (!URL.canParse(address)) return [];
  return new URL(address).searchParams
    .getAll('family')
    .flatMap((value) => value.split('|'))
    .map((value) => value.replace(/:.*/, '').trim())
    .filter(Boolean);
}
