/** A bounded memory of deliveries: what a platform sends twice is answered once (promise 9). */

export interface Once {
  /** @returns true the first time an id is seen, false after that. */
  readonly first: (id: string) => boolean;
}

/** @param limit ids remembered; the oldest is forgotten first. */
export function once(limit = 10_000): Once {
  const seen = new Set<string>();
  return {
    first: (id) => {
      if (seen.has(id)) return false;
      seen.add(id);
      if (seen.size > limit) {
        for (const oldest of seen) {
          seen.delete(oldest);
          break;
        }
      }
      return true;
    },
  };
}
