/** Apps as other scripts write them by their sound: टेलीग्राम, ทิกต็อก, وسيجنال. */
import { fold } from '../lexicon/fold.ts';
import { type Draft, take } from './span.ts';

const LATIN = /^[a-z0-9+]+$/;
/** Conjunctions and the article that Arabic writes as one with the next word. */
const LEAD = /^(وال|ال|و|ب|ل|ف)(?=\p{sc=Arabic}{4})/u;

export function findSounds(draft: Draft): void {
  const { words, sounds, nameOf, isWord } = draft.lexicon;
  draft.tokens.forEach(({ key, text, flag }, at) => {
    if (draft.taken[at] || draft.understood[at] || flag || LATIN.test(key) || /^[\x20-\x7e]*$/.test(key)) return;
    if (words.isHarmless(key) || words.languages(key).length) return;
    const bare = sounds.named(text);
    const sense = bare ?? (LEAD.test(text) ? sounds.named(text.replace(LEAD, '')) : null);
    if (!sense) return;
    // "and Signal", written as one word, goes on a list.
    const weak = bare !== null && sense.kind === 'platform' && isWord(sense.id, fold(nameOf(sense)));
    take(draft, { from: at, to: at + 1, senses: [sense], rule: 'sound', weak });
  });
}
