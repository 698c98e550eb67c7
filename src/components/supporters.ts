import { listOf, textOf, type WrittenList } from '../data/written.ts';
import type { Page } from '../page.ts';
import type { ComponentTools } from './component.ts';

/** Who supports a page, as tiles show it: by a flag, a logo or a name. */
export interface SupporterView {
  /** What it is called, for whoever sees no flag or logo. */
  name: string;
  href?: string | undefined;
  /** Code of a country, in small letters. */
  country?: string | undefined;
  /** Its flag. */
  flag?: unknown;
  logo?: string | undefined;
}

/** The names of a page's supporters; `affiliations` is the old key. */
export const supportersOf = ({ data }: Page): string[] =>
  listOf((data.supported_by ?? data.affiliations) as WrittenList);

/** What a supporter is called: a country by the name of its code. */
export function supporterName(written: string, { site }: ComponentTools): string {
  const isCode = written.length === 2;
  return isCode ? (site.countries[written.toUpperCase()] ?? written.toUpperCase()) : written;
}

/** A supporter as it is shown; undefined for one that is neither a country nor in the site's data. */
export function supporterView(written: string, tools: ComponentTools): SupporterView | undefined {
  const { site, url, flag } = tools;
  const name = supporterName(written, tools);
  if (written.length === 2) {
    const page = site.byCountry.get(written.toUpperCase());
    const href = page && url(page.url);
    return { name, href, country: written.toLowerCase(), flag: flag(written) };
  }
  const known = site.supporters.get(written);
  if (!known) return undefined;
  const [image, link] = [textOf(known.image_url), textOf(known.url)];
  return {
    name,
    href: link === undefined ? undefined : url(link),
    logo: image === undefined ? undefined : url(image),
  };
}
