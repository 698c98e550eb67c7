import { readFileSync } from 'node:fs';
import { siteCitations } from '../citations/site-citations.ts';
import type { CslData } from '../citations/csl-data.ts';
import { listView } from '../citations/list-view.ts';
import { componentTools } from '../components/component-tools.ts';
import { components } from '../components/components.ts';
import { dataMarkdown } from '../harm/data-markdown.ts';
import { documentHarms } from '../harm/document-harm.ts';
import { harmPlace } from '../harm/find-harm.ts';
import { acceptedHarm } from '../harm/page-harm.ts';
import { drawIcons } from '../icons/draw-icons.ts';
import { wholePage } from '../images/picture-sizes.ts';
import { drawingInPage } from '../images/drawing-in-page.ts';
import { placeHints, placePictures } from '../images/place-pictures.ts';
import type { SitePictures } from '../images/pictures.ts';
import { createLiquid } from '../jekyll/liquid.ts';
import { ownIncludes, readBeside } from '../jekyll/own-includes.ts';
import type { OwnLayout } from '../jekyll/own-layouts.ts';
import { comparableUrl } from '../jekyll/permalink.ts';
import { siteLinks } from '../jekyll/site-links.ts';
import { scanTags } from '../links/scan-html.ts';
import { findLinks, noFacts, type BodyFacts } from '../links/find-links.ts';
import { createMarkdown } from '../markdown/markdown.ts';
import { markCurrent, wayTo } from '../navigation/page-navigation.ts';
import { siteMap } from '../navigation/site-map.ts';
import { sidebarViews, type SidebarView } from '../navigation/sidebar-view.ts';
import { siteNavigation } from '../navigation/site-navigation.ts';
import type { Page } from '../page.ts';
import { idsOfEnd, pageEnd } from '../page-end/page-end.ts';
import { endSettings } from '../page-end/theme-settings.ts';
import { withLetters } from '../fonts/with-letters.ts';
import { pageLoads } from '../page-scripts/page-loads.ts';
import { withTables } from '../page-scripts/with-tables.ts';
import { noteParts } from '../page-scripts/parts.ts';
import { insertPolicy } from '../policy/insert-policy.ts';
import { pagePolicy } from '../policy/page-policy.ts';
import { positionAt } from '../read/position.ts';
import type { Site } from '../site.ts';
import { addNames, noNames, noteNames, type UsedNames } from '../styles/used-names.ts';
import { withStyles } from '../styles/with-styles.ts';
import { replaceFrames } from '../videos/replace-frames.ts';
import { componentRenderer } from './component-renderer.ts';
import { footerView } from './footer-view.ts';
import { labelTasks } from './label-tasks.ts';
import { layoutChooser } from './layout-names.ts';
import { documentHtml } from './document-html.ts';
import { liquidScopes } from './liquid-scope.ts';
import { pageView, type ThemeAssets } from './page-view.ts';
import { columnOf } from './column-of.ts';
import { searchDialogFile, type RenderedFile } from './search-dialog.ts';
import { once as runOnce } from '../once.ts';
import { bodyElement, wrapInLayouts, writesTitle } from './own-layout-renderer.ts';
import { renderBody, type BodyRenderer } from './render-body.ts';
import { renderSass } from './render-sass.ts';
import { createTemplates, safeHtml } from './templates.ts';
import { themeView } from './theme-view.ts';

/** A page as it goes into the output, and what was recorded on the way. */
export interface RenderedPage {
  html: string;
  /** The body alone, as it stands in the page. */
  body: string;
  facts: BodyFacts;
}

/** Renders the pages of one site. */
export interface SiteRenderer {
  renderPage(page: Page): RenderedPage;
  /** The body again, with the source offset of each tag; for telling where a problem stands. */
  traceBody(page: Page): string;
  /** What pages name that were rendered so far, beside the theme's own files. */
  files(): readonly RenderedFile[];
  /** Names that styles may be for, of all pages rendered so far. */
  used: UsedNames;
  /** Markdown of a data file, with its links under the base. */
  renderData(markdown: string, file: string): { html: string; facts: BodyFacts };
}

