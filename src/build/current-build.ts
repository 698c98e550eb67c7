import { startSiteBuild, type SiteBuild } from './site-build.ts';
import type { SiteOptions } from '../read/read-site.ts';

let current: Promise<SiteBuild> | undefined;

/** Names the build that `.eleventy.ts`, which Eleventy loads by itself, is to take part in. */
export function setCurrentBuild(build: SiteBuild): void {
  current = Promise.resolve(build);
}

/** The build that is under way; one of its own when Eleventy was started without the toolkit. */
export function currentBuild(options: SiteOptions): Promise<SiteBuild> {
  current ??= startSiteBuild(options);
  return current;
}
