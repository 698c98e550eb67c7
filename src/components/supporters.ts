import { listOf, textOf, type writtenList } from '../data/written.ts';
import type { Page } from '../page.ts';
import type { z } from 'zod';
import type { ComponentTools } from './component.ts';

/** Who supports a page, as tiles show it: by a flag, a logo or a name. */
export interface SupporterView {
  /** What it is called, for whoever sees no flag or logo. */
  name: string;
  href?: string | undefined;
  /** Code of a country, in small letters. */
  country?: string | undefined;
  logo?: string | undefined;
}

/** The names of a page's supporters; `affiliations` is the old key. */
export const supportersOf = ({ data }: Page): string[] =>
  listOf((data.supported_by ?? data.affiliations) as z.infer<typeof writtenList>);

/** What a supporter is called: a country by the name of its code. */
export function supporterName(written: string, { site }: ComponentTools): string {
  const isCode = written.length === 2;
  return isCode ? (site.countries[written.toUpperCase()] ?? written.toUpperCase()) : written;
}

/** A supporter as it is shown; undefined for one that is neither a country nor in the site's data. */
export function supporterView(written: string, tools: ComponentTools): SupporterView | undefined {
  const { site, url } = tools;
  const name = supporterName(written, tools);
  if (written.length === 2) {
    const page = site.byCountry.get(written.toUpperCase());
    return { name, href: page && url(page.url), country: written.toLowerCase() };
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
