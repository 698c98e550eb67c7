/** What a repository of a site's own needs to know. */
export interface RepositoryOptions {
  /** The site's title. */
  title: string;
  /** What npm is to install as the toolkit: a range such as `^1.2.0`, or where a packed file lies. */
  toolkit: string;
  /** The oldest Node that the toolkit runs on, as a range: `>=20.19.0`. */
  node: string;
}

/**
 * The files that make a site's folder a repository of its own, by path: the toolkit as a dependency,
 * what to read first, and workflows that check what is proposed and deploy what is accepted.
 */
export function repositoryFiles(options: RepositoryOptions): Map<string, string> {
  return new Map([
    ['package.json', packageJson(options)],
    ['README.md', readme(options)],
    ['.gitignore', gitignore],
    ['.github/workflows/checks.yml', checks],
    ['.github/workflows/deploy.yml', deploy],
  ]);
}

function packageJson({ title, toolkit, node }: RepositoryOptions): string {
  const content = {
    name: packageName(title),
    private: true,
    description: title,
    engines: { node },
    scripts: {
      build: 'framework-site build',
      start: 'framework-site start',
      preview: 'framework-site preview',
      new: 'framework-site new',
      rename: 'framework-site rename',
      check: 'framework-site check',
      'check:links': 'framework-site check-links',
      'check:unused': 'framework-site check-unused',
      schemas: 'framework-site schemas',
      test: 'framework-site build',
    },
    dependencies: { 'framework-site': toolkit },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** A name that npm accepts: a title's letters and digits, with hyphens in between. */
function packageName(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'site';
}

const readme = ({ title }: RepositoryOptions) => `# ${title}

The pages of this site are the Markdown files in \`content/\`. Everything around them is made by
framework-site, which npm installs.

\`\`\`sh
npm install
npm start
\`\`\`

The first command installs, and writes \`package-lock.json\`, which belongs into the repository. The
second shows the site while it is written; it needs nothing but [Node.js](https://nodejs.org).

| command                                     | what it does                                                  |
| ------------------------------------------- | ------------------------------------------------------------- |
| \`npm start\`                                 | serves the site; pages follow each save                       |
| \`npm run build\`                             | checks everything, every link too, and writes \`_site\`         |
| \`npm run preview\`                           | serves \`_site\` as a host would                                |
| \`npm run check\`                             | prints all problems and writes nothing                        |
| \`npm test\`                                  | what is run on every pull request: the build, with its checks |
| \`npm run new -- usecases/my-page "My page"\` | makes a new page                                              |
| \`npm run rename -- old-page new-name\`       | moves a page, and mends the links that lead to it             |
| \`npm run check:links\`                      | asks other sites whether what is linked to there still exists |
| \`npm run check:unused\`                     | lists files and data that nothing uses                        |
| \`npm run schemas\`                          | writes what editors complete keys from                        |

## Where things are

| folder       | what it holds                                                                            |
| ------------ | ---------------------------------------------------------------------------------------- |
| \`content/\`   | the pages                                                                                |
| \`_data/\`     | settings (\`site.yml\`), navigation, footer, words                                         |
| \`_includes/\` | includes for pages, and templates that replace those of the theme under the same path    |
| \`assets/\`    | pictures and other files; \`assets/scss/site.scss\` adds styles, after \`@use 'scss/site';\` |

## Deployment

What is pushed to \`main\` is checked and published on GitHub Pages; in the repository's settings, under
Pages, the source is "GitHub Actions". The path under which the site stands comes from there.

A newer toolkit is one command, \`npm install framework-site@latest\`, or its new version in \`package.json\`.
`;

const gitignore = `node_modules/
/.cache/
/_site/
/._site.*/
*.log
`;

const setup = `      - uses: actions/checkout@v5
        with:
          # All of the history, for the dates of pages.
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 22
          cache: npm
      - run: npm ci
      - uses: actions/cache@v4
        with:
          path: .cache/pictures
          key: pictures-\${{ hashFiles('assets/**', 'content/**') }}
          restore-keys: pictures-
`;

const checks = `# Builds what is proposed, and shows each mistake at its line.
name: Checks

on: pull_request

permissions:
  contents: read

jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
${setup}      - run: npm test
`;

const deploy = `# Publishes the main branch on GitHub Pages. A build with errors publishes nothing.
name: Deployment

on:
  push:
    branches: [main]
  workflow_dispatch:

permissions:
  contents: read

# One at a time; one that has begun is not cut off.
concurrency:
  group: pages

jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      pages: read
    steps:
${setup}      - id: pages
        uses: actions/configure-pages@v5
      - run: npm run build
        env:
          BASE_PATH: \${{ steps.pages.outputs.base_path }}
      - uses: actions/upload-pages-artifact@v4
        with:
          path: _site

  deploy:
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v4
`;
