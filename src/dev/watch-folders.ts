import { existsSync, watch, type FSWatcher } from 'node:fs';

/** How often all files are looked at in case the system kept a change to itself, in milliseconds. */
const rounds = 1000;
/** How long to wait for the rest of a change: editors write a file in several steps. */
const settling = 15;

/**
 * Calls back soon after anything below some folders may have changed. A callback too many does no
 * harm: whoever is called looks for himself.
 * @returns a function that ends the watching
 */
export function watchFolders(folders: readonly string[], onChange: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let settled: NodeJS.Timeout | undefined;
  const soon = () => {
    settled ??= setTimeout(() => {
      settled = undefined;
      onChange();
    }, settling);
  };
  const watchAll = () => {
    for (const folder of new Set(folders)) {
      if (watchers.has(folder) || !existsSync(folder)) continue;
      const watcher = watch(folder, { recursive: true }, soon);
      const forget = () => {
        watcher.close();
        watchers.delete(folder);
      };
      // A folder that goes takes its watcher along; the next round watches it when it is back.
      watcher.on('error', forget);
      watchers.set(folder, watcher);
    }
  };
  watchAll();
  const round = setInterval(() => {
    watchAll();
    onChange();
  }, rounds);
  return () => {
    clearInterval(round);
    clearTimeout(settled);
    for (const watcher of watchers.values()) watcher.close();
  };
}
