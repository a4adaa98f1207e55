/** Reads codes of places: flags and written-out codes wherever they stand, short codes that are also words only in a place's slot. */
import { MET_OFTEN } from '../lexicon/words.ts';
import { type Draft, drop, isPlace, isSubject, spansOf, take } from './span.ts';
import { isTheStates } from './the-states.ts';
import type { Token } from './tokens.ts';

/** Short forms that are no ISO code and no word. */
const CLEAR: ReadonlyMap<string, string> = new Map([
  ['uk', 'GB'],
  ['eu', 'EU'],
  ['ue', 'EU'],
  ['nz', 'NZ'],
  ['oz', 'AU'],
]);
/** Subdivisions that are called by their bare letters, where no country has the code. */
const BARE_PARENTS = ['US', 'CA', 'AU'];
/** Words before a place. */
export const BEFORE_PLACE: ReadonlySet<string> = new Set(
  'in for of from by at within inside across en au aux à in im für von dans de del di nel i på w we v ve в во у на'.split(
    ' ',
  ),
);
/** Words that may follow an app and a code: "tiktok us deadline". */
const AFTER_CODE = new Set(
  'deadline timeline history ban bans exceptions exemptions reason reasons date status when who why until since vs versus federal government devices penalties response consequences app device phones network procurement contractors advice sale divestiture divest order orders law bill rule rules case court ruling executive measures restrictions proposal'.split(
    ' ',
  ),
);
/** Words that never mean a place at the end of a question or beside an app alone. */
const NEVER = new Set(
  'is in to so do as at by or and an am if on of up my me we he re la le de al es et si se sa id pm tv ai ok hi vs ps no'.split(
    ' ',
  ),
);

/** ISO 3166-2 codes: their parts are no words. */
export function readSubdivisionCodes(draft: Draft): void {
  for (let i = 0; i + 1 < draft.tokens.length; i++) {
    if (draft.taken[i]) continue;
    const code = subdivisionAt(draft, i);
    if (code && !draft.taken[i]) takeCode(draft, i, code.to, code.id);
  }
}

/** "tt", "tg" and "yt" are short for apps, and codes of places where the sentence has its app. */
export function yieldShortNames(draft: Draft): void {
  const subjects = spansOf(draft).filter((span) => isSubject(span) && !span.weak);
  for (const span of subjects) {
    const key = draft.tokens[span.from]?.key ?? '';
    if (key.length !== 2 || span.to - span.from > 1 || !draft.lexicon.gazetteer.get(key.toUpperCase())) continue;
    const others = subjects.filter((other) => other !== span && (draft.tokens[other.from]?.key.length ?? 0) > 2);
    if (
      others.length &&
      !JOINTS.has(draft.tokens[span.from - 1]?.key ?? '') &&
      !JOINTS.has(draft.tokens[span.to]?.key ?? '')
    )
      drop(draft, span);
  }
}

/** Flags, alpha-3 codes in capitals, UK and EU. */
export function readClearCodes(draft: Draft): void {
  const shouting = isShouting(draft.tokens);
  draft.tokens.forEach((token, i) => {
    if (draft.taken[i]) return;
    const id = token.flag ?? clearCode(draft, i, shouting) ?? (isTheStates(draft, i) ? 'US' : null);
    if (id && draft.lexicon.gazetteer.get(id)) takeCode(draft, i, i + 1, id, token.flag ? 'flag' : 'code');
  });
}

function clearCode(draft: Draft, at: number, shouting: boolean): string | null {
  const { key, letters, text } = draft.tokens[at] ?? NO_TOKEN;
  const short = CLEAR.get(key);
  if (short) return letters === 'title' && short !== 'AU' ? null : short;
  if (key.length !== 3 || text.length !== 3) return null;
  const [sense] = draft.lexicon.senses(key).filter(({ kind }) => kind === 'place');
  if (!sense) return null;
  if (letters === 'upper' && !shouting && !inCapitals(draft, at)) return sense.id;
  return draft.lexicon.words.isCommon(key) || !hasRoom(draft, at) ? null : sense.id;
}
const NO_TOKEN = { key: '', letters: 'lower', text: '' } as const;

