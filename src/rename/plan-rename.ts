import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { comparableUrl } from '../jekyll/permalink.ts';
import type { Page } from '../page.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { listFiles } from '../read/list-files.ts';
import { positionAt } from '../read/position.ts';
import type { Site } from '../site.ts';
import { withRedirects } from './add-redirect.ts';
import { addressesInCells } from './addresses-in-cells.ts';
import { addressesInText, type WrittenAddress } from './addresses-in-text.ts';
import { addressesInYaml } from './addresses-in-yaml.ts';
import { findMove } from './find-move.ts';
import { newAddress, type Move, type Place } from './new-address.ts';

/** A link that is mended. */
export interface MendedLink {
  /** Where it stands, when all is written. */
  file: string;
  line: number;
  column: number;
  before: string;
  after: string;
}

/** All that a rename does, before anything is written. */
export interface RenamePlan {
  /** Files that get another name, from and to, by path from the site's folder. */
  moves: [from: string, to: string][];
  /** What files are to hold, by the paths that they have afterwards. */
  texts: Map<string, string>;
  links: MendedLink[];
  /** The old and the new URL, where they differ. */
  redirect: { from: string; to: string } | undefined;
}

/**
 * Plans how a page gets another file: every link that leads to it, and every relative link of its own,
 * is mended where it stands, and its old URL leads on to the new one.
 * @throws RenameError when it cannot be done
 */
export function planRename(site: Site, from: string, to: string): RenamePlan {
  const { page, move } = findMove(site, from, to);
  const moves: RenamePlan['moves'] = [[page.file, move.to.file], ...ownData(site, move)];
  const nameAfter = new Map(moves);
  const plan: RenamePlan = { moves, texts: new Map(), links: [], redirect: undefined };
  if (page.published && comparableUrl(page.url) !== comparableUrl(move.to.url)) {
    plan.redirect = { from: page.url, to: move.to.url };
  }
  for (const file of textFiles(site)) {
    const text = readFileSync(join(site.dir, file), 'utf8');
    const led =
      plan.redirect && file === page.file ? withRedirects(text, oldUrls(page, move)) : text;
    const after = nameAfter.get(file) ?? file;
    const mended = mend(file, led, move, site);
    plan.links.push(...mended.links.map((link) => ({ file: after, ...link })));
    if (mended.text !== text) plan.texts.set(after, mended.text);
  }
  return plan;
}

/** Data of the page alone, which goes with it (Eleventy's documentation, "Template Data Files"). */
function ownData(site: Site, { from, to }: Move): [string, string][] {
  return ['.yml', '.yaml', '.json'].flatMap((end): [string, string][] => [
    ...(stem(from.file).endsWith('/index')
      ? []
      : entry(site, stem(from.file) + end, stem(to.file) + end)),
    ...entry(site, from.file + end, to.file + end),
  ]);
}

const stem = (file: string) => file.slice(0, -extname(file).length);

/** A data file of the folder's name speaks for all of the folder, and stays. */
function entry(site: Site, from: string, to: string): [string, string][] {
  const [folder, name = ''] = from.split('/').slice(-2);
  const isOfFolder = name.replace(/\.\w+$/, '') === folder;
  return !isOfFolder && existsSync(join(site.dir, from)) ? [[from, to]] : [];
}

/** Every file in which addresses may stand, by path from the site's folder. */
function textFiles(site: Site): string[] {
  const below = (folder: string, ending: RegExp) =>
    listFiles(join(site.dir, folder))
      .filter((path) => ending.test(path))
      .map((path) => `${folder}/${path}`);
  const data = /\.(?:ya?ml|json|csv|tsv)$/;
  return [
    ...site.pages.map(({ file }) => file),
    ...below('content', data).filter((file) => !site.pageByFile.has(file)),
    ...below('_data', data),
    ...below('_includes', /\.(?:html|md|njk|liquid)$/),
    ...below('_layouts', /\.(?:html|md|liquid)$/),
  ];
}

function mend(
  file: string,
  text: string,
  move: Move,
  site: Site,
): { text: string; links: Omit<MendedLink, 'file'>[] } {
  const holder: Place = site.pageByFile.get(file) ?? { file: '', url: '/' };
  const found: { offset: number; before: string; after: string }[] = [];
  let mended = '';
  let copied = 0;
  for (const address of addressesIn(file, text)) {
    const after = newAddress(address, holder, move, site);
    if (after === undefined || address.offset < copied) continue;
    const { offset, written } = address;
    mended += text.slice(copied, offset);
    found.push({ offset: mended.length, before: written, after });
    mended += after;
    copied = offset + written.length;
  }
  mended += text.slice(copied);
  const links = found.map(({ offset, ...link }) => ({ ...positionAt(mended, offset), ...link }));
  return { text: mended, links };
}

/** The addresses of a file, in their order. */
function addressesIn(file: string, text: string): WrittenAddress[] {
  if (/\.(?:ya?ml|json)$/.test(file)) return addressesInYaml(text);
  if (/\.[ct]sv$/.test(file)) return addressesInCells(text);
  const { text: yaml, bodyOffset } = splitFrontMatter(text);
  const inBody = addressesInText(text.slice(bodyOffset)).map((address) => ({
    ...address,
    offset: address.offset + bodyOffset,
  }));
  const inHead = yaml === undefined ? [] : addressesInYaml(yaml, text.indexOf('\n') + 1);
  return [...inHead.toSorted((a, b) => a.offset - b.offset), ...inBody];
}

/** What leads to the page from now on: what did before, and its old URL, but not its new one. */
function oldUrls(page: Page, { to }: Move): string[] {
  const urls = [...[page.data.redirect_from ?? []].flat(), page.url];
  return urls.filter((url) => comparableUrl(url) !== comparableUrl(to.url));
}
