import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { TimedCommand } from './time-command.ts';

/** Other generators that are found on this machine, each over the same pages without a layout. */
export function peerCommands(site: string, folder: string): TimedCommand[] {
  const content = join(site, 'content');
  const peers: TimedCommand[] = [
    jekyllCommand(content, folder),
    {
      name: 'hugo',
      command: 'hugo',
      args: ['--quiet', '--contentDir', content, '--destination', join(folder, 'hugo')],
    },
  ];
  return peers.filter(({ command }) => isInstalled(command));
}

/** Jekyll over a folder, without what it keeps from one run to the next. */
export const jekyllCommand = (source: string, folder: string, config?: string): TimedCommand => ({
  name: 'jekyll',
  command: 'jekyll',
  args: [
    'build',
    '--quiet',
    '--disable-disk-cache',
    '--source',
    source,
    '--destination',
    join(folder, 'jekyll'),
    ...(config === undefined ? [] : ['--config', config]),
  ],
});

export const isInstalled = (command: string): boolean =>
  spawnSync(command, ['--version']).error === undefined;
