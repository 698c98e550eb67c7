import { isScriptUrl } from '../links/script-url.ts';
import type { Problem } from '../problem.ts';
import type { Site } from '../site.ts';
import { frontMatterProblem } from './front-matter-problem.ts';
import { pageEndLinks } from './page-end-links.ts';

/** Addresses in front matter that would run a script in place of leading anywhere. */
export const checkLinkSchemes = ({ pages }: Pick<Site, 'pages'>): Problem[] =>
  pages.flatMap((page) =>
    pageEndLinks(page)
      .filter(({ url }) => isScriptUrl(url))
      .map(({ path, url }) =>
        frontMatterProblem(
          page,
          path,
          {
            check: 'script-link',
            severity: 'error',
            message: `"${url.slice(0, 60)}" is a script, not an address`,
            hint: 'Write an address that begins with https:// or a path of this site.',
          },
          url,
        ),
      ),
  );
