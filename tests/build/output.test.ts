import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, root, runScript, type Finished } from '../support/run.ts';
import { sharedFolder, text, writeFiles, writeSite } from '../support/write-site.ts';

const nasty = `<script>alert("x")</script> & 'y'`;
const escaped = '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;';
const quotedInYaml = `'${nasty.replaceAll("'", "''")}'`;

/** A navigation of a page, by its class. */
const partOf = (html: string, name: string) =>
  html.match(new RegExp(`<nav class="${name}"[^]*?</nav>`))?.[0];

/** The address of the link whose text is `a`, on the first page. */
const linkIn = (out: string) =>
  /<a href="([^"]*)">a<\/a>/.exec(readFileSync(join(out, 'index.html'), 'utf8'))?.[1];

describe('what a build publishes', () => {
  const folder = sharedFolder();
  const site = join(folder, 'site');
  const out = join(folder, 'out');
  const read = (path: string) => readFileSync(join(out, path), 'utf8');
  let result: Finished;

  beforeAll(async () => {
    writeFiles(folder, { 'secret.md': '# Secret\n', 'secrets/key.txt': 'secret' });
    writeFiles(site, {
      '_data/site.yml': text(
        'title: Site',
        'url: https://example.org',
        'base: /from-settings/',
        'cname: example.org',
        'checks: { dead-link: warning, dead-anchor: off }',
      ),
      '_data/known-problems.yml': text(
        '- check: dead-image',
        '  file: content/index.md',
        `  what: There is no picture "/assets/gone.png"`,
      ),
      'content/index.md': text('# Home', '', '[a](gone) [b](#gone) ![c](/assets/gone.png)'),
      'content/guide/index.md': text(
        '---',
        `title: ${quotedInYaml}`,
        `description: ${quotedInYaml}`,
        '---',
      ),
      'content/guide/old.md': text('---', 'title: Moved', 'redirect_from: [/former, /x/y/]', '---'),
      'content/guide/form.txt': 'A form',
      'content/guide/.hidden.md': '# Hidden\n',
      'content/draft.md': text('---', 'published: false', '---', 'Draft.'),
      'assets/img/a.svg': '<svg/>',
      'assets/files/deep/data.csv': 'a,b\n',
      'assets/scss/_own.scss': '// own\n',
      'assets/.env': 'KEY=1',
    });
    symlinkSync(join(folder, 'secret.md'), join(site, 'content/secret.md'));
    symlinkSync(join(folder, 'secrets'), join(site, 'content/secrets'));
    symlinkSync(join(folder, 'secrets'), join(site, 'assets/secrets'));
    symlinkSync(join(folder, 'secrets/key.txt'), join(site, 'assets/key.txt'));
    writeFiles(out, { 'stale.html': 'old', 'guide/stale.html': 'old' });
    result = await runScript('build', ['--site', site, '--out', out, '--base', '/x/'], {
      env: { BASE_PATH: '/from-environment/' },
    });
  });

  it('is told in one line, with warnings before it', () => {
    expect(result.code).toBe(0);
    expect(result.stderr).toBe(
      text(
        'assets/key.txt  warning  This is a symbolic link, which is not followed  [symbolic-link]',
        '    Put the file or folder itself in its place.',
        'assets/secrets  warning  This is a symbolic link, which is not followed  [symbolic-link]',
        '    Put the file or folder itself in its place.',
        'content/index.md:3:5  warning  "gone" leads to no page or file of this site  [dead-link]',
        '    Write the URL of a page without .html, or the path of a file under assets/.',
        '    3 | [a](gone) [b](#gone) ![c](/assets/gone.png)',
        '      |     ^^^^',
        'content/index.md:3:27  warning  There is no picture "/assets/gone.png"  [dead-image]',
        '    Add the file assets/gone.png, or correct the path.',
        '    3 | [a](gone) [b](#gone) ![c](/assets/gone.png)',
        '      |                           ^^^^^^^^^^^^^^^^',
        'content/secret.md  warning  This is a symbolic link, which is not followed  [symbolic-link]',
        '    Put the file or folder itself in its place.',
        'content/secrets  warning  This is a symbolic link, which is not followed  [symbolic-link]',
        '    Put the file or folder itself in its place.',
        '6 warnings',
      ),
    );
    expect(result.stdout).toMatch(/^3 pages, 3 in the search index, [\d.]+ s: .*out\n$/);
  });

  it('replaces what was there, whole', () => {
    expect(readdirSync(out)).not.toContain('stale.html');
    expect(readdirSync(out)).toEqual(
      expect.arrayContaining(['guide.html', 'index.html', 'old.html', 'pagefind']),
    );
    expect(readdirSync(join(out, 'guide'))).toEqual(['form.txt']);
    expect(readdirSync(folder).toSorted()).toEqual(['out', 'secret.md', 'secrets', 'site']);
  });

  it('holds every asset at its own URL, and none of the sources of styles', () => {
    expect(read('assets/img/a.svg')).toBe('<svg/>');
    expect(read('assets/files/deep/data.csv')).toBe('a,b\n');
    expect(read('guide/form.txt')).toBe('A form');
    expect(readdirSync(join(out, 'assets')).toSorted()).toEqual(['files', 'img', 'theme']);
  });

  it('has what hosts and search engines ask for', () => {
    expect(read('CNAME')).toBe('example.org\n');
    expect(read('.nojekyll')).toBe('');
    expect(read('robots.txt')).toContain('Sitemap: https://example.org/x/sitemap.xml');
    expect(read('sitemap.xml').match(/<loc>[^<]*/g)).toEqual([
      '<loc>https://example.org/x/guide',
      '<loc>https://example.org/x/old',
      '<loc>https://example.org/x/',
    ]);
    expect(read('404.html')).toContain('<h1>Page not found</h1>');
    expect(read('404.html')).toContain('content="noindex"');
  });

  it('leads on from old URLs', () => {
    for (const path of ['former.html', 'x/y/index.html']) {
      expect(read(path)).toContain('<meta http-equiv="refresh" content="0; url=/x/old">');
    }
  });

  it('stands under --base, before BASE_PATH and the settings', () => {
    expect(read('old.html')).toContain('<link rel="canonical" href="https://example.org/x/old">');
    expect(read('old.html')).not.toMatch(/from-(?:environment|settings)/);
  });

  it('holds nothing that lies outside the folder', () => {
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /secret|key\.txt|env|hidden|draft/.test(file))).toEqual([]);
  });

  it('escapes what front matter holds, wherever it is shown', () => {
    const own = read('guide.html');
    const below = read('old.html');
    expect(own).toContain(`<title>${escaped} – Site</title>`);
    expect(own).toContain(`<meta name="description" content="${escaped}">`);
    expect(own).toContain(`<meta property="og:title" content="${escaped}">`);
    expect(own).toContain(`<h1>${escaped}</h1>`);
    for (const name of ['sidebar', 'breadcrumb-trail', 'topnav', 'previous-next']) {
      expect(partOf(below, name)).toContain(escaped);
    }
    expect(own + below).not.toContain('<script>alert');
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(own) ?? [];
    expect(JSON.parse(json)).toMatchObject({ name: nasty, description: nasty });
  });
});

