/** A JSON file of what must survive a restart: read once, then written whole, one write after another, never in halves. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { z } from 'zod';

export interface KeptFile<T> {
  /** What it held; null where there was none, or it was no such file. */
  readonly found: T | null;
  /**
   * Resolves once it would survive the end of the process.
   * @param make called when its turn comes, so that it writes what holds by then
   */
  readonly write: (make: () => T) => Promise<void>;
}

/** @param onFault told where the file cannot be read: it is started anew */
export async function keptFile<T>(
  file: string,
  shape: z.ZodType<T>,
  onFault: (cause: unknown) => void = () => {},
): Promise<KeptFile<T>> {
  await mkdir(dirname(file), { recursive: true });
  // JSONFile writes beside the file and renames, so that a process that is killed leaves the old one or the new one.
  const low = new Low<unknown>(new JSONFile<unknown>(file), null);
  try {
    await low.read();
  } catch (cause) {
    onFault(cause);
  }
  const known = shape.safeParse(low.data);
  let last: Promise<void> = Promise.resolve();
  return {
    found: known.success ? known.data : null,
    write: (make) => {
      last = last
        .catch(() => {})
        .then(async () => {
          low.data = make();
          await low.write();
        });
      return last;
    },
  };
}
