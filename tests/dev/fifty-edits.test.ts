import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classesIn } from '../../src/styles/classes-in.ts';
import { listFiles } from '../../src/read/list-files.ts';
import { startServer } from '../support/dev-server.ts';
import { build, fixtureSite, temporaryFolder } from '../support/run.ts';

/** Numbers that look random and are the same in every run (Park and Miller). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Ways to change a site, each over whatever is there. */
function editor(site: string, random: (below: number) => number) {
  const path = (file: string) => join(site, file);
  const pages = () => listFiles(path('content')).filter((file) => file.endsWith('.md'));
  const anyPage = () => {
    const all = pages().filter((file) => file !== 'index.md');
    return all[random(all.length)] ?? 'index.md';
  };
  const write = (file: string, text: string) => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  };
  const append = (file: string, text: string) =>
    write(file, readFileSync(path(file), 'utf8') + text);
  const replace = (file: string, from: string | RegExp, to: string) =>
    write(file, readFileSync(path(file), 'utf8').replace(from, to));
  let count = 0;
  // Pages are added and navigations replaced without a thought for each other.
  const settings = 'url: https://example.org\nchecks: { unreachable-page: off }\n';
  write('_data/site.yml', settings);
  const edits: Record<string, () => void> = {
    body: () => append(`content/${anyPage()}`, `\nLine ${count}.\n`),
    title: () => {
      const file = `content/${anyPage()}`;
      write(
        file,
        readFileSync(path(file), 'utf8').replace(/^title: .*$/m, `title: Title ${count}`),
      );
    },
    newPage: () =>
      write(`content/made/page-${count}.md`, `---\ntitle: Made ${count}\n---\n\nNew.\n`),
    rename: () => {
      const file = anyPage();
      renameSync(path(`content/${file}`), path(`content/${dirname(file)}/moved-${count}.md`));
    },
    remove: () => {
      if (pages().length > 4) rmSync(path(`content/${anyPage()}`));
    },
    layout: () =>
      replace('_includes/layouts/page.njk', '<div class="page-body"', `<!-- ${count} -->$&`),
    component: () => replace('_includes/components/callout.njk', '<aside', `<!-- ${count} -->$&`),
    include: () => write('_includes/own.html', `Own ${count} of {{ page.title }}`),
    settings: () => write('_data/site.yml', `title: Site ${count}\n${settings}`),
    navigation: () =>
      write('_data/topnav.yml', `subitems:\n  - title: Entry ${count}\n    url: /\n`),
    data: () => write('_data/colours.yml', `first: colour ${count}\n`),
    directoryData: () => write('content/a/a.yml', `description: Description ${count}.\n`),
    style: () => write('assets/scss/site.scss', `@use "scss/site";\n.n${count} { top: 0 }\n`),
    picture: () =>
      write('assets/img/dot.svg', `<svg xmlns="http://www.w3.org/2000/svg" id="n${count}"/>`),
  };
  const names = Object.keys(edits);
  return {
    names,
    edit() {
      count++;
      const name = names[count <= names.length ? count - 1 : random(names.length)] ?? '';
      edits[name]?.();
      return name;
    },
  };
}

/** A style sheet of the theme, whose name depends on what it holds. */
const sheet = /\/(?:site|classes|bootstrap)\.[0-9a-f]{8}\.css$/;
const withoutHashes = (html: string) =>
  html.replace(/(\/(?:site|classes|bootstrap)\.)[0-9a-f]{8}(?=\.css")/g, '$1');
/** The rules of the site's own sheet. */
const ownRules = (css: string) => css.match(/\.n\d+\{[^}]*\}/g);

describe('the development server', () => {
  it('shows what a build would write after each of fifty edits', { timeout: 240_000 }, async () => {
    const folder = temporaryFolder();
    const site = join(folder, 'site');
    cpSync(fixtureSite('edited'), site, { recursive: true });
    const { url } = await startServer(site, { base: '/sub/' });
    const { edit } = editor(site, randomNumbers(20_261_122));
    const everSeen = new Set<string>();

    for (let number = 1; number <= 50; number++) {
      const name = edit();
      const out = join(folder, 'out');
      const shown = await Promise.all(['index.html', '404.html'].map((file) => fetch(url + file)));
      expect(shown.map(({ status }) => status)).toEqual([200, 200]);
      const built = await build(site, out, '--base', '/sub/');
      expect(built.stderr, `edit ${number}, ${name}`).toBe('');
      const files = listFiles(out).filter((file) => !file.startsWith('pagefind/'));
      for (const file of files) {
        if (sheet.test(file)) continue;
        const served = Buffer.from(await (await fetch(url + encodeURI(file))).arrayBuffer());
        const written = readFileSync(join(out, file));
        const same = file.endsWith('.html')
          ? withoutHashes(served.toString()) === withoutHashes(written.toString())
          : served.equals(written);
        expect(same, `${file} after edit ${number}, ${name}`).toBe(true);
      }
      // The server has whole sheets, a build what is used of them.
      const home = await (await fetch(`${url}index.html`)).text();
      const all = await Promise.all(
        [...home.matchAll(/rel="stylesheet" href="\/sub\/([^"]+)"/g)].map(async ([, path]) =>
          (await fetch(`${url}${path}`)).text(),
        ),
      );
      const linked = [
        ...readFileSync(join(out, 'index.html'), 'utf8').matchAll(
          /rel="stylesheet" href="\/sub\/([^"]+)"/g,
        ),
      ];
      expect(linked).toHaveLength(all.length);
      const kept = linked.map(([, path = '']) => readFileSync(join(out, path), 'utf8'));
      const whole = new Set(classesIn(all.join('')).named);
      const missing = classesIn(kept.join('')).named.filter((each) => !whole.has(each));
      expect(missing, `classes after edit ${number}, ${name}`).toEqual([]);
      expect(kept.map(ownRules), `own styles after edit ${number}, ${name}`).toEqual(
        all.map(ownRules),
      );
      for (const file of everSeen) {
        if (files.includes(file)) continue;
        const { status } = await fetch(url + encodeURI(file));
        expect(status, `${file}, gone after edit ${number}, ${name}`).toBe(404);
      }
      files.forEach((file) => everSeen.add(file));
      rmSync(out, { recursive: true });
    }
  });
});
