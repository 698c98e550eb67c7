import { pictureColumn, wholePage, type PictureColumn } from '../images/picture-sizes.ts';
import type { PageView } from './page-view.ts';

/** The column in which a layout shows the body of a page. */
export function columnOf(template: string, { navigation, toc }: PageView): PictureColumn {
  const isPage = template === 'layouts/page.njk';
  if (!isPage && template !== 'layouts/default.njk') return wholePage;
  return pictureColumn({
    navigation: navigation.sidebarHtml !== undefined,
    contents: isPage && toc.length > 0,
  });
}
