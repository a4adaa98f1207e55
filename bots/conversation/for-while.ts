/** A bounded memory in which everything has a time to live. */

export interface ForWhile<T> {
  readonly has: (key: string) => boolean;
  readonly get: (key: string) => T | undefined;
  /** @param ms milliseconds that it is kept */
  readonly put: (key: string, value: T, ms: number) => void;
}

/** @param limit entries kept; the one put longest ago is dropped first. */
export function forWhile<T>(now: () => Date, limit = 5_000): ForWhile<T> {
  const kept = new Map<string, { readonly value: T; readonly until: number }>();
  const live = (key: string) => {
    const found = kept.get(key);
    if (found && found.until > now().getTime()) return found;
    kept.delete(key);
    return undefined;
  };
  return {
    has: (key) => live(key) !== undefined,
    get: (key) => live(key)?.value,
    put: (key, value, ms) => {
      kept.delete(key);
      kept.set(key, { value, until: now().getTime() + ms });
      const [oldest] = kept.keys();
      if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    },
  };
}
