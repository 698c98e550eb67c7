import { pagePicture } from '../components/image-path.ts';
import { columnPaths } from '../data/footer.ts';
import type { LinkItem } from '../data/navigation.ts';
import type { Page } from '../page.ts';
import { isOwnKey } from '../page-end/front-matter-problem.ts';
import { pageEndLinks, pageEndTexts } from '../page-end/page-end-links.ts';
import type { ParsedYaml } from '../read/parse-yaml.ts';
import type { Site } from '../site.ts';
import { resolveLink, type Target } from './resolve-link.ts';

/** A link that stands in YAML: in `_data`, or in a page's front matter. */
export interface DataLink {
  file: string;
  yaml: ParsedYaml | undefined;
  path: PropertyKey[];
  written: string;
  isImage: boolean;
  target: Target;
}

/** Renders Markdown of a data file for the links in it. */
type RenderData = (
  markdown: string,
  file: string,
) => { facts: { links: { written: string; element: string; target: Target }[] } };

/** Every link of the settings, the navigations, the footer, and the front matter of pages. */
export function dataLinks(site: Site, renderData: RenderData): DataLink[] {
  const links: DataLink[] = [];
  const collect = (name: string) => collector(links, site, name);

  const settings = collect('site');
  for (const key of ['logo', 'favicon', 'image'] as const)
    settings([key], site.settings[key], true);
  const topnav = collect('topnav');
  eachItem(site.topNavigation, ['subitems'], topnav);
  for (const [name, sidebar] of site.sidebars) {
    const add = collect(`sidebars/${name}`);
    add(['title_url'], sidebar.title_url);
    eachItem(sidebar.subitems ?? [], ['subitems'], add);
  }
  addFooter(site, collect('footer'), links, renderData);
  const inherited = new Set<string>();
  for (const page of site.pages) {
    addFrontMatter(links, site, page);
    addPageEnd(links, site, page, inherited, renderData);
  }
  return links;
}

type Add = (path: PropertyKey[], url: string | undefined, isImage?: boolean) => void;

function collector(links: DataLink[], site: Site, name: string): Add {
  const { file = `_data/${name}.yml`, yaml } = site.dataFiles.get(name) ?? {};
  return (path, written, isImage = false) => {
    if (written === undefined) return;
    // Data speaks of paths from the site's root, with or without the first slash.
    const target = resolveLink(written, { url: '/', file }, site);
    links.push({ file, yaml, path, written, isImage, target });
  };
}

function eachItem(items: readonly LinkItem[], above: PropertyKey[], add: Add): void {
  items.forEach((item, index) => {
    const path = [...above, index];
    add([...path, 'url'], item.url);
    add([...path, 'image_url'], item.image_url, true);
    eachItem(item.subitems ?? [], [...path, 'subitems'], add);
  });
}

function addFooter(site: Site, add: Add, links: DataLink[], renderData: RenderData): void {
  const { footer } = site;
  if (!footer) return;
  const { file = '_data/footer.yml', yaml } = site.dataFiles.get('footer') ?? {};
  const addMarkdown = (path: PropertyKey[], markdown: string | undefined) => {
    if (markdown === undefined) return;
    for (const { written, element, target } of renderData(markdown, file).facts.links) {
      links.push({ file, yaml, path, written, isImage: element === 'img', target });
    }
  };
  addMarkdown(['copyright'], footer.copyright);
  addMarkdown(['extra_line'], footer.extra_line);
  footer.columns.forEach((column, index) => {
    const path = ['columns', index];
    const written = (yaml?.value as { columns?: unknown[] } | undefined)?.columns?.[index];
    const paths = columnPaths(written);
    add([...path, ...paths.image], column.image?.src, true);
    addMarkdown([...path, ...paths.text], column.text);
    column.links.forEach(({ url }, place) => add([...path, ...paths.link(place)], url));
  });
}

function addFrontMatter(links: DataLink[], site: Site, page: Page): void {
  const { file, yaml } = page;
  const { hero, cards, audiences, page_img } = page.data;
  const add: Add = (path, written, isImage = false) => {
    if (written === undefined) return;
    const target = resolveLink(written, { url: '/', file }, site);
    links.push({ file, yaml, path, written, isImage, target });
  };
  const picture =
    page_img === undefined ? undefined : pagePicture(page_img, (path) => site.assets.has(path));
  add(['page_img'], picture, true);
  add(['hero', 'image'], hero?.image, true);
  hero?.actions?.forEach(({ url }, index) => add(['hero', 'actions', index, 'url'], url));
  cards?.forEach(({ url }, index) => add(['cards', index, 'url'], url));
  audiences?.forEach(({ url }, index) => add(['audiences', index, 'url'], url));
}

/**
 * What front matter links to from the end of a page.
 * @param inherited links from the data of folders, which are told for their first page alone
 */
function addPageEnd(
  links: DataLink[],
  site: Site,
  page: Page,
  inherited: Set<string>,
  renderData: RenderData,
): void {
  const { file, yaml } = page;
  for (const { path, url, isImage } of pageEndLinks(page)) {
    const isKnown = !isOwnKey(yaml, path[0]) && inherited.size === inherited.add(url).size;
    if (isKnown) continue;
    const target = resolveLink(url, { url: '/', file }, site);
    links.push({ file, yaml, path, written: url, isImage, target });
  }
  for (const { path, markdown } of pageEndTexts(page)) {
    for (const { written, element, target } of renderData(markdown, file).facts.links) {
      links.push({ file, yaml, path, written, isImage: element === 'img', target });
    }
  }
}
