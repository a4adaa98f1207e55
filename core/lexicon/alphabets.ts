/** Which languages a word in the Latin script may be of, by its letters outside a to z: "kullanmıyor" is Turkish. */

/**
 * @param lines alphabets.tsv, see data/lexicon/alphabets.ts. Read when the first such word asks for it.
 * @returns for a word as written the languages that have all its letters; none where it has a to z alone.
 */
export function readAlphabets(lines: () => string): (word: string) => readonly string[] {
  let table: Map<string, readonly string[]> | null = null;
  return (word) => {
    if (PLAIN.test(word)) return NONE;
    table ??= new Map(
      lines()
        .split('\n')
        .map((line) => {
          const [letter = '', languages = ''] = line.split('\t');
          return [letter, languages.split(' ')];
        }),
    );
    const known = table;
    const letters = [...word.toLowerCase().normalize('NFC')].filter((letter) => !PLAIN.test(letter));
    return letters
      .map((letter) => known.get(letter) ?? NONE)
      .reduce((all, languages) => all.filter((language) => languages.includes(language)));
  };
}

const NONE: readonly string[] = [];
const PLAIN = /^[\x20-\x7e’]*$/;
