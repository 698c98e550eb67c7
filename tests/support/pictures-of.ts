import { PictureIndex } from '../../src/images/picture-index.ts';
import { sitePictures } from '../../src/images/pictures.ts';
import type { Site } from '../../src/site.ts';

/** The pictures of a test's site. */
export const picturesOf = (site: Site) => sitePictures(site, new PictureIndex(site.dir));
