import { expect, it } from 'vitest';
import { pictureColumn, wholePage, withinText } from '../../src/images/picture-sizes.ts';
import { placePictures } from '../../src/images/place-pictures.ts';
import { withoutLeft } from '../../src/images/publish-pictures.ts';
import { readSite } from '../../src/read/read-site.ts';
import { picturesOf } from '../support/pictures-of.ts';
import { root } from '../support/run.ts';
import { jpeg } from '../support/test-pictures.ts';
import { sharedFolder, writeFiles } from '../support/write-site.ts';

const folder = sharedFolder();
writeFiles(folder, {
  'content/index.md': '# Pictures\n',
  'assets/wide.jpg': await jpeg(1500, 900),
});
const site = readSite({ siteDir: folder, themeDir: root }, (problem) => {
  throw new Error(problem.message);
});

it.each([
  { where: 'on a whole page', column: wholePage },
  { where: 'in lines of text', column: withinText(wholePage) },
  { where: 'beside a navigation', column: pictureColumn({ navigation: true, contents: true }) },
])(
  'a version that is left out once pages are rendered leaves what the next build writes, $where',
  ({ column }) => {
    const pictures = picturesOf(site);
    const place = () =>
      placePictures('<img src="/assets/wide.jpg" alt="">', pictures, { column, isBody: true }).html;
    const before = place();
    const widest = [...pictures.wanted.values()].at(-1);
    pictures.index.leave(widest?.made ?? '', '');
    expect(place()).not.toBe(before);
    expect(withoutLeft(pictures)(before)).toBe(place());
  },
);
