/** How letters of other scripts are written in the Latin one, roughly: from any-ascii. */
import anyAscii from 'any-ascii';

/** Scripts in which the names of apps are written by their sound. Of Korean its single letters. */
const SCRIPTS =
  'Arab Armn Beng Cyrl Deva Ethi Geor Grek Gujr Guru Hebr Hira Kana Khmr Knda Laoo Mlym Mymr Orya Sinh Taml Telu Thai'.split(
    ' ',
  );
const LETTER = new RegExp(`[${SCRIPTS.map((script) => `\\p{sc=${script}}`).join('')}\\u1100-\\u11ff]`, 'u');
const LAST = 0xffff;
/** The small tsu doubles the next letter; the visarga before a Tamil p makes an f of it. */
const SILENT = '\u3063\u30c3\u0b83';
/** Carriers of vowels, which any-ascii leaves out. */
const VOWELS: Readonly<Record<string, string>> = { '\u0627': 'a', '\u0622': 'a', '\u0623': 'a', '\u0625': 'i' };

/** @returns lines of letters.tsv: letters that are written alike, and how. */
export function letters(): string[] {
  const found = new Map<string, string>();
  for (let code = 0x0370; code <= LAST; code++) {
    const letter = String.fromCharCode(code);
    if (!LETTER.test(letter) || SILENT.includes(letter)) continue;
    const latin = (VOWELS[letter] ?? anyAscii(letter)).toLowerCase().replace(/[^a-z]/g, '');
    if (latin) found.set(latin, (found.get(latin) ?? '') + letter);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([latin, list]) => `${list}\t${latin}`);
}
