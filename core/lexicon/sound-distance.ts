/** How far a word of another script, written in Latin letters, is from the name that it may be the sound of. */

const VOWEL = /[aeiouy]/;
/** Letters that scripts write or leave out. */
const FAINT = /[hwy]/;
const KINDS: readonly string[] = ['bfp', 'dt', 'cgjkq', 'lr', 'vw', 'sz'];
const KIND: ReadonlyMap<string, number> = new Map(
  KINDS.flatMap((letters, kind) => [...letters].map((letter) => [letter, kind] as const)),
);
const GLIDES: ReadonlySet<string> = new Set(['vo', 'vu', 'wo', 'wu', 'ov', 'uv', 'ow', 'uw']);

const FAINT_COST = 0.4;
const CONSONANT_COST = 1.2;
const OTHER_CONSONANT = 2;
/** The vowel that many scripts have in every letter is heard least. */
const added = (letter: string) => (VOWEL.test(letter) ? (letter === 'a' ? 0.25 : 0.5) : silent(letter));
const missing = (letter: string) => (VOWEL.test(letter) ? 0.25 : silent(letter));
const silent = (letter: string) => (FAINT.test(letter) ? FAINT_COST : CONSONANT_COST);

function changed(one: string, two: string): number {
  if (one === two) return 0;
  if (VOWEL.test(one) && VOWEL.test(two)) return 0.25;
  const kind = KIND.get(one);
  if (kind !== undefined && kind === KIND.get(two)) return 0.3;
  return GLIDES.has(one + two) ? 0.2 : OTHER_CONSONANT;
}

const LEAST_LENGTH = 4;

/**
 * @param word in Latin letters.
 * @param name as it is spelt in the Latin script.
 * @returns costs of the letters added, missing and changed, by the length of the name: 0 sounds alike, 1 nothing like it.
 */
export function soundDistance(word: string, name: string): number {
  const one = spoken(word);
  const two = spoken(name);
  let above = [0];
  for (let j = 0; j < two.length; j++) above.push((above[j] ?? 0) + missing(two[j] ?? ''));
  for (const letter of one) {
    const row = [(above[0] ?? 0) + added(letter)];
    for (let j = 0; j < two.length; j++) {
      const other = two[j] ?? '';
      row.push(
        Math.min(
          (above[j + 1] ?? 0) + added(letter),
          (row[j] ?? 0) + missing(other),
          (above[j] ?? 0) + changed(letter, other),
        ),
      );
    }
    above = row;
  }
  return (above[two.length] ?? 0) / Math.max(LEAST_LENGTH, two.length);
}

function spoken(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/ck/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/oo/g, 'u')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/(.)\1+/g, '$1');
}
