/**
 * Finds the names within one or two edits of a word without looking at the others: names and words that are that near
 * share a form with letters left out (after Garbe's symmetric delete). It is enough to compare how they begin: forms are
 * made of the first letters only, and kept as hashes in flat arrays.
 */

export interface DeletionIndex {
  /** Numbers of the names that share a form; some may be further away than asked. */
  readonly near: (word: string, edits: 1 | 2) => ReadonlySet<number>;
}

/** Of longer names the first letters: two words within two edits begin within two edits. */
const PREFIX = 8;
const START = 2166136261;
const PRIME = 16777619;

/** @param edits how many letters may be left out of each name; the name at index i has the number i. */
export function buildDeletionIndex(names: readonly string[], edits: (index: number) => 0 | 1 | 2): DeletionIndex {
  let count = 0;
  names.forEach((name, number) => {
    count += formCount(Math.min(name.length, PREFIX), edits(number));
  });
  let size = 1;
  while (size < count) size *= 2;
  const heads = new Int32Array(size).fill(-1);
  const nexts = new Int32Array(count);
  const hashes = new Int32Array(count);
  const owners = new Int32Array(count);
  let at = 0;
  names.forEach((name, number) => {
    forms(name, edits(number), (hash) => {
      const slot = hash & (size - 1);
      hashes[at] = hash;
      owners[at] = number;
      nexts[at] = heads[slot] ?? -1;
      heads[slot] = at++;
    });
  });
  return {
    near: (word, most) => {
      const found = new Set<number>();
      forms(word, most, (hash) => {
        for (let i = heads[hash & (size - 1)] ?? -1; i >= 0; i = nexts[i] ?? -1) {
          if (hashes[i] === hash) found.add(owners[i] ?? 0);
        }
      });
      return found;
    },
  };
}

function formCount(length: number, edits: number): number {
  return 1 + (edits > 0 ? length : 0) + (edits > 1 ? (length * (length - 1)) / 2 : 0);
}

/** Visits the hash of the word and of every form with up to `edits` letters left out. */
function forms(word: string, edits: number, visit: (hash: number) => void): void {
  const length = Math.min(word.length, PREFIX);
  visit(hashWithout(word, length, -1, -1));
  if (edits < 1) return;
  for (let i = 0; i < length; i++) {
    visit(hashWithout(word, length, i, -1));
    if (edits > 1) for (let j = i + 1; j < length; j++) visit(hashWithout(word, length, i, j));
  }
}

/** FNV-1a over the first code units, two of them left out. */
function hashWithout(word: string, length: number, one: number, two: number): number {
  let hash = START;
  for (let i = 0; i < length; i++) {
    if (i !== one && i !== two) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  }
  return hash | 0;
}
