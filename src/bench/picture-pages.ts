import sharp from 'sharp';

interface PicturePages {
  pages: number;
  /** How many different pictures, one a page. */
  pictures: number;
  /** Below `pictures` in the settings. */
  settings?: string;
}

/** Pages of a few paragraphs, each with a picture of its own: contents by path. */
export async function picturePages({
  pages,
  pictures,
  settings,
}: PicturePages): Promise<Map<string, string | Buffer>> {
  const files = new Map<string, string | Buffer>([
    ['_data/site.yml', `title: Pictures\n${settings ? `pictures:\n  ${settings}\n` : ''}`],
    ['content/index.md', '# Pictures\n'],
  ]);
  const photograph = await sharp(Buffer.from(drawing)).jpeg({ quality: 90 }).toBuffer();
  for (let page = 0; page < pages; page++) {
    const hasPicture = page < pictures;
    const text = Array.from({ length: 8 }, (_, index) => `## Part ${index}\n\n${words}\n`);
    const shown = hasPicture ? `![A field](/assets/field-${page}.jpg)\n\n` : '';
    files.set(`content/page-${page}.md`, `# Page ${page}\n\n${shown}${text.join('\n')}`);
    // What stands behind the end of a JPEG changes its hash and nothing that is seen.
    if (hasPicture) {
      files.set(`assets/field-${page}.jpg`, Buffer.concat([photograph, Buffer.from(`${page}`)]));
    }
  }
  return files;
}

const words = 'The quick brown fox jumps over the lazy dog, and nobody knows why. '.repeat(8);

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600">
<filter id="f"><feTurbulence baseFrequency="0.02" numOctaves="3"/></filter>
<rect width="100%" height="100%" fill="#467"/><rect width="100%" height="100%" filter="url(#f)" opacity=".6"/></svg>`;
