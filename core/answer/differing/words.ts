/** The words of a value that carry meaning, in one form: what two values are compared by. */

export interface Word {
  /** Folded: lower case, no possessive, singular, one word for one device. */
  readonly base: string;
  /** Written with a capital, and not because a sentence begins with it. */
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
}

const WORD = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*/gu;

/** Words that only join others. Negations, "only", "all" and the like are none of these. */
const JOINING = new Set(
  (
    'a an the of to in on at for by with from as its their his her this that these those it they he she which who whom ' +
    'is are was were be been being has have had own and or too also'
  ).split(' '),
);

/** Words for one and the same device. */
const SAME_DEVICE: Readonly<Record<string, string>> = {
  smartphone: 'phone',
  telephone: 'phone',
  cellphone: 'phone',
  iphone: 'phone',
  handset: 'phone',
  laptop: 'computer',
  pc: 'computer',
};

/** Words of meaning in the order in which they stand. */
export function contentWords(text: string): Word[] {
  const found: Word[] = [];
  const plain = text.normalize('NFC').replace(/[’']s\b/gu, (end) => ' '.repeat(end.length));
  for (const match of plain.matchAll(WORD)) {
    const lower = match[0].toLowerCase();
    if (JOINING.has(lower)) continue;
    const base = singular(lower);
    found.push({
      base: SAME_DEVICE[base] ?? base,
      capital: match.index > 0 && /^\p{Lu}/u.test(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

const DENYING = new Set(
  'no not never nobody nothing none neither nor cannot without except excepting excluding unless but despite instead'.split(
    ' ',
  ),
);
const LIMITING = new Set(
  'all every each any only solely partly partially partial part some most half more less fully full almost nearly'.split(
    ' ',
  ),
);
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
  hundred: 100,
};

/** A word that changes what is said wherever it is added: a denial, a limit, a number. */
export function turns(word: Word): boolean {
  return denies(word) || LIMITING.has(word.base) || numberOf(word.base) !== null;
}

export function denies({ base }: Word): boolean {
  return DENYING.has(base);
}

/** @returns the number that a word is, or null. */
export function numberOf(base: string): number | null {
  if (/^\p{N}/u.test(base)) return Number(base.replaceAll(',', ''));
  return NUMBERS[base] ?? null;
}

/** Says of whose account a value is, in our words: "as Fox 2 has it", "in some reports", "by NetBlocks’ list". */
const ATTRIBUTION = new RegExp(
  [
    String.raw`\bas (?:[^,;:]*? )?(?:puts?|has|have|says?|said|lists?|words?|reported|told|counts?)\b[^,;:]*`,
    String.raw`\bin (?:[\p{L}\p{N}’'-]+ ){0,3}(?:reports?|accounts?|outlets?|story|stories|summary|wording|roundup)\b[^,;:]*`,
    String.raw`\bin the words of [^,;:]*`,
    String.raw`\bby (?:[\p{L}\p{N}’'-]+ ){1,4}(?:list|accounts?)\b[^,;:]*`,
    String.raw`\baccording to [^,;:]*`,
  ].join('|'),
  'giu',
);
/** A source is spoken of in the value itself. */
const SPEAKS_OF_SOURCE =
  /\b(?:reports?|reported|outlets?|words it|calls it|as if|wording|told|according to|counted (?:as|by))\b/i;

export function withoutAttribution(text: string): string {
  return text
    .replace(ATTRIBUTION, ' ')
    .replace(/[\s,;:]+$/u, '')
    .trim();
}

export function isAttributed(text: string): boolean {
  return withoutAttribution(text) !== text.trim() || SPEAKS_OF_SOURCE.test(text);
}
