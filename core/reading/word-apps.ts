/** Apps whose names are words: line, signal, teams. Each has to show that it is the app here, and not the word. */
import { isShouting, JOINTS } from './codes.ts';
import { type Draft, drop, isPlace, isSubject, refuse, type Span, spansOf } from './span.ts';
import type { Token } from './tokens.ts';

/** Articles and the like before a common word: "any signal", "the line" (but "the Line app"). */
const ARTICLES = new Set(
  'a an the any no some this that these those my your our their his her its every each another of'.split(' '),
);
const APP_WORDS = new Set(
  'app apps messenger messaging application ban bans banned blocked block account accounts'.split(' '),
);
const PREPOSITIONS = new Set('in for of by at from within across on to en i im'.split(' '));
/** Verbs of bans in any form, and what stands before them. */
const BAN_VERB =
  /^(ban|block|forb|prohib|outlaw|restrict|censor|throttl|bar(s|red)?$|lift|unban|unblock|suspend|limit|remov|drop)/;
const ACTS = /^(bans|blocks|forbids|prohibits|outlaws|restricts|limits|removes|drops|suspends)$/;
const AUXILIARY = new Set('is are was were has have had be been being gets got will'.split(' '));
/** A word after which nothing is an app: "Element of surprise", "Discord inside the cabinet". */
const OF_THINGS = new Set('of inside over among amongst between into'.split(' '));
const STARTS = /[:;.!?–—-]/;

/**
 * A word-app stays only where the sentence has room for nothing else, or where it stands in a list with other apps ("line
 * and telegram"), or has a place or a ban of its own ("line in thailand", "is x blocked").
 */
export function settleWordApps(draft: Draft): void {
  const spans = spansOf(draft);
  for (const span of spans) if (!span.weak && isSubject(span) && isPlainWord(draft, span)) refuse(draft, span);
  const strong = spans.some((span) => isSubject(span) && !span.weak && draft.taken[span.from] === span);
  const weak = spans.filter((span) => span.weak);
  const fits = weak.filter((span) =>
    strong
      ? inList(draft, span, isAppSpan) ||
        hasPlaceOfItsOwn(draft, span) ||
        isAskedOf(draft, span) ||
        isOfItsKind(draft, span)
      : standsAlone(draft, span),
  );
  // One that stands in a list with one that fits is meant as it is.
  for (const span of weak) {
    if (!fits.includes(span) && !inList(draft, span, (other) => fits.includes(other))) refuse(draft, span);
  }
  // Of several words that could be apps, those that are written as names are.
  const left = spansOf(draft).filter(({ weak }) => weak);
  const named = left.filter((span) => draft.tokens[span.from]?.letters !== 'lower');
  if (!strong && left.length > 1 && named.length && !isShouting(draft.tokens)) {
    for (const span of left) if (!named.includes(span) && !inList(draft, span, isAppSpan)) drop(draft, span);
  }
}

/** An app that is called as something well known ("Apple pie", "an envoy's telegram") and stands in a phrase of words. */
function isPlainWord(draft: Draft, span: Span): boolean {
  const token = draft.tokens[span.from];
  if (!token || span.to - span.from > 1 || span.rule === 'former' || !isRunningText(draft)) return false;
  const { words } = draft.lexicon;
  const known = words.band(token.key) >= WELL_KNOWN || words.isName(token.key);
  if (token.letters === 'lower')
    return (
      words.isSmallWord(token.key) && (isContent(draft, span.from - 1, span.from) || isContent(draft, span.to, span.to))
    );
  return known && isContent(draft, span.to, span.to);
}
/** Met thousands of times in the list of English words. */
const WELL_KNOWN = 3;

