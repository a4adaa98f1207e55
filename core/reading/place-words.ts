/** Words that are names of places elsewhere and none here: "roast turkey", "Tony Montana", French "ceci", a nickname. */
import type { Sense } from '../lexicon/sense.ts';
import { JOINTS } from './codes.ts';
import { isWordOfSentence } from './language.ts';
import { type Draft, isPlace, refuse, type Span, spansOf } from './span.ts';

/** Fewer words are a question of names. */
const LEAST_TEXT = 4;
/** Classes of names in other languages and of lesser places, of which many are words somewhere. */
const FAR = new Set<Sense['cls']>(['f', 'g', 'A', 'S', 'd']);

export function refusePlaceWords(draft: Draft): void {
  for (const span of spansOf(draft)) {
    if (!isPlace(span) || span.rule === 'code' || span.rule === 'flag') continue;
    if (isSmallWord(draft, span) || isSurname(draft, span) || isOtherWord(draft, span) || isNickname(draft, span))
      refuse(draft, span);
  }
}

/** "Roast turkey photos break Snapchat": in a text with capitals, a word in small letters is the word. */
function isSmallWord({ tokens, lexicon: { words } }: Draft, span: Span): boolean {
  const [token, more] = tokens.slice(span.from, span.to);
  if (!token || more || token.letters !== 'lower' || tokens.length < LEAST_TEXT) return false;
  return words.isSmallWord(token.key) && tokens.some(({ letters }, i) => i > 0 && letters === 'title');
}

/** "Tony Montana": a first name, and a place that is a surname too. */
function isSurname({ tokens, taken, lexicon: { words } }: Draft, span: Span): boolean {
  const before = tokens[span.from - 1];
  const token = tokens[span.from];
  if (!before || !token || span.to - span.from > 1 || taken[span.from - 1] || token.gap) return false;
  if (before.letters !== 'title' || token.letters !== 'title') return false;
  return words.isPerson(before.key) && words.isPerson(token.key);
}

/** A name in one language that is an everyday word of another, where a second word shows that other language. */
function isOtherWord(draft: Draft, span: Span): boolean {
  const { tokens } = draft;
  const [token, more] = tokens.slice(span.from, span.to);
  if (!token || more || tokens.length < LEAST_TEXT || !span.senses.every(({ cls }) => FAR.has(cls))) return false;
  // A capital within the sentence is a name's.
  if (span.from > 0 && token.letters === 'title' && !/[.:!?–—-]/.test(token.gap)) return false;
  // As it is written, with its accents, it is listed as a name.
  if (token.text.toLowerCase() !== token.key && /[a-z]/.test(token.key)) return false;
  return isWordOfSentence(draft, span.from);
}

/** "Nebraska was the first state", "दावे की चेक रिपोर्ट: ईरान": a nickname or an adjective beside a place with its own name. */
function isNickname(draft: Draft, span: Span): boolean {
  const { tokens, lexicon } = draft;
  const [sense] = span.senses;
  const words = tokens.slice(span.from, span.to);
  const isNick =
    words.length > 1 &&
    (sense?.cls === 'o' || sense?.cls === 's') &&
    words.every(({ key }) => /^\d+$/.test(key) || lexicon.words.isSmallWord(key));
  if (!isNick && sense?.cls !== 'A') return false;
  if (isNick && words.some(({ letters }) => letters !== 'lower')) return false;
  if (isNick && sense?.cls === 's' && tokens.some(({ letters }) => letters === 'title')) return true;
  if (JOINTS.has(tokens[span.from - 1]?.key ?? '') || JOINTS.has(tokens[span.to]?.key ?? '')) return false;
  if (/[,/&+]/.test(tokens[span.from]?.gap ?? '') || /[,/&+]/.test(tokens[span.to]?.gap ?? '')) return false;
  return spansOf(draft).some(
    (other) => other !== span && isPlace(other) && other.senses.some(({ cls, id }) => OWN.has(cls) && id !== sense.id),
  );
}
const OWN = new Set<Sense['cls']>(['e', 'f', 'g']);
