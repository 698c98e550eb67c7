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
    },
  ];
  return peers.filter(({ command }) => isInstalled(command));
}

/** Jekyll over a copy of a folder, bodies alone, and nothing that it keeps from one run to the next. */
export function jekyllOver(from: string, folder: string): TimedCommand {
  return { name: 'jekyll, bodies alone', ...jekyllBuild(from, join(folder, 'jekyll-bodies')) };
}

/** The same with layouts and components in Liquid, so that pages come out that a reader could use. */
export function jekyllWithLayouts(from: string, folder: string): TimedCommand {
  const theme = fileURLToPath(new URL('jekyll-theme', import.meta.url));
  return {
    name: 'jekyll, with layouts',
    ...jekyllBuild(from, join(folder, 'jekyll-pages'), theme),
  };
}

function jekyllBuild(from: string, folder: string, theme?: string): Omit<TimedCommand, 'name'> {
  const source = join(folder, 'source');
  const config = copyJekyllSite(from, source, theme);
  const args = ['build', '--quiet', '--disable-disk-cache', '--config', config];
  return { command: 'jekyll', args: [...args, '-s', source, '-d', join(folder, 'out')] };
}

export const isInstalled = (command: string): boolean =>
  spawnSync(command, ['--version']).error === undefined;