/** "JUST IN", "MP SAYS": a word in capitals beside it shows that its own prove nothing. */
function inCapitals({ tokens, lexicon }: Draft, at: number): boolean {
  return [-1, 1].some((step) => {
    const near = tokens[at + step];
    const gap = step < 0 ? tokens[at]?.gap : near?.gap;
    return near?.letters === 'upper' && near.key.length > 2 && !gap && lexicon.words.isSmallWord(near.key);
  });
}

/** In running text a code in small letters stands beside an app, or after a preposition. */
function hasRoom(draft: Draft, at: number): boolean {
  const { tokens, taken } = draft;
  if (tokens.length <= BARE) return !isBetweenSubjects(draft, at);
  const before = tokens[at - 1];
  if (before && BEFORE_PLACE.has(before.key) && !taken[at - 1]) return true;
  if (tokens[at]?.letters === 'title' || isBetweenSubjects(draft, at)) return false;
  return [at - 1, at + 1].some((near) => isSubjectAt(draft, near)) && isEnglish(draft);
}
/** A question of names alone has no more words. */
const BARE = 4;

/** "Instagram sau Facebook": what stands between two apps joins them. */
function isBetweenSubjects(draft: Draft, at: number): boolean {
  return isSubjectAt(draft, at - 1) && isSubjectAt(draft, at + 1);
}

function isSubjectAt({ taken }: Draft, at: number): boolean {
  const span = taken[at];
  return span !== null && span !== undefined && isSubject(span);
}

/** No word but the names is of another language alone. */
function isEnglish({ tokens, taken, lexicon: { words } }: Draft): boolean {
  return tokens.every(({ key }, i) => taken[i] || words.isEnglishWord(key) || !words.languages(key).length);
}

/** "US-TX" and "EU-COM" are words with hyphens between; the longest code wins. Long parts count in capitals only. */
function subdivisionAt(draft: Draft, at: number): { id: string; to: number } | null {
  const first = draft.tokens[at];
  if (first?.key.length !== 2) return null;
  let id = first.key.toUpperCase();
  let found: { id: string; to: number } | null = null;
  for (let i = at + 1; i < Math.min(draft.tokens.length, at + MOST_PARTS); i++) {
    const token = draft.tokens[i];
    const before = draft.tokens[i - 1];
    if (!token || !before || token.gap !== '-' || before.end + 1 !== token.start) break;
    if (token.key.length > 3 && token.letters !== 'upper') break;
    id += `-${token.key.toUpperCase()}`;
    if (draft.lexicon.gazetteer.get(id)) found = { id, to: i + 1 };
  }
  return found;
}
const MOST_PARTS = 4;

/**
 * Codes of two letters, and of three that are also words, where the sentence has no place yet: in capitals, after a
 * preposition at the end, or where nothing else is left.
 */
export function readWeakCodes(draft: Draft): void {
  const spans = spansOf(draft);
  const shouting = isShouting(draft.tokens);
  const named = spans.some(isPlace);
  draft.tokens.forEach((token, i) => {
    if (draft.taken[i] || token.flag) return;
    const id = weakCode(draft, token);
    if (!id) return;
    if (named ? joinsCodes(draft, i, shouting) : inSlot(draft, i, shouting)) takeCode(draft, i, i + 1, id);
  });
}

