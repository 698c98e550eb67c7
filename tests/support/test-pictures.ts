import sharp from 'sharp';

/** An SVG that looks a little like a photograph: colours that run into each other. */
const field = (
  width: number,
  height: number,
) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<filter id="f"><feTurbulence baseFrequency="0.02" numOctaves="2"/></filter>
<rect width="100%" height="100%" fill="#467"/><rect width="100%" height="100%" filter="url(#f)" opacity=".6"/></svg>`;

/** A picture of a size, to go on with. */
export const photograph = (width: number, height: number) =>
  sharp(Buffer.from(field(width, height))).flatten({ background: '#fff' });

/** A JPEG as cameras write it. */
export const jpeg = (width: number, height: number): Promise<Buffer> =>
  photograph(width, height).jpeg({ quality: 90 }).toBuffer();
