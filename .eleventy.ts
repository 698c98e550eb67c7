import { currentBuild } from './src/build/current-build.ts';
import { toolkit } from './src/toolkit.ts';

// Settings are those of _data/site.yml; the environment may name another site and base.
const build = await currentBuild({
  siteDir: process.env.SITE_DIR ?? import.meta.dirname,
  themeDir: import.meta.dirname,
  base: process.env.BASE_PATH,
});

export default toolkit(build);

export const config = {
  dir: { input: `${build.site.dir}/content` },
};
