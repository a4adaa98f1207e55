/** Apps as other scripts write them by their sound: टेलीग्राम, ทิกต็อก, وسيجنال. */
import { ASCII, fold } from '../lexicon/fold.ts';
import { type Draft, take } from './span.ts';

const LATIN = /^[a-z0-9+]+$/;
/** Conjunctions, prepositions and the article that Arabic and Hebrew write as one with the next word. */
const LEAD = /^(?:(وال|ال|و|ب|ل|ف)(?=\p{sc=Arabic}{4})|(וה|וב|ו|ב|ה|ל|מ|כ|ש)(?=\p{sc=Hebrew}{4}))/u;
/** Korean particles: 엑스와, 스냅챗을. */
const PARTICLE = /(?<=\p{sc=Hangul}{2})(?:에서|[과와을를은는이가도에의])$/u;
const AND = /^[وו]/;

export function findSounds(draft: Draft): void {
  for (let at = 0; at < draft.tokens.length; at++) {
    if (isHeard(draft, at) && isHeard(draft, at + 1) && !draft.tokens[at + 1]?.gap && takeSound(draft, at, at + 2))
      at++;
    else if (isHeard(draft, at)) takeSound(draft, at, at + 1);
  }
}

/** A word in another script that no list of words has. */
function isHeard({ tokens, taken, understood, lexicon: { words } }: Draft, at: number): boolean {
  const token = tokens[at];
  if (!token || taken[at] || understood[at] || token.flag) return false;
  if (LATIN.test(token.key) || ASCII.test(token.key)) return false;
  return !words.isHarmless(token.key) && !words.languages(token.key).length;
}

/** One word, or the two halves of a name: "ടിക് ടോക്". */
function takeSound(draft: Draft, from: number, to: number): boolean {
  const { sounds, nameOf, isWord } = draft.lexicon;
  const text = draft.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join('');
  const bare = sounds.named(text) ?? (PARTICLE.test(text) ? sounds.named(text.replace(PARTICLE, '')) : null);
  const sense = bare ?? (LEAD.test(text) ? sounds.named(text.replace(LEAD, '')) : null);
  if (!sense) return false;
  // "and Signal", written as one word, goes on a list.
  const joined = bare === null && AND.test(text);
  const weak = !joined && sense.kind === 'platform' && isWord(sense.id, fold(nameOf(sense)));
  take(draft, { from, to, senses: [sense], rule: 'sound', weak });
  return true;
}
