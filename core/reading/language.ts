/** What the words of a sentence show of its language. */
import type { Draft } from './span.ts';

/** True where a word is an everyday one of a language that another word of the sentence shows too. */
export function isWordOfSentence({ tokens, taken, lexicon: { words } }: Draft, at: number): boolean {
  const languages = words.languages(tokens[at]?.key ?? '');
  if (!languages.length) return false;
  return tokens.some(
    ({ key }, i) => i !== at && !taken[i] && words.languages(key).some((language) => languages.includes(language)),
  );
}
