/** Short keys for what a button carries, where a platform's ids have room for 100 characters. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { keptFile } from './kept-file.ts';

/** Remembers values by key. The same value has the same key, before and after a restart. */
export interface KeyStore {
  readonly put: (value: string) => string;
  readonly get: (key: string) => string | undefined;
  /** Resolves once everything put so far would survive a restart. */
  readonly flush: () => Promise<void>;
}

const MARK = 'k:';
const KEY_LENGTH = 22;
const entries = z.array(z.tuple([z.string().max(KEY_LENGTH), z.string().max(2000)]));

/** @returns the value itself where it fits, otherwise a key to it. */
export function carry(value: string, limit: number, keys: KeyStore): string {
  return value.length <= limit && !value.startsWith(MARK) ? value : MARK + keys.put(value);
}

/** @returns what was carried; undefined where its key is no longer known. */
export function carried(text: string, keys: KeyStore): string | undefined {
  return text.startsWith(MARK) ? keys.get(text.slice(MARK.length)) : text;
}

/** @param limit values remembered; the one put longest ago is dropped first. */
export function memoryKeys(limit = 5000): KeyStore {
  const store = bounded(limit, []);
  return { put: store.put, get: store.get, flush: async () => {} };
}

/**
 * Keeps the keys in a JSON file. A file that is no such file is started anew: the buttons it stood for then answer
 * "ask again". Writes are gathered, at most one a `pause`.
 * @param pause milliseconds
 */
export async function fileKeys(
  file: string,
  options: { limit?: number; pause?: number; onFault?: (cause: unknown) => void } = {},
): Promise<KeyStore> {
  const { limit = 5000, pause = 500, onFault = () => {} } = options;
  const kept = await keptFile(file, entries, onFault);
  const store = bounded(limit, kept.found ?? []);
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();
  const write = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    writing = kept.write(store.entries);
    return writing;
  };
  return {
    get: store.get,
    put: (value) => {
      const { size } = store;
      const key = store.put(value);
      if (store.size !== size && !timer) {
        timer = setTimeout(() => {
          write().catch((cause) => {
            writing = Promise.resolve();
            onFault(cause);
          });
        }, pause);
        timer.unref();
      }
      return key;
    },
    flush: () => (timer ? write() : writing),
  };
}

function bounded(limit: number, start: readonly (readonly [string, string])[]) {
  const map = new Map<string, string>(start.slice(-limit));
  let added = 0;
  return {
    /** Grows with every value that was not there. */
    get size() {
      return added;
    },
    get: (key: string) => map.get(key),
    put: (value: string) => {
      const key = createHash('sha256').update(value).digest('base64url').slice(0, KEY_LENGTH);
      if (map.has(key)) return key;
      map.set(key, value);
      added += 1;
      if (map.size > limit) {
        for (const oldest of map.keys()) {
          map.delete(oldest);
          break;
        }
      }
      return key;
    },
    entries: (): [string, string][] => [...map],
  };
}
