import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictureColumn } from '../../src/images/picture-sizes.ts';
import { placeHints, placePictures } from '../../src/images/place-pictures.ts';
import { readSite } from '../../src/read/read-site.ts';
import { picturesOf } from '../support/pictures-of.ts';
import { root } from '../support/run.ts';
import { jpeg, photograph } from '../support/test-pictures.ts';
import { sharedFolder, writeFiles, type Files } from '../support/write-site.ts';

const svg = (attributes: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><path d="M0 0h9v9z"/></svg>`;
const frames = [await jpeg(90, 60), await photograph(90, 60).negate().png().toBuffer()];
const gif = await sharp(frames, { join: { animated: true } })
  .gif()
  .toBuffer();

const files: Files = {
  'content/index.md': '# Pictures\n',
  'content/field.jpg': await jpeg(600, 400),
  'assets/my field é.jpg': await jpeg(600, 400),
  'assets/turned.jpg': await photograph(600, 400)
    .jpeg()
    .withMetadata({ orientation: 6 })
    .toBuffer(),
  'assets/printed.jpg': await photograph(600, 400).toColourspace('cmyk').jpeg().toBuffer(),
  'assets/small.png': await photograph(40, 40).png().toBuffer(),
  'assets/large.png': await photograph(2400, 1200).png().toBuffer(),
  'assets/field.webp': await photograph(600, 400).webp().toBuffer(),
  'assets/moves.webp': await sharp(gif, { animated: true }).webp().toBuffer(),
  'assets/moves.gif': gif,
  'assets/sized.svg': svg('width="30" height="20"'),
  'assets/box.svg': svg('viewBox="0 0 30 20"'),
  'assets/tall.svg': svg('viewBox="0 0 720 800" width="720" height="800"'),
  'assets/broken.jpg': Buffer.from('no picture'),
  'assets/words.svg': 'no drawing',
};
const folder = sharedFolder();
writeFiles(folder, files);
const site = readSite({ siteDir: folder, themeDir: root, base: '/sub/' }, (problem) => {
  throw new Error(problem.message);
});
const pictures = picturesOf(site);
const text = pictureColumn({ navigation: false, contents: false });
const place = (html: string, more = {}) =>
  placePictures(html, pictures, { column: text, isBody: true, hasFirst: true, ...more }).html;

/** The result without what every picture in a body has, and with hashes that do not change. */
const short = (html: string) =>
  place(html)
    .replaceAll(' loading="lazy" decoding="async"', '')
    .replace(/-[0-9a-f]{10}-/g, '-HASH-')
    .replaceAll('/sub/assets/theme/pictures/', '../');

const versions = (name: string, widths: number[]) =>
  widths.map((width) => `../${name}-HASH-${width}.webp ${width}w`).join(', ');
const picture = (name: string, widths: number[], sizes: string, img: string) =>
  `<picture><source type="image/webp" srcset="${versions(name, widths)}" sizes="${sizes}">${img}</picture>`;
const column = 'min(62rem,92vw)';

describe('a picture of a page', () => {
  it.each<readonly [string, string, string]>([
    [
      'gets its size and versions that are never wider than itself',
      '<img src="/sub/field.jpg">',
      picture('field', [480, 600], column, '<img src="/sub/field.jpg" width="600" height="400">'),
    ],
    [
      'is found under a name with blanks and accents',
      '<img src="/sub/assets/my%20field%20%C3%A9.jpg" />',
      picture(
        'my-field-e',
        [480, 600],
        column,
        '<img src="/sub/assets/my%20field%20%C3%A9.jpg" width="600" height="400">',
      ),
    ],
    [
      'stands as its camera was held',
      '<img src="/sub/assets/turned.jpg">',
      picture(
        'turned',
        [400],
        column,
        '<img src="/sub/assets/turned.jpg" width="400" height="600">',
      ),
    ],
    [
      'in the colours of print, too',
      '<img src="/sub/assets/printed.jpg">',
      picture(
        'printed',
        [480, 600],
        column,
        '<img src="/sub/assets/printed.jpg" width="600" height="400">',
      ),
    ],
    [
      'of many pixels has what the layout can show',
      '<img src="/sub/assets/large.png">',
      picture(
        'large',
        [480, 720, 1080, 1440],
        column,
        '<img src="/sub/assets/large.png" width="2400" height="1200">',
      ),
    ],
    [
      'keeps the width that its author wrote, and gets the height for it',
      '<img src="/sub/assets/large.png" width="150">',
      picture(
        'large',
        [160, 320],
        '9.375rem',
        '<img src="/sub/assets/large.png" width="150" height="75">',
      ),
    ],
    [
      'keeps the height that its author wrote, and gets the width for it',
      '<img height="20" src="/sub/assets/sized.svg">',
      '<img height="20" src="/sub/assets/sized.svg" width="30">',
    ],
    [
      'of which styles set the height gets no size',
      '<img style="height:2em" src="/sub/assets/sized.svg">',
      '<img style="height:2em" src="/sub/assets/sized.svg">',
    ],
    [
      'with a share as its width gets no height',
      '<img width="50%" src="/sub/assets/sized.svg">',
      '<img width="50%" src="/sub/assets/sized.svg">',
    ],
    [
      'in a card says how wide it is shown there',
      '<img data-shown="5rem" src="/sub/field.jpg">',
      picture('field', [80, 160], '5rem', '<img src="/sub/field.jpg" width="600" height="400">'),
    ],
    [
      'that is a WebP is made smaller',
      '<img src="/sub/assets/field.webp">',
      picture(
        'field',
        [480, 600],
        column,
        '<img src="/sub/assets/field.webp" width="600" height="400">',
      ),
    ],
    [
      'that moves goes on moving: WebP',
      '<img src="/sub/assets/moves.webp">',
      '<img src="/sub/assets/moves.webp" width="90" height="60">',
    ],
    [
      'that moves goes on moving: GIF',
      '<img src="/sub/assets/moves.gif">',
      '<img src="/sub/assets/moves.gif" width="90" height="60">',
    ],
    [
      'that is a sign has one version',
      '<img src="/sub/assets/small.png">',
      '<img src="/sub/assets/small.png" width="40" height="40">',
    ],
    [
      'that is a drawing has its size',
      '<img src="/sub/assets/sized.svg">',
      '<img src="/sub/assets/sized.svg" width="30" height="20">',
    ],
    [
      'that is a drawing without a size fills its place, as before',
      '<img src="/sub/assets/box.svg">',
      '<img src="/sub/assets/box.svg" width="1056" height="704">',
    ],
    [
      'that is a tall drawing leaves room for words in a window',
      '<img src="/sub/assets/tall.svg">',
      '<img src="/sub/assets/tall.svg" width="518" height="576">',
    ],
    [
      'that is a tall drawing is as large as its author says',
      '<img src="/sub/assets/tall.svg" width="700">',
      '<img src="/sub/assets/tall.svg" width="700" height="778">',
    ],
    [
      'of which only a part is shown has no size',
      '<img src="/sub/assets/box.svg#part">',
      '<img src="/sub/assets/box.svg#part">',
    ],
    [
      'of another host has none of it',
      '<img src="https://example.org/field.jpg">',
      '<img src="https://example.org/field.jpg">',
    ],
    ['that is not there stays', '<img src="/sub/none.jpg">', '<img src="/sub/none.jpg">'],
    [
      'with versions of its author keeps them',
      '<img src="/sub/field.jpg" srcset="/sub/field.jpg 2x">',
      '<img src="/sub/field.jpg" srcset="/sub/field.jpg 2x" width="600" height="400">',
    ],
    [
      'in a picture element of its author stays',
      '<picture><source srcset="/a.avif"><img src="/sub/field.jpg"></picture>',
      '<picture><source srcset="/a.avif"><img src="/sub/field.jpg"></picture>',
    ],
    ...['<img src="data:image/gif;base64,R0">', '<img alt="no address">'].map(
      (html) => ['that is no file stays', html, html] as const,
    ),
    ...[
      '<template><img src="/sub/field.jpg"></template>',
      '<noscript><img src="/sub/field.jpg"></noscript>',
      '<!-- <img src="/sub/field.jpg"> -->',
      '<script>"<img src=/sub/field.jpg>"</script>',
    ].map((html) => ['that is not shown stays', html, html] as const),
  ])('%s', (_, written, expected) => {
    expect(short(written)).toBe(expected);
  });

  it('that cannot be read is told once, and stays', () => {
    const problems: string[] = [];
    const reporting = {
      ...site,
      report: (p: { file: string; check: string }) => void problems.push(`${p.file} ${p.check}`),
    };
    const own = picturesOf(reporting);
    const html = '<img src="/sub/assets/broken.jpg"><img src="/sub/assets/words.svg">';
    const at = { column: text, isBody: false };
    expect(placePictures(html, own, at).html).toBe(html);
    placePictures(html, own, at);
    expect(problems).toEqual([
      'assets/broken.jpg broken-picture',
      'assets/words.svg broken-picture',
    ]);
  });
});

describe('when pictures are loaded', () => {
  const two =
    '<img src="/sub/assets/sized.svg" alt=""><img src="https://example.org/a.png" alt="">';
  it('the first one at once, the others when they are near', () => {
    expect(place(two, { hasFirst: false })).toBe(
      '<img src="/sub/assets/sized.svg" alt="" width="30" height="20" loading="eager" fetchpriority="high">' +
        '<img src="https://example.org/a.png" alt="" loading="lazy" decoding="async">',
    );
  });

  it('none at once where the first stands far below the first view', () => {
    const placed = place(`${'<p>Text</p>'.repeat(30)}${two}`, { hasFirst: false });
    expect(placed).not.toContain('eager');
    expect(placed).not.toContain('fetchpriority');
    expect(placed.match(/loading="lazy" decoding="async"/g)).toHaveLength(2);
  });

  it('none at once where the layout shows one before them', () => {
    expect(place(two)).not.toContain('eager');
  });

  it('as the author wrote', () => {
    const written =
      '<img src="/x.png" loading="lazy"><img src="/y.png" loading="eager" decoding="sync">';
    expect(place(written, { hasFirst: false })).toBe(written);
  });

  it('is all that is said where the layout is the site’s own', () => {
    expect(placeHints('<img data-shown="5rem" src="/sub/field.jpg">')).toBe(
      '<img src="/sub/field.jpg" loading="eager" fetchpriority="high">',
    );
  });
});

describe('what a click opens', () => {
  it.each([
    ['a picture', '<img src="/sub/field.jpg" alt="A field">', true],
    ['a drawing', '<img src="/sub/assets/box.svg" alt="A box">', true],
    ['not decoration', '<img src="/sub/field.jpg" alt="">', false],
    ['not a sign', '<img src="/sub/assets/small.png" alt="A sign">', false],
    ['not a link', '<a href="/"><img src="/sub/field.jpg" alt="A field"></a>', false],
    ['not a button', '<button><b><img src="/sub/field.jpg" alt="A field"></b></button>', false],
    ['after a link', '<a href="/">Home</a> <img src="/sub/field.jpg" alt="A field">', true],
    ['not what is another host’s', '<img src="https://example.org/a.png" alt="A">', false],
  ])('%s', (_, html, isOpened) => {
    const result = placePictures(html, pictures, { column: text, isBody: true, opens: true });
    expect(result.opens).toBe(isOpened);
    expect(/ data-whole="\d+x\d+"/.test(result.html)).toBe(isOpened);
  });

  it('nothing where the site does not want it', () => {
    const html = '<img src="/sub/field.jpg" alt="A field">';
    expect(placePictures(html, pictures, { column: text, isBody: true }).opens).toBe(false);
  });
});
