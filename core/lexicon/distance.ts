/** How far a typed word is from a name: edits, where likely slips cost a little less than unlikely ones. */

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const NEIGHBOURS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row, r) =>
    [...row].map((key, i) => {
      const around = [
        row[i - 1],
        row[i + 1],
        ROWS[r - 1]?.[i],
        ROWS[r - 1]?.[i + 1],
        ROWS[r + 1]?.[i],
        ROWS[r + 1]?.[i - 1],
      ];
      return [key, around.filter(Boolean).join('')] as const;
    }),
  ),
);
const VOWELS = new Set('aeiouy');
/** Digits that stand for letters. */
const DIGITS: ReadonlyMap<string, string> = new Map(
  ['0o', '1il', '3e', '4a', '5s', '7t', '8b'].map((pair) => [pair.charAt(0), pair.slice(1)]),
);

const SWAP = 0.9;
const DOUBLE = 0.8;
const LIKELY = 0.9;
const UNLIKELY = 1.1;
const WRONG = 1.2;
const DIGIT = 0.4;
/** People rarely get the first letter wrong. */
const FIRST = 0.15;

/**
 * Weighted optimal string alignment distance (insertion, deletion, substitution, transposition of neighbours).
 * @param most give up above this; the result is then greater than `most`.
 */
export function distance(typed: string, name: string, most: number): number {
  if (Math.abs(typed.length - name.length) > most / DOUBLE) return most + 1;
  const width = name.length + 1;
  let before = new Float64Array(width);
  let last = new Float64Array(width);
  let row = new Float64Array(width);
  for (let j = 1; j < width; j++) last[j] = (last[j - 1] ?? 0) + step(name, j - 1);
  for (let i = 1; i <= typed.length; i++) {
    row[0] = (last[0] ?? 0) + extra(typed, i - 1);
    let least = row[0] ?? 0;
    for (let j = 1; j < width; j++) {
      const a = typed[i - 1] ?? '';
      const b = name[j - 1] ?? '';
      let cost = Math.min(
        (last[j] ?? 0) + extra(typed, i - 1),
        (row[j - 1] ?? 0) + step(name, j - 1),
        (last[j - 1] ?? 0) + (a === b ? 0 : substitution(a, b)),
      );
      if (i > 1 && j > 1 && a === name[j - 2] && typed[i - 2] === b && a !== b)
        cost = Math.min(cost, (before[j - 2] ?? 0) + SWAP);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return (last[name.length] ?? 0) + (typed[0] === name[0] ? 0 : FIRST);
}

/** A letter too many: less where it doubles its neighbour or lies beside it on the keyboard. */
function extra(word: string, at: number): number {
  const letter = word[at] ?? '';
  if (letter === word[at - 1] || letter === word[at + 1]) return DOUBLE;
  const beside = NEIGHBOURS.get(letter) ?? '';
  return beside.includes(word[at - 1] ?? ' ') || beside.includes(word[at + 1] ?? ' ') ? LIKELY : UNLIKELY;
}

/** A letter too few: less where it doubles its neighbour. */
function step(word: string, at: number): number {
  return word[at] === word[at - 1] || word[at] === word[at + 1] ? DOUBLE : 1;
}

function substitution(a: string, b: string): number {
  if (DIGITS.get(a)?.includes(b)) return DIGIT;
  if (NEIGHBOURS.get(a)?.includes(b)) return LIKELY;
  return VOWELS.has(a) && VOWELS.has(b) ? LIKELY : WRONG;
}
