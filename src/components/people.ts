import { listOf, textOf, type WrittenList, type WrittenText } from '../data/written.ts';
import { iconSvg } from '../icons/icon-svg.ts';
import { isFullUrl } from '../jekyll/relative-url.ts';
import type { ComponentTools } from './component.ts';
import { capitalize } from './tile.ts';

/** A person as a card shows them. */
export interface PersonView {
  name: string;
  /** Address of a picture on this host. */
  picture?: string | undefined;
  /** A picture on another host that the old site showed: it is named, and nothing is fetched. */
  original?: string | undefined;
  /** What is shown in its place, under the initials. */
  blank: string;
  initials: string;
  /** Whether the old site showed initials too, so that they are words of the page. */
  initialsAreText: boolean;
  role?: string | undefined;
  affiliation?: string | undefined;
  links: { href: string; name: string; icon: string | undefined }[];
}

/** Somebody by name; of who is not in the site's data there is only that. */
export function personView(name: string, { site, url }: ComponentTools): PersonView {
  const known = site.contributors[name] ?? {};
  const [git, email, orcid] = [known.git, known.email, known.orcid].map((text) => textOf(text));
  const image = textOf(known.image_url);
  const role = textOf(known.role);
  return {
    name,
    // A picture on another host would tell that host who reads here.
    picture: image === undefined || isFullUrl(image) ? undefined : url(image),
    blank: url('assets/theme/person.svg'),
    original: image === undefined ? git && avatarOf(git) : undefined,
    initials: initialsOf(name, site.themeVersion),
    initialsAreText: image === undefined && git === undefined,
    role: role === undefined ? undefined : capitalize(role),
    affiliation: affiliationOf(known.affiliation),
    links: [
      { text: git, to: (id: string) => `https://github.com/${id}`, of: 'GitHub', icon: github },
      { text: email, to: (id: string) => `mailto:${id}`, of: 'E-mail', icon: letter },
      { text: orcid, to: orcidUrl, of: 'ORCID', icon: orcidIcon },
    ].flatMap(({ text, to, of, icon }) =>
      text === undefined ? [] : [{ href: to(text), name: `${name}, ${of}`, icon: icon() }],
    ),
  };
}

const github = () => iconSvg('brands', 'github');
const letter = () => iconSvg('solid', 'envelope');
const orcidIcon = () => iconSvg('brands', 'orcid');
const orcidUrl = (orcid: string) => (isFullUrl(orcid) ? orcid : `https://orcid.org/${orcid}`);

const affiliationOf = (written: WrittenList) =>
  Array.isArray(written) ? listOf(written).join(' / ') : textOf(written as WrittenText);

const avatarOf = (git: string) => `https://avatars.githubusercontent.com/${git}`;

/** The first letter of every word of a name; from version 6 of the theme on, of the first word. */
export function initialsOf(name: string, version = 0): string {
  const letters = name
    .trim()
    .split(/\s+/)
    .map((word) => [...word][0]?.toUpperCase() ?? '');
  return letters.slice(0, version < 6 ? undefined : 1).join('');
}

/** The names that a list of people is asked for, each once. */
export function chosenPeople(
  { custom, role, sort }: { custom: readonly string[]; role?: string | undefined; sort: boolean },
  { site }: ComponentTools,
): string[] {
  const names = new Set(custom.length > 0 ? custom : site.peopleOfRole(role));
  return sort ? [...names].toSorted() : [...names];
}
