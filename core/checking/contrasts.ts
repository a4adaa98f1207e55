/**
 * Words that set a name against what the sentence says, and what they do to it: "Unlike India, Pakistan never banned
 * TikTok" denies nothing of India. Gathered by hand; by language, as in words.ts.
 */
import { anyOf } from './match.ts';
import { ANDS, type WordLists } from './words.ts';

/** What is claimed of a name that such a word leads to. */
export type Contrast =
  /** The opposite of what the sentence says of the others. */
  | 'opposite'
  /** The same. */
  | 'same'
  /** That there is no ban: "except Hong Kong". */
  | 'denied'
  /** Nothing: it is only where or among whom something holds. */
  | 'nothing';

export const CONTRASTS: readonly { readonly does: Contrast; readonly words: WordLists }[] = [
  {
    does: 'opposite',
    words: {
      en: 'unlike|unlike in|in contrast to|in contrast with|by contrast with|contrary to|as opposed to|different from',
      fr: "contrairement a|contrairement a l'|contrairement au|contrairement aux|a la difference de|a la difference du|a l'inverse de|a l'inverse du",
      de: 'anders als|anders als in|im gegensatz zu|im unterschied zu',
      es: 'a diferencia de|al contrario que',
      pt: 'ao contrario de|ao contrario do|ao contrario da|diferentemente de',
      it: 'a differenza di|al contrario di',
      nl: 'anders dan|in tegenstelling tot',
      nordic: 'till skillnad fran|i modsaetning til|i motsetning til',
      slavic: 'w przeciwienstwie do|na rozdil od',
      ru: 'в отличие от',
      uk: 'на відміну від',
    },
  },
  {
    does: 'same',
    words: {
      en: 'like|just like|much like|as well as|along with|together with|similar to|similarly to|as in|as did|as does|as has',
      fr: 'comme|ainsi que|tout comme',
      de: 'ebenso wie|genauso wie|sowie',
      es: 'al igual que|asi como',
      pt: 'assim como|tal como',
      it: 'cosi come',
      nl: 'net als|evenals',
    },
  },
  {
    does: 'denied',
    words: {
      en: 'except|except for|except in|excepting|apart from|aside from|other than|outside|save for|rather than|instead of|but not|but not in|and not|and not in',
      fr: "sauf|sauf en|sauf au|hormis|a l'exception de|plutot que|au lieu de",
      de: 'ausser|ausser in|mit ausnahme von|anstatt|statt',
      es: 'excepto|salvo|menos|en lugar de|en vez de',
      it: 'tranne|salvo che|eccetto|invece di',
      nl: 'behalve|uitgezonderd|in plaats van',
      ru: 'кроме|вместо',
    },
  },
  {
    does: 'nothing',
    words: {
      en: 'compared with|compared to|according to|says|backed by|owned by',
      fr: 'selon|par rapport a',
      de: 'laut|verglichen mit',
      es: 'segun|comparado con',
      nl: 'volgens',
    },
  },
];

const ARTICLE = "(?:\\s+(?:the|in|in the|for|l'|la|le|les|los|las|der|die|das|den|dem|de|del|della))?";
const LEADS = CONTRASTS.map(({ does, words }) => ({
  does,
  pattern: new RegExp(`(?:${anyOf(words)})${ARTICLE}\\s*["“'«]?\\s*$`, 'u'),
}));
/** "The first ban in Europe": where it is the first, not where it is. */
const SCOPE = /\b(?:first|only|latest|last|biggest|largest|most|one)\b[^,;:.]*\b(?:in|of|among|across)(?: the)?\s*$/u;
const GOES_ON = new RegExp(`^\\s*,?\\s*(?:${anyOf(ANDS)})${ARTICLE}\\s*$`, 'u');

/**
 * @param before the text between the name and the one before it, in lower case without diacritics
 * @param last what the name before it was led to by
 * @param later whether another place stands before it
 */
export function contrastOf(before: string, last: Contrast | null, later: boolean): Contrast | null {
  const found = LEADS.find(({ pattern }) => pattern.test(before));
  if (found) return found.does;
  if (later && SCOPE.test(before)) return 'nothing';
  return last && GOES_ON.test(before) ? last : null;
}
