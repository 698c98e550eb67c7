import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { repositoryFiles } from '../../src/migrate/repository-files.ts';
import { root, type Finished } from '../support/run.ts';
import { sharedFolder, text, writeFiles } from '../support/write-site.ts';

/** npm in a folder, as somebody types it who knows nothing of this repository. */
function npm(folder: string, ...args: string[]): Finished {
  const own = /^(?:npm_|INIT_CWD$|NODE_ENV$|BASE_PATH$|GITHUB_ACTIONS$|VITEST)/;
  const env = Object.entries(process.env).filter(
    // Where packages come from is the machine's business.
    ([name]) => !own.test(name) || /^npm_config_(?:registry|cache|userconfig)$/.test(name),
  );
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    env: Object.fromEntries(env),
  });
  return { code: status, stdout, stderr };
}

/** @throws Error with what npm said, when it did not end well */
function run(folder: string, ...args: string[]): string {
  const { code, stdout, stderr } = npm(folder, ...args);
  if (code !== 0)
    throw new Error(`npm ${args.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`);
  return stdout;
}

interface PackageFile {
  name: string;
  dependencies: Record<string, string>;
}

interface LockFile {
  packages: Record<string, { optional?: boolean; optionalDependencies?: Record<string, string> }>;
}

const lockOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as LockFile;

/**
 * npm writes a lock file that `npm ci` refuses when a registry's mirror lacks packages for other
 * platforms. Those are taken from the lock file here; elsewhere nothing is missing.
 */
function completeLockFile(site: string): void {
  const lock = lockOf(site);
  const wanted = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).map((name) => `node_modules/${name}`),
  );
  const here = lockOf(root).packages;
  for (const path of wanted) {
    const known = here[path];
    if (known) lock.packages[path] ??= known;
  }
  writeFiles(site, { 'package-lock.json': JSON.stringify(lock) });
}

const quietly = ['--prefer-offline', '--no-audit', '--no-fund'];

