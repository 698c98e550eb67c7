import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { TimedCommand } from './time-command.ts';

/** Other generators that are found on this machine, each over the same pages without a layout. */
export function peerCommands(site: string, folder: string): TimedCommand[] {
  const content = join(site, 'content');
  const peers: TimedCommand[] = [
    {
      name: 'jekyll',
      command: 'jekyll',
      args: ['build', '--quiet', '--source', content, '--destination', join(folder, 'jekyll')],
    },
    {
      name: 'hugo',
      command: 'hugo',
      args: ['--quiet', '--contentDir', content, '--destination', join(folder, 'hugo')],
    },
  ];
  return peers.filter(({ command }) => isInstalled(command));
}

const isInstalled = (command: string) => spawnSync(command, ['--version']).error === undefined;
