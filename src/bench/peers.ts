import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
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

/** Jekyll over a copy of a folder, without theme and plugins, nor what it keeps from one run to the next. */
export function jekyllOver(from: string, folder: string): TimedCommand {
  const source = join(folder, 'jekyll-source');
  const config = copyJekyllSite(from, source);
  const to = join(folder, 'jekyll');
  const args = ['build', '--quiet', '--disable-disk-cache', '--config', config];
  return { name: 'jekyll', command: 'jekyll', args: [...args, '-s', source, '-d', to] };
}

export const isInstalled = (command: string): boolean =>
  spawnSync(command, ['--version']).error === undefined;