describe('where a build goes, and under which path', () => {
  const folder = sharedFolder();
  const site = join(folder, 'site');
  beforeAll(() =>
    writeFiles(site, {
      '_data/site.yml': 'base: from-settings\n',
      'content/index.md': '[a](b)\n',
      'content/b.md': '# B\n',
    }),
  );

  it('a relative path is meant from where npm was called; the settings name the base', async () => {
    const typedIn = join(folder, 'typed/here');
    mkdirSync(typedIn, { recursive: true });
    const { code, stdout } = await runScript('build', ['--site', '../../site', '--out', '../out'], {
      env: {
        npm_lifecycle_event: 'build',
        npm_package_json: join(root, 'package.json'),
        INIT_CWD: typedIn,
      },
    });
    const out = join(folder, 'typed/out');
    expect({ code, out: stdout.trim().split(' ').at(-1) }).toEqual({ code: 0, out });
    expect(linkIn(out)).toBe('/from-settings/b');
    expect(readdirSync(typedIn)).toEqual([]);
  });

  it('without npm, from the folder of the command; BASE_PATH comes before the settings', async () => {
    const { code } = await runScript('build', ['--site', '.'], {
      cwd: site,
      env: { npm_lifecycle_event: undefined, BASE_PATH: 'from-environment' },
    });
    expect(code).toBe(0);
    expect(linkIn(join(site, '_site'))).toBe('/from-environment/b');
  });
});

describe('an option before the -- of npm', () => {
  // What npm hands to a command for `npm run build --out=x`, and for `npm run build --out x`.
  const asNpm = { npm_lifecycle_event: 'build' };

  it.each([
    ['with its value', [], { npm_config_out: 'x' }],
    ['without', ['x'], { npm_config_out: 'true' }],
  ])('is told, since npm took it %s', async (_how, args, env) => {
    const { code, stderr } = await runScript('build', args, { env: { ...asNpm, ...env } });
    expect(code).toBe(2);
    expect(stderr).toContain('npm took --out for itself: write -- before it, as shown below');
    expect(stderr).toContain('Usage: npm run build -- [--site DIR] [--out DIR]');
  });
});

describe('a command that cannot be carried out', () => {
  const folder = sharedFolder();
  beforeAll(() =>
    writeFiles(folder, { 'site/content/index.md': '# Home\n', 'empty/readme.txt': '' }),
  );
  const site = () => ['--site', join(folder, 'site')];

  it.each([
    ['an option that there is not', () => [...site(), '--bas', '/x/'], 2, "Unknown option '--bas'"],
    ['an option without its value', () => [...site(), '--base'], 2, '--base'],
    ['an option with an empty value', () => [...site(), '--out='], 2, '--out needs a value'],
    ['a word too many', () => [...site(), 'word'], 2, 'word'],
    [
      'a site that is not there',
      () => ['--site', join(folder, 'gone')],
      2,
      'there is no such folder',
    ],
    ['a base that is no path', () => [...site(), '--base', 'a b'], 2, 'The base must be a path'],
    [
      'an output that is a source',
      () => [...site(), '--out', join(folder, 'site/content')],
      2,
      "it lies in the site's content/",
    ],
    [
      'a site without content',
      () => ['--site', join(folder, 'empty')],
      1,
      'has no folder "content"',
    ],
  ])('for %s', async (_name, args, code, message) => {
    const result = await runScript('build', args());
    expect(result).toMatchObject({ code, stdout: '' });
    expect(result.stderr).toContain(message);
    expect(result.stderr.includes('Usage: npm run build')).toBe(code === 2);
    expect(result.stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(join(folder, 'site/_site'))).toBe(false);
  });

  it('for a BASE_PATH that is no path', async () => {
    const result = await runScript('build', site(), { env: { BASE_PATH: '../x' } });
    expect(result).toMatchObject({ code: 2, stdout: '' });
  });

  it('for an output folder that cannot be made', async () => {
    const made = writeSite({ 'content/index.md': '# Home\n' });
    const file = join(made, 'file');
    writeFileSync(file, 'kept');
    const { code, stderr } = await build(made, join(file, 'out'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ENOTDIR: /);
    expect(readFileSync(file, 'utf8')).toBe('kept');
  });
});
