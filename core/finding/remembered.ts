/** Remembers what was worked out from a thing that never changes: a finding, a ledger, a listing. */

/** The last few of one thing; the oldest goes first. */
const MOST = 12;

/**
 * @param known holds on to nothing: what was worked out goes when the thing does.
 * @param name tells apart what can be worked out from the same thing.
 */
export function remembered<K extends object, V>(
  known: WeakMap<K, Map<string, V>>,
  thing: K,
  name: string,
  make: () => V,
): V {
  let named = known.get(thing);
  if (!named) {
    named = new Map();
    known.set(thing, named);
  }
  const before = named.get(name);
  if (before !== undefined) return before;
  const made = make();
  const [oldest] = named.keys();
  if (named.size >= MOST && oldest !== undefined) named.delete(oldest);
  named.set(name, made);
  return made;
}
