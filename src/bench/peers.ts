import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyJekyllSite } from './jekyll-copy.ts';
import type { TimedCommand } from './time-command.ts';

/** Other generators that are found on this machine, each over the same pages without a layout. */
export function peerCommands(site: string, folder: string): TimedCommand[] {
  const content = join(site, 'content');
  const peers: TimedCommand[] = [
    jekyllOver(content, folder),
    {
      name: 'hugo',
      command: 'hugo',
      args: ['--quiet', '--contentDir', content, '--destination', join(folder, 'hugo')],
      output: join(folder, 'hugo'),
    },
  ];
  return peers.filter(({ command }) => isInstalled(command));
}

/** Jekyll over a copy of a folder, bodies alone, and nothing that it keeps from one run to the next. */
export function jekyllOver(from: string, folder: string): TimedCommand {
  return { name: 'jekyll, bodies alone', ...jekyllBuild(from, join(folder, 'jekyll-bodies'), []) };
}

const part = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const layouts = part('jekyll-theme');

/** The same with layouts and components in Liquid, so that pages come out that a reader could use. */
export function jekyllWithLayouts(from: string, folder: string): TimedCommand {
  return {
    name: 'jekyll, with layouts',
    ...jekyllBuild(from, join(folder, 'jekyll-pages'), [layouts]),
  };
}

/**
 * With layouts, and with the style sheet: the ELIXIR Toolkit Theme imports all of Bootstrap into its
 * `assets/css/main.scss`, which Jekyll compiles in each build.
 */
export function jekyllWithStyles(from: string, folder: string): TimedCommand {
  return {
    name: 'jekyll, layouts + styles',
    ...jekyllBuild(from, join(folder, 'jekyll-site'), [layouts], packages()),
  };
}

/** With the texts for its search besides, which that theme writes in Liquid. */
export function jekyllWithSearch(from: string, folder: string): TimedCommand {
  return {
    name: '… and texts for search',
    ...jekyllBuild(from, join(folder, 'jekyll-all'), [layouts, part('jekyll-search')], packages()),
  };
}

const packages = () => join(fileURLToPath(import.meta.resolve('bootstrap/package.json')), '../..');

function jekyllBuild(
  from: string,
  folder: string,
  theme: readonly string[],
  sass?: string,
): Omit<TimedCommand, 'name'> {
  const [source, output] = [join(folder, 'source'), join(folder, 'out')];
  const config = copyJekyllSite(from, source, theme, sass);
  const args = ['build', '--quiet', '--disable-disk-cache', '--config', config];
  return { command: 'jekyll', args: [...args, '-s', source, '-d', output], output };
}

export const isInstalled = (command: string): boolean =>
  spawnSync(command, ['--version']).error === undefined;
