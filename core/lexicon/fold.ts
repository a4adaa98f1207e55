/** Folds text to the form in which names are compared: case, diacritics, ligatures, invisible and look-alike letters. */

const PLAIN = /^[a-z0-9]*$/;
/** Latin, Greek and Cyrillic diacritics; Hebrew points; Arabic vowel signs, hamza marks and the tatweel. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]|\u0640/g;
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
    ĸ: 'k',
    ŋ: 'ng',
    ə: 'e',
    ħ: 'h',
    ŧ: 't',
    ς: 'σ',
    ي: 'ی',
    ى: 'ی',
    ك: 'ک',
    ة: 'ه',
    ۀ: 'ه',
    ے: 'ی',
    ھ: 'ه',
    ہ: 'ه',
    ە: 'ه',
  }),
);
const SPECIAL = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g');
/** What neither sounds nor separates inside a name: apostrophes, full stops, hyphens, spaces, joiners. */
const SILENT = /[^\p{L}\p{M}\p{N}+]+/gu;
/** Letters, figures and signs of a plain keyboard alone. */
export const ASCII: RegExp = /^[\x20-\x7e]*$/;
const ASCII_SILENT = /[^a-z0-9+]+/g;

/** Letters of other alphabets that look like a Latin one (after Unicode's confusables); used in mixed words only. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [...'аaɑaеeоoрpсcуyхxіiјjѕsԁdԛqԝwһhкkмmтtвbнhгrαaοoρpνvιiκkτtυuχxβbεeηn'.matchAll(/(.)(.)/gu)].map(
    ([, from = '', to = '']) => [from, to],
  ),
);
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC_OR_GREEK = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** @returns the folded form of a word or name with nothing but letters, marks, digits and plus signs: spaces do not matter. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  if (ASCII.test(text)) return text.toLowerCase().replace(ASCII_SILENT, '');
  const lower = text.normalize('NFKC').toLowerCase();
  if (PLAIN.test(lower)) return lower;
  let folded = lower.normalize('NFD').replace(MARKS, '').normalize('NFC').replace(SPECIAL, special).replace(SILENT, '');
  if (LATIN.test(folded) && CYRILLIC_OR_GREEK.test(folded)) {
    folded = [...folded].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
  }
  return folded;
}

function special(letter: string): string {
  return LETTERS.get(letter) ?? letter;
}

/** Invisible characters: controls, zero-width, bidirectional, variation selectors, tags, lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/**
 * @returns the text with invisible characters taken out, compatibility forms made plain and white space single. Flags of
 *   countries stay; flags of subdivisions must be read before, see flags.ts.
 */
export function clean(text: string): string {
  if (ASCII.test(text)) return text.replace(/ {2,}/g, ' ').trim();
  return text.normalize('NFKC').replace(/\s+/gu, ' ').replace(INVISIBLE, '').replace(/ +/g, ' ').trim();
}

/** A spelling by sound: ck and c as k, x as ks, ph as f, doubled letters single. Two spellings alike in sound fold alike. */
export function soundKey(folded: string): string {
  return folded
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|c|q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/gu, '$1');
}

const DIACRITICS = /[\u0300-\u036f]/g;
/** Figures of other scripts: ten in a row from each of these. */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
  0x0f20, 0x1040, 0x17e0,
];
const FIGURE = /[\p{Nd}]/gu;

/** @returns the text in lower case, without diacritics, with plain figures, every letter where it stood. */
export function plainOf(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower.replace(/`/g, "'");
  const bare = lower
    .normalize('NFD')
    .replace(DIACRITICS, '')
    .normalize('NFC')
    .replace(/[’ʼ´`]/g, "'")
    .replace(FIGURE, plainFigure);
  if (bare.length === text.length) return bare;
  return lower.length === text.length ? lower : text;
}

function plainFigure(figure: string): string {
  const code = figure.charCodeAt(0);
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? figure : String(code - zero);
}
