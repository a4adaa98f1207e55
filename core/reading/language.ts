/** What the words of a sentence show of its language. */
import type { Draft } from './span.ts';

const LATIN = /^[a-z0-9+]+$/;

/** The languages that most of the words show; none where no word shows any. English counts where no other is shown. */
export function languagesOf({ tokens, taken, lexicon: { words, writtenIn } }: Draft, without = -1): Shown {
  const counts = new Map<string, number>();
  tokens.forEach(({ key, text }, i) => {
    if (i === without || taken[i]) return;
    for (const language of new Set([...words.languages(key), ...writtenIn(text)]))
      counts.set(language, (counts.get(language) ?? 0) + 1);
  });
  const most = Math.max(0, ...counts.values());
  return { languages: [...counts].filter(([, count]) => count === most).map(([language]) => language), words: most };
}

interface Shown {
  readonly languages: readonly string[];
  /** How many words show them. */
  readonly words: number;
}

/** True where a word is an everyday one of the language that the other words of the sentence show. */
export function isWordOfSentence(draft: Draft, at: number, least = 1): boolean {
  const own = draft.lexicon.words.languages(draft.tokens[at]?.key ?? '');
  if (!own.length) return false;
  const { languages, words } = languagesOf(draft, at);
  return words >= least && languages.some((language) => own.includes(language));
}

/** A word that shows another language than English: by a list of its words, its letters or its script. */
function isForeignWord({ taken, lexicon: { words, writtenIn }, tokens }: Draft, at: number): boolean {
  const token = tokens[at];
  if (!token || taken[at] || token.flag || token.key.length < 2) return false;
  if (!LATIN.test(token.key)) return true;
  if (words.isEnglishWord(token.key) || words.isEnglish(token.key)) return false;
  return words.languages(token.key).length > 0 || writtenIn(token.text).length > 0;
}

/** Some word shows another language, or none of those that are left is an English one. */
function isForeignText(draft: Draft): boolean {
  const { tokens, taken, lexicon } = draft;
  if (tokens.some((_, i) => isForeignWord(draft, i))) return true;
  const left = tokens.filter((_, i) => !taken[i]);
  return left.length > 1 && !left.some(({ key }) => lexicon.words.isEnglishWord(key) || lexicon.words.isEnglish(key));
}

/** Words before or after a place in languages that have no capitals. */
const BESIDE_PLACE = new Set('في در میں में में মধ্যে ในประเทศ ประเทศ ב'.split(' '));

/**
 * Which words that are no names may be names misspelt. In running text of another language, of which we know few words, only
 * what is written as names are, or stands where a place does, may be.
 * @param leads words before a place.
 */
export function misspeltWords(draft: Draft, leads: ReadonlySet<string>): (at: number) => boolean {
  const { tokens } = draft;
  if (tokens.length <= MOST_BARE || !isForeignText(draft)) return () => true;
  return (at) => {
    const token = tokens[at];
    const before = tokens[at - 1]?.key ?? '';
    if (leads.has(before) || BESIDE_PLACE.has(before) || BESIDE_PLACE.has(tokens[at + 1]?.key ?? '')) return true;
    return at > 0 && token?.letters === 'title' && !/[.:!?–—-]/.test(token.gap);
  };
}

/** A question of names alone has no more words. */
const MOST_BARE = 3;