function standsAlone(draft: Draft, span: Span): boolean {
  const { tokens } = draft;
  const [token] = tokens.slice(span.from, span.to);
  const next = tokens[span.to];
  // "Signal strength", "Zoom meeting": a word with content right after makes a phrase of it.
  if (isContent(draft, span.to, span.to)) return false;
  const shouting = isShouting(tokens);
  const before = tokens[span.from - 1]?.key ?? '';
  const named = token !== undefined && token.letters !== 'lower' && !shouting;
  // "a Signalt", in Hungarian: a form of a name is no English word.
  const isWord = draft.lexicon.words.isEnglishWord(token?.key ?? '') || token?.key.length === 1;
  if (isWord && ARTICLES.has(before) && !APP_WORDS.has(next?.key ?? '') && !(named && before === 'the')) return false;
  if (shouting || !isRunningText(draft)) return true;
  if (next && !next.gap && OF_THINGS.has(next.key)) return false;
  // "Musk's X was banned": whose it is says nothing against it.
  if (named && isPossessive(tokens[span.from - 1]) && opensAsApp(draft, span)) return true;
  // "x Brasilien am 30. August": a question begins with the app, though the rest has capitals.
  if (span.from === 0 && !named && isPlaceAt(draft, span.to) && !next?.gap) return true;
  if (isContent(draft, span.from - 1, span.from) || !named) return false;
  return span.from > 0 && !STARTS.test(token?.gap ?? '') ? true : opensAsApp(draft, span);
}

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /['’]s$/i.test(token.text);
}

/** The first word of a sentence has a capital anyway: what follows must show that it is an app. */
function opensAsApp(draft: Draft, span: Span): boolean {
  const { tokens } = draft;
  const after = tokens[span.to];
  if (!after || /[.,;:!?)–—-]/.test(after.gap)) return true;
  // "Zoom bans cars": who bans is not what is banned.
  if (ACTS.test(after.key)) return false;
  if (AUXILIARY.has(after.key) || BAN_VERB.test(after.key) || isPlaceAt(draft, span.to)) return true;
  if (!PREPOSITIONS.has(after.key)) return JOINTS.has(after.key);
  return isPlaceAt(draft, span.to + 1) || isPlaceAt(draft, span.to + 2);
}

/** A word that means something by itself, right beside: neither a name, nor passed over, nor a word of bans. */
function isContent(draft: Draft, at: number, gapAt: number): boolean {
  const token = draft.tokens[at];
  if (!token || draft.tokens[gapAt]?.gap || draft.taken[at] || draft.understood[at] || token.key.length < 3)
    return false;
  const { words, senses } = draft.lexicon;
  // Of other languages it is not known which words are verbs.
  if (!words.isEnglishWord(token.key)) return false;
  return !words.isHarmless(token.key) && !BAN_VERB.test(token.key) && !senses(token.key).length;
}

function isPlaceAt({ taken }: Draft, at: number): boolean {
  const span = taken[at];
  return span !== null && span !== undefined && isPlace(span);
}

/** What one does with an app: "access X in Brazil". */
const USED_BY = new Set(
  'access accessing use using open opening reach reaching visit visiting watch unblock unblocking'.split(' '),
);

/** "is x blocked", "X is blocked in Myanmar", "access X in Brazil". */
function isAskedOf(draft: Draft, span: Span): boolean {
  const { tokens } = draft;
  const before = tokens[span.from - 1];
  const [after, second] = tokens.slice(span.to);
  const isBan = (token: Token | undefined) => token !== undefined && !token.gap && BAN_VERB.test(token.key);
  if (before && AUXILIARY.has(before.key) && isBan(after)) return true;
  if (isBan(before) && !tokens[span.from]?.gap && isPlaceAt(draft, span.from - 2) && endsThere(draft, span))
    return true;
  if (before && USED_BY.has(before.key) && opensAsApp(draft, span)) return true;
  const opens = !before || /[:;.!?–—,-]/.test(tokens[span.from]?.gap ?? '');
  return Boolean(opens && after && AUXILIARY.has(after.key) && isBan(second));
}

/** "iran blocked signal": nothing goes on that would make a phrase of it. */
function endsThere({ tokens, taken }: Draft, { to }: Span): boolean {
  const after = tokens[to];
  return after?.gap !== '' || (!taken[to] && (PREPOSITIONS.has(after.key) || JOINTS.has(after.key)));
}