function weakCode({ lexicon }: Draft, { key, text, letters }: Token): string | null {
  if (!/^[a-z]{2,3}$/.test(key) || !/^[a-z.]*$/i.test(text.slice(0, key.length)) || letters === 'title') return null;
  const upper = key.toUpperCase();
  if (key.length === 2) {
    if (lexicon.gazetteer.get(upper)) return upper;
    for (const parent of BARE_PARENTS) {
      const id = `${parent}-${upper}`;
      if (lexicon.gazetteer.get(id)) return id;
    }
    return null;
  }
  // "guy", "car", "mass": words are no codes in small letters.
  if (letters === 'lower' && lexicon.words.band(key) >= MET_OFTEN) return null;
  const [sense] = lexicon.senses(key).filter(({ kind, cls }) => kind === 'place' && (cls === 'k' || cls === 'o'));
  if (sense) return sense.id;
  const id = `AU-${upper}`;
  return lexicon.gazetteer.get(id) ? id : null;
}

function inSlot(draft: Draft, i: number, shouting: boolean): boolean {
  const { tokens } = draft;
  const token = tokens[i];
  if (!token) return false;
  const { key } = token;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const word = draft.lexicon.words.isCommon(key) || NEVER.has(key);
  const last =
    !after ||
    (tokens.slice(i + 1).every(({ key: other }) => draft.lexicon.words.isCommon(other)) && /[?!.,]/.test(after.gap));
  const led = before !== undefined && BEFORE_PLACE.has(before.key) && !draft.taken[i - 1];
  if (token.letters === 'upper' && !shouting && !inCapitals(draft, i)) {
    const beside = [i - 1, i + 1].some((at) => {
      const span = draft.taken[at];
      return span !== null && span !== undefined && isSubject(span);
    });
    return led || last || i === 0 || beside || !word;
  }
  if (isBetweenSubjects(draft, i)) return false;
  if (!word) return hasRoom(draft, i);
  // "us wechat app store removal"
  if (key === 'us' && i === 0 && isSubjectAt(draft, 1) && !after?.gap) return true;
  if (led && !after)
    return spansOf(draft).some(isSubject) || tokens.some((other) => /^(ban|block|forb|prohib)/.test(other.key));
  if (NEVER.has(key)) return false;
  // "timeline tiktok us", "tiktok us as of 19 January": right after the app, and nothing goes on.
  const previous = draft.taken[i - 1];
  if (
    previous &&
    isSubject(previous) &&
    !previous.weak &&
    (!after || draft.understood[i + 1] || /[?.,;]/.test(after.gap) || AFTER_CODE.has(after.key))
  )
    return true;
  // "tiktok us", "us tiktok", "tiktok us ban": an app, the code, nothing else.
  const others = tokens.filter((_, at) => at !== i && !draft.taken[at]);
  return (
    spansOf(draft).some(isSubject) &&
    others.every(({ key: other }) => other === 'ban' || other === 'banned' || other === 'bans')
  );
}

/** "tiktok BE vs FR", "IT, Italy and FR": a code in capitals beside a place, with a word of joining between. */
function joinsCodes(draft: Draft, i: number, shouting: boolean): boolean {
  const token = draft.tokens[i];
  const against = [draft.tokens[i - 1]?.key, draft.tokens[i + 1]?.key].some((key) => key === 'vs' || key === 'versus');
  if (!token || (!against && (shouting || token.letters !== 'upper' || inCapitals(draft, i)))) return false;
  const linked = (at: number, step: number) => {
    const joint = draft.tokens[at];
    if (!joint) return false;
    const span = draft.taken[at];
    if (span) return isPlace(span);
    if (!JOINTS.has(joint.key)) return false;
    const next = draft.taken[at + step];
    return next !== null && next !== undefined && isPlace(next);
  };
  return linked(i - 1, -1) || linked(i + 1, 1);
}

export const JOINTS: ReadonlySet<string> = new Set(
  'and or vs versus plus und oder et ou y e o en och og i и або или & with than'.split(' '),
);

/** A text all in capitals says nothing by them. */
export function isShouting(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ key }) => key.length > 3);
  return words.length > 1 && tokens.every(({ letters }) => letters === 'upper');
}

function takeCode(draft: Draft, from: number, to: number, id: string, rule: 'code' | 'flag' = 'code'): void {
  take(draft, { from, to, senses: [{ kind: 'place', id, cls: 'k' }], rule, weak: false });
}