describe('a site in a folder of its own, with the packed toolkit', () => {
  const folder = sharedFolder();
  const site = join(folder, 'site');
  const read = (path: string) => readFileSync(join(site, path), 'utf8');

  beforeAll(() => {
    run(root, 'pack', '--pack-destination', folder);
    const packed = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      engines: { node: string };
    };
    const files = repositoryFiles({
      title: 'A site of its own',
      toolkit: `file:../${packed}`,
      node: engines.node,
    });
    writeFiles(site, {
      ...Object.fromEntries(files),
      '_data/site.yml': 'title: A site of its own\n',
      'content/index.md': text(
        '# Welcome',
        '',
        '{% include callout.html type="tip" content="Read [the guide](guide)." %}',
      ),
      'content/guide/index.md': text('# The guide', '', '```yaml', 'a: 1', '```', '', '$$x^2$$'),
    });
    run(site, 'install', '--package-lock-only', ...quietly);
    completeLockFile(site);
    run(site, 'ci', ...quietly);
  }, 600_000);

  it('holds the toolkit, and no compiler of its own language', () => {
    const packages = readdirSync(join(site, 'node_modules'));
    expect(packages).toContain('framework-site');
    expect(packages).not.toContain('tsx');
    expect(packages).not.toContain('subset-font');
    expect(existsSync(join(site, 'node_modules/framework-site/content'))).toBe(false);
  });

  it('is built with its search index, styles, code and formulas', () => {
    const said = run(site, 'run', 'build');
    expect(said).toMatch(/2 pages, 2 in the search index/);
    expect(read('_site/index.html')).toContain('Read <a href="/guide">the guide</a>');
    expect(read('_site/guide.html')).toContain('<span class="token ');
    expect(read('_site/guide.html')).toContain('<math');
    const theme = readdirSync(join(site, '_site/assets/theme'));
    expect(theme.filter((name) => /^site\.\w+\.css$/.test(name))).toHaveLength(1);
    expect(existsSync(join(site, '_site/pagefind/pagefind.js'))).toBe(true);
    const fonts = readdirSync(join(site, '_site/assets/theme/fonts'));
    expect(fonts.filter((name) => /^framework-sans-basic\.\w+\.woff2$/.test(name))).toHaveLength(1);
  });

  it('is built without any compiler, as long as it has no styles of its own', () => {
    expect(existsSync(join(site, 'node_modules/.cache'))).toBe(false);
  });

  it('is checked: a mistake has its line, and both commands end with 1', () => {
    expect(run(site, 'run', 'check')).toContain('No problems.');
    const file = { 'content/wrong.md': text('# Wrong', '', 'See [it](gone).') };
    writeFiles(site, file);
    onTestFinished(() => rmSync(join(site, 'content/wrong.md')));
    for (const args of [['run', 'check'], ['test']]) {
      const { code, stderr } = npm(site, ...args);
      expect(code, args.join(' ')).toBe(1);
      expect(stderr).toContain('content/wrong.md:3:');
      expect(stderr).toContain('[dead-link]');
    }
  });

  it('is served while it is written', async () => {
    const program = join(site, 'node_modules/.bin/framework-site');
    const child = spawn(process.execPath, [program, 'start', '--port', '0'], { cwd: site });
    onTestFinished(() => void child.kill());
    const url = await new Promise<string>((resolve, reject) => {
      let printed = '';
      const take = (chunk: unknown) => {
        printed += String(chunk);
        const found = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
        if (found) resolve(found);
      };
      child.stdout.on('data', take);
      child.stderr.on('data', take);
      child.on('exit', (code) => reject(new Error(`start ended with ${code}:\n${printed}`)));
    });
    const html = await (await fetch(`${url}guide`)).text();
    expect(html).toContain('The guide');
    const script = await fetch(`${url}__framework-site/live.js`);
    expect(await script.text()).toContain('EventSource');
  });

  it('makes a site of a Jekyll site, which is built in a folder of its own', () => {
    const moved = join(folder, 'moved');
    const program = join(site, 'node_modules/.bin/framework-site');
    const jekyll = join(root, 'tests/fixtures/jekyll/own/site');
    const { status, stderr } = spawnSync(process.execPath, [program, 'migrate', jekyll, moved], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    // The packed toolkit is in no registry yet.
    const { dependencies } = JSON.parse(read('package.json')) as PackageFile;
    const file = JSON.parse(readFileSync(join(moved, 'package.json'), 'utf8')) as PackageFile;
    expect(Object.keys(file.dependencies)).toEqual(['framework-site']);
    const content = JSON.stringify({ ...file, dependencies });
    const lock = read('package-lock.json').replaceAll('"a-site-of-its-own"', `"${file.name}"`);
    writeFiles(moved, { 'package.json': content, 'package-lock.json': lock });
    run(moved, 'ci', ...quietly);
    expect(run(moved, 'run', 'build')).toMatch(/\d+ pages, \d+ in the search index/);
    const checked = run(moved, 'run', '--silent', 'check', '--', '--format', 'json');
    expect(JSON.parse(checked)).toMatchObject({ errors: 0 });
    const html = readFileSync(join(moved, '_site/about.html'), 'utf8');
    expect(html).toContain('Ann Example writes at /about');
  }, 300_000);

  it('puts a partial, a component and styles of its own in the place of the theme’s', () => {
    writeFiles(site, {
      '_includes/partials/footer.njk': '<footer>Our own footer</footer>\n',
      '_includes/components/callout.njk': '<aside class="ours">{{ content }}</aside>\n',
      'assets/scss/site.scss': text("@use 'scss/site';", '', '.ours {', '  color: #123456;', '}'),
    });
    run(site, 'run', 'build');
    const html = read('_site/index.html');
    expect(html).toContain('<footer>Our own footer</footer>');
    expect(html).toContain('<aside class="ours">');
    expect(html).toContain('class="skip-link"');
    const [, name = ''] = /assets\/theme\/(site\.[^"]+\.css)/.exec(html) ?? [];
    const css = read(`_site/assets/theme/${name}`);
    expect(css).toContain('.ours{color:#123456}');
    expect(css).toContain('.skip-link');
  });
});