/** Prepares all that pages share: templates are compiled and navigations built once. */
export function createRenderer(
  site: Site,
  assets: ThemeAssets,
  pictures: SitePictures,
  csl?: CslData,
): SiteRenderer {
  const { words } = site;
  const templates = createTemplates(site.dir, site.themeDir);
  const markdown = createMarkdown({ ...given(site.settings.kramdown), math_engine: 'temml' });
  const toHtml = (text: string) => markdown.render(text, {});
  const dataHtml = dataMarkdown(site, toHtml);
  const renderData = (text: string, file: string) =>
    findLinks(dataHtml(text, undefined), { file, url: '/' }, site);
  const tools = componentTools(site, dataHtml);
  const renderComponent = componentRenderer(components, templates, tools);
  templates.addFilter('url', (path: unknown) => tools.url(String(path)));
  templates.addFilter('markdown', (text: unknown) => tools.markdown(String(text)));
  templates.addFilter('pictures', (html: unknown) => {
    const place = { column: wholePage, isBody: false };
    return safeHtml(placePictures(String(html), pictures, place).html);
  });
  templates.addFilter('drawing', (path: unknown, name: string, most: number) => {
    const file = site.assets.get(String(path).replace(/^\//, ''));
    if (file === undefined || !/\.svg$/i.test(file)) return undefined;
    // The file is published all the same, and so made shorter.
    pictures.find(tools.url(String(path)), 0);
    const drawing = drawingInPage(readFileSync(file, 'utf8'), name, most);
    return drawing && safeHtml(drawing);
  });
  templates.addGlobal('component', (name: string, parameters: Record<string, unknown>) => {
    const result = renderComponent(name, parameters);
    if (!result || Array.isArray(result)) throw new Error(`component "${name}" cannot be rendered`);
    return safeHtml(result.html);
  });

  const citations = siteCitations(site, csl);
  const includes = ownIncludes(site.dir);
  const liquidOf = liquidScopes(
    site,
    documentHtml(() => body),
  );
  const body: BodyRenderer = {
    markdown,
    pageScope: liquidOf.page,
    liquid: createLiquid({
      ...siteLinks(site),
      siteUrl: site.settings.url,
      siteOf: liquidOf.siteOf,
      globals: liquidOf.globals,
      markdown: toHtml,
      renderComponent,
      pagesOfTool: (id) => tools.site.tools.speakingOf(id),
      citations,
      renderList: (list) =>
        templates.render('components/bibliography.njk', listView(list, words)).trim(),
      readInclude: includes.read,
      readBeside: readBeside(site.dir),
      includeNames: () => [...includes.names, ...[...components.keys()].map((c) => `${c}.html`)],
      reportInInclude: (file, text, { offset, ...problem }) =>
        site.report({ ...problem, severity: 'error', file, ...positionAt(text, offset) }),
    }),
  };

  const navigation = siteNavigation(site);
  const theme = themeView(site, (text) => dataHtml(text, undefined));
  const files: RenderedFile[] = [];
  const searchDialog = runOnce(() => {
    const html = templates.render('partials/search-dialog.njk', shared);
    noteNames(html, used);
    const file = searchDialogFile(html, site.base);
    files.push(file);
    return file.href;
  });
  const used = noNames();
  const shared: object = {
    searchDialog,
    site: { ...site.settings, title: site.title },
    words,
    assets,
    theme,
    footer: footerView(site, (text) => renderData(text, '_data/footer.yml').html),
    siteMap: () => siteMap(site, navigation),
  };
  const once = cached((name: string) => templates.render(name, { ...shared, navigation }));
  const iconPlace = { base: site.base, lang: site.settings.lang };
  const viewOf = sidebarViews();
  const sidebarHtml = cached((sidebar: SidebarView) =>
    drawIcons(templates.render('partials/sidebar.njk', { sidebar, words }), iconPlace),
  );
  const layoutOf = layoutChooser(site);
  const ends = endSettings(site.settings);
  const wrapInOwn = (html: string, page: Page, layouts: readonly OwnLayout[]) =>
    wrapInLayouts(html, page, layouts, body, site.report);

  const accepted = acceptedHarm(site);
  const underPolicy = (document: string, page: Page, { harms }: BodyFacts, hasOwnLayout: boolean) =>
    insertPolicy(
      document,
      pagePolicy(
        document,
        accepted.of(page.file, harms, hasOwnLayout ? document : undefined),
        site,
      ),
    );

  return {
    renderPage(page) {
      tools.enter(page);
      citations.enter();
      const raw = renderBody(page, body, ({ offset, ...problem }) => {
        const place = positionAt(page.source, offset);
        site.report({ ...problem, severity: 'error', file: page.file, ...place });
      });
      if (/\.s[ac]ss$/.test(page.file)) {
        return { html: renderSass(raw, page, site), body: '', facts: noFacts() };
      }
      const { own, template } = layoutOf(page);
      if (!page.output.endsWith('.html')) {
        const html = wrapInOwn(raw, page, own);
        const harms = documentHarms(page.output, html, harmPlace(site)).map(({ harm }) => harm);
        return { html, body: '', facts: { ...noFacts(), harms } };
      }
      const drawn = drawIcons(labelTasks(raw, words), iconPlace);
      const { html, facts } = findLinks(drawn, page, site);
      // A layout that is all the site's own has styles of its own, which know nothing of versions.
      const shownBody = template === undefined ? placeHints(html) : html;
      const around = own.length ? wrapInOwn(bodyElement(shownBody), page, own) : shownBody;
      facts.ids.push(...citations.layoutIds);
      if (template === undefined) {
        noteNames(around, used);
        return { html: underPolicy(around, page, facts, own.length > 0), body: html, facts };
      }
      const wrapped = replaceFrames(around, site);
      if (wrapped !== html) scanTags(wrapped, (tag) => noteParts(tag, facts.parts));
      const side = navigation.sideOf(page);
      const url = comparableUrl(page.url);
      const way = side ? wayTo(page, side) : [];
      const context = { page, tools, settings: ends, siteTitle: site.title };
      const end = withoutEnd.has(template) ? undefined : pageEnd(context, facts.ids);
      const view = pageView(page, site, {
        html: wrapped,
        headings: facts.headings,
        fewestHeadings: theme.fewestHeadings,
        tocLevels: theme.tocLevels,
        top: navigation.top,
        side,
        sidebarHtml: side && markCurrent(sidebarHtml(viewOf(side, way)), url, way),
        pageEnd: end,
        endSettings: ends,
        hasOwnTitle: own.length > 0 && writesTitle(around),
      });
      const placed = placePictures(wrapped, pictures, {
        column: columnOf(template, view),
        isBody: true,
        opens: site.settings.pictures.open,
        hasFirst: template === 'layouts/home.njk' && page.data.hero?.image !== undefined,
      });
      if (placed.opens) facts.parts.add('pictures');
      const shown = {
        ...shared,
        ...view,
        content: safeHtml(placed.html),
        loads: pageLoads(withTables(facts.parts, page, wrapped, end), assets, site),
        hasOwnLayout: own.length > 0,
        once: (name: string) => safeHtml(markCurrent(once(name), url, [])),
      };
      const ids = end ? [...facts.ids, ...idsOfEnd(end)] : facts.ids;
      const names = noNames();
      const rendered = templates.render(template, shown);
      noteNames(rendered, names);
      addNames(names, used);
      const lettered = withLetters(rendered, assets);
      const written = withStyles(lettered, names, assets, site.settings.keep_classes);
      return {
        html: underPolicy(written, page, facts, own.length > 0),
        body: html,
        facts: { ...facts, ids },
      };
    },
    traceBody(page) {
      tools.enter(page);
      citations.enter();
      return renderBody(page, body, () => {}, { positions: true });
    },
    used,
    files: () => files,
    renderData,
  };
}

/** Layouts that are not of a page with a text and what belongs to it. */
const withoutEnd: ReadonlySet<string> = new Set(
  ['base', 'default', 'not-found', 'search', 'site-map'].map((name) => `layouts/${name}.njk`),
);

/** What is set of some options; the parser has defaults of its own for the others. */
const given = <T extends object>(options: T) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

function cached<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}
