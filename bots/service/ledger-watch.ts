/** Notices when a file of a ledger folder changes. Looks every so often: that works on every file system. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface Watch {
  readonly stop: () => void;
}

/**
 * @param every milliseconds between looks
 * @param changed called once a change has settled: two looks in a row that see the same files
 */
export function watchLedger(directory: string, every: number, changed: () => void): Watch {
  let known: string | null = null;
  let last: string | null = null;
  let stopped = false;
  let timer: NodeJS.Timeout;
  const look = async () => {
    const seen = await fingerprint(directory);
    if (stopped) return;
    known ??= seen;
    if (seen !== known && seen === last) {
      known = seen;
      changed();
    }
    last = seen;
    timer = setTimeout(run, every);
    timer.unref();
  };
  const run = () => void look();
  run();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

async function fingerprint(directory: string): Promise<string> {
  const folders = [directory, join(directory, 'records')];
  const parts = await Promise.all(folders.map(fingerprintOfFolder));
  return parts.join('\n');
}

async function fingerprintOfFolder(folder: string): Promise<string> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
    const stats = await Promise.all(names.map((name) => stat(join(folder, name))));
    return stats.map(({ mtimeMs, size, ino }, i) => `${names[i]} ${mtimeMs} ${size} ${ino}`).join('\n');
  } catch {
    return 'unreadable';
  }
}
