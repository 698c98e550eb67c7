import { startSiteBuild } from './src/build/site-build.ts';
import { toolkit } from './src/toolkit.ts';

// For those who start Eleventy itself: `npm run build` gives it the same toolkit, and checks and indexes.
// Settings are those of _data/site.yml; the environment may name another site and base.
const build = await startSiteBuild({
  siteDir: process.env.SITE_DIR ?? import.meta.dirname,
  themeDir: import.meta.dirname,
  base: process.env.BASE_PATH,
});

export default toolkit(build);

export const config = {
  dir: { input: `${build.site.dir}/content` },
};
