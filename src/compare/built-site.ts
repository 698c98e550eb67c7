import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../read/list-files.ts';
import { guessBase } from './guess-base.ts';
import { isPage, outputUrl } from './output-url.ts';
import type { Selector } from './selector.ts';
import { siteAddress, type Place } from './site-address.ts';

/** A folder in which a site was built, and how it is read. */
export interface BuiltSite {
  folder: string;
  base: string;
  selector: Selector | undefined;
  /** File of each page by its URL. */
  pages: Map<string, string>;
  /** All other files, with a slash in front. */
  files: Set<string>;
  origin: string | undefined;
}

/** What of a built site is not given by its folder. */
export interface SiteOptions {
  /** Found by the links of the pages when it is not told. */
  base?: string | undefined;
  selector?: Selector | undefined;
}

/** A folder that cannot be compared. */
export class NoOutputError extends Error {}

/** @throws NoOutputError when there is no such folder, or no page in it */
export function readBuiltSite(folder: string, { base, selector }: SiteOptions = {}): BuiltSite {
  if (!existsSync(folder)) throw new NoOutputError(`${folder}: there is no such folder`);
  if (!statSync(folder).isDirectory()) throw new NoOutputError(`${folder} is no folder`);
  const pages = new Map<string, string>();
  const files = new Set<string>();
  for (const file of listFiles(folder, { include: ['.well-known'] })) {
    const path = `/${file}`.normalize('NFC');
    if (!isPage(file)) files.add(path);
    else {
      const url = outputUrl(path);
      // A host that has both shows one here, and the other with a slash behind it.
      pages.set(pages.has(url) ? `${url}/` : url, file);
    }
  }
  if (pages.size === 0) {
    throw new NoOutputError(
      `${folder} holds no HTML page; name the folder that a build has written`,
    );
  }
  const plain = { folder, base: '/', selector, pages, files, origin: undefined };
  const site = { ...plain, base: base ?? guessBase(plain) };
  return { ...site, origin: originOf(site) };
}

export const readPage = ({ folder }: BuiltSite, file: string): Buffer =>
  readFileSync(join(folder, file));

/** Whether a page or file of a site has an address. */
export const hasAddress = ({ pages, files }: BuiltSite, url: string): boolean =>
  pages.has(url) || files.has(url);

export const placeOf = ({ base, origin }: BuiltSite, file: string): Place => ({
  base,
  origin,
  file,
});

/** Scheme and host, by the canonical address of a page that names its own path. */
function originOf(site: BuiltSite): string | undefined {
  for (const [url, file] of [...site.pages].slice(0, 20)) {
    const html = readPage(site, file).toString('utf8', 0, 20_000);
    const tag = /<link\b[^>]*\brel=["']?canonical\b[^>]*>/i.exec(html)?.[0];
    const origin = /\bhref=["']?(https?:\/\/[^/"'\s>]+)/i.exec(tag ?? '')?.[1];
    const written = /\bhref=["']?([^"'\s>]+)/i.exec(tag ?? '')?.[1] ?? '';
    if (origin && siteAddress(written, { ...placeOf(site, file), origin }).url === url)
      return origin;
  }
  return undefined;
}