/** "the messenger MAX": beside the kind of app that it is, and written as a name. */
function isOfItsKind({ taken, tokens }: Draft, span: Span): boolean {
  if (tokens[span.from]?.letters === 'lower') return false;
  return [span.from - 1, span.to].some((at) => {
    const gap = tokens[at < span.from ? span.from : span.to]?.gap;
    return !gap && taken[at]?.senses[0]?.kind === 'category';
  });
}

/** Written in sentences: with capitals here and small letters there. */
function isRunningText({ tokens, taken, understood }: Draft): boolean {
  if (tokens.length < LEAST_TEXT && (taken[0] || tokens[0]?.letters !== 'title')) return false;
  return (
    tokens.some(({ letters }, i) => letters === 'title' && !understood[i]) &&
    tokens.some(({ letters }) => letters === 'lower')
  );
}

/** Fewer words are a question of names, unless it begins as a sentence does. */
const LEAST_TEXT = 5;

function isAppSpan(span: Span): boolean {
  return isSubject(span);
}

function inList(draft: Draft, span: Span, counts: (other: Span) => boolean): boolean {
  const { tokens, taken } = draft;
  const isApp = (at: number) => {
    const other = taken[at];
    return other !== null && other !== undefined && other !== span && counts(other);
  };
  // "Telegram과 Line", "WhatsApp a Line": a short word that is no name joins them in whatever language.
  const joins = (at: number) => {
    const word = tokens[at];
    if (!word || taken[at]) return false;
    return JOINTS.has(word.key) || (isJoint(draft, at) && isNamed(draft, span));
  };
  // "a Telegramot és a Discordot", "το Telegram και το Discord": an article stands before either.
  const article = (at: number) => (tokens[at]?.key.length ?? 9) < 4 && !taken[at] && isNamed(draft, span);
  const comma = (at: number) => /[,/&+;、،・#]/.test(tokens[at]?.gap ?? '');
  const end = isEnding(tokens[span.to]) ? span.to + 1 : span.to;
  return (
    (joins(span.from - 1) && isApp(span.from - 2)) ||
    (joins(end) && isApp(end + 1)) ||
    (article(span.from - 1) && joins(span.from - 2) && isApp(span.from - 3)) ||
    (joins(end) && article(end + 1) && isApp(end + 2)) ||
    (isApp(span.from - 1) && comma(span.from)) ||
    (isApp(end) && (comma(end) || AND_WRITTEN_ON.test(tokens[end]?.text ?? ''))) ||
    (isApp(end) && WITH_AND.test(tokens[span.from]?.text ?? ''))
  );
}

/** "X-et", "X-ը": an ending written with a hyphen. */
function isEnding(token: Token | undefined): boolean {
  return token?.gap === '-' && token.key.length < 4 && !token.spaced;
}

/** Arabic and Hebrew write "and" as one with the next word. */
const AND_WRITTEN_ON = /^[وו]/;
/** Korean to the one before. */
const WITH_AND = /\p{sc=Hangul}[과와]$/u;

/** At most two letters, or a function word of another language. */
function isJoint({ tokens, lexicon: { words } }: Draft, at: number): boolean {
  const key = tokens[at]?.key ?? '';
  if (key.length === 1) return true;
  return !words.isEnglish(key) && (key.length < 3 || (key.length < 6 && words.languages(key).length > 0));
}

function isNamed({ tokens }: Draft, span: Span): boolean {
  const token = tokens[span.from];
  // A script without capitals says nothing by its letters.
  return token?.letters !== 'lower' || token.text.toUpperCase() === token.text;
}

function hasPlaceOfItsOwn(draft: Draft, span: Span): boolean {
  const before = draft.tokens[span.from - 1];
  const led = !before || JOINTS.has(before.key) || /[,;]/.test(draft.tokens[span.from]?.gap ?? '');
  if (!led) return false;
  const next = draft.tokens[span.to];
  // "Signal (Russia)", "Signal: Russia"
  if (next && /^\(|^[:–—]$/.test(next.gap) && isPlaceAt(draft, span.to)) return true;
  if (!next || !PREPOSITIONS.has(next.key) || draft.taken[span.to]) return false;
  return isPlaceAt(draft, span.to + 1) || (draft.tokens[span.to + 1]?.key === 'the' && isPlaceAt(draft, span.to + 2));
}
