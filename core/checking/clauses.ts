/** Which apps and places of a sentence belong together: clauses, lists, and what is set against them. */
import { anyOf } from './match.ts';
import type { Mention, Mentions } from './mentions.ts';
import { deniesBan, deniesShort, speaks } from './polarity.ts';
import { ANDS, ASIDES, BREAKS, YES } from './words.ts';

/** Apps and places that a clause brings together; half where one of the two is missing. */
export interface Clause {
  readonly subjects: readonly string[];
  readonly places: readonly string[];
  readonly denied: boolean;
  /** It claims the opposite of what its words say: "unlike India". */
  readonly turned: boolean;
  /** It is about a name that the sentence only sets against others. */
  readonly aside: boolean;
  /** Its own words, in lower case without diacritics, names included. */
  readonly words: string;
  /** Where its words stand in the sentence; several where a list was joined. */
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
}

/** A comma, a dash, or a word such as "but". */
const BREAK = new RegExp(`[,–—،、，]|\\s-\\s|${anyOf(BREAKS)}`, 'u');
/** Between two of a list. */
const LISTED = /^\s*[,、،，]\s*$/u;
const ASIDE = new RegExp(anyOf(ASIDES), 'u');
/** A bare yes, or an English verb that stands for one. */
const AFFIRMS = new RegExp(`${anyOf(YES)}|\\b(?:did|does|has|have|is|are)[\\s.!]*$`, 'u');
const AND = new RegExp(anyOf(ANDS), 'u');

export function clausesOf(sentence: Mentions): Clause[] {
  const { plain, mentions } = sentence;
  const main = mentions.filter(({ contrast }) => contrast === null);
  const [first, ...rest] = groupsOf(plain, main);
  if (!first) return withContrasts([], mentions);
  const clauses: Clause[] = [];
  let current: Clause = first;
  for (const group of rest) {
    const [whole, full] = [isWhole(current), isWhole(group)];
    // A place with a verb of its own and an app that was not read takes none from the clause behind it.
    if (full && (whole || group.apart || (speaks(current.words) && speaks(group.words)))) {
      clauses.push(current);
      current = group;
    } else if (whole && group.denied && !current.denied) {
      clauses.push(filled(group, current));
    } else if (whole && (speaks(group.words) || affirms(group, current))) {
      clauses.push(current);
      const turned = affirms(group, current);
      const words = turned ? `${current.words}; ${group.words}` : group.words;
      current = { ...filled(group, current), turned, words };
    } else {
      current = merged(current, group);
    }
  }
  // What was said first comes first: denials of it follow.
  return withContrasts(beforeDenials(clauses, current), mentions);
}

/** "…, but Belgium has": what was just denied of another. */
function affirms(group: Clause, current: Clause): boolean {
  return current.denied && !group.denied && AFFIRMS.test(group.words);
}

/** With the half that the clause before it gives. */
function filled(group: Clause, current: Clause): Clause {
  return {
    ...group,
    subjects: group.subjects.length ? group.subjects : current.subjects,
    places: group.places.length ? group.places : current.places,
    mentions: [...current.mentions, ...group.mentions],
  };
}

function merged(current: Clause, group: Clause): Clause {
  return {
    ...current,
    subjects: [...current.subjects, ...group.subjects],
    places: [...current.places, ...group.places],
    denied: current.denied || (group.denied && !isWhole(current)),
    words: `${current.words} ${group.words}`,
    to: group.to,
    mentions: [...current.mentions, ...group.mentions],
  };
}

function beforeDenials(clauses: readonly Clause[], last: Clause): Clause[] {
  const at = clauses.findLastIndex(({ denied }) => !denied) + 1;
  return last.denied ? [...clauses, last] : [...clauses.slice(0, at), last, ...clauses.slice(at)];
}

export function isWhole({ subjects, places }: Pick<Clause, 'subjects' | 'places'>): boolean {
  return subjects.length > 0 && places.length > 0;
}

/** What stands against others is claimed apart: with the app or place of the clause that it stands beside. */
function withContrasts(clauses: readonly Clause[], mentions: readonly Mention[]): Clause[] {
  const found = [...clauses];
  for (const mention of mentions) {
    const { contrast, kind, key } = mention;
    if (!contrast || contrast === 'nothing') continue;
    const beside = besideOf(clauses, mention);
    const half = { subjects: kind === 'subject' ? [key] : [], places: kind === 'place' ? [key] : [] };
    if (!beside) {
      found.push({ ...half, denied: true, turned: false, aside: true, words: '', from: 0, to: 0, mentions: [mention] });
      continue;
    }
    found.push({
      ...beside,
      subjects: kind === 'subject' ? [key] : beside.subjects,
      places: kind === 'place' ? [key] : beside.places,
      denied: contrast === 'same' ? beside.denied : contrast === 'denied' || !beside.denied,
      turned: contrast === 'opposite',
      aside: contrast !== 'same',
      words: contrast === 'denied' ? '' : beside.words,
      mentions: [mention, ...beside.mentions.filter((other) => other.kind !== kind)],
    });
  }
  return found;
}

/** The clause whose names stand next to it, one before it rather than one behind. */
function besideOf(clauses: readonly Clause[], { start }: Mention): Clause | null {
  const before = clauses.filter(({ mentions }) => mentions.some((other) => other.end <= start));
  return before.at(-1) ?? clauses[0] ?? null;
}

interface Group {
  mentions: Mention[];
  from: number;
  to: number;
  apart: boolean;
}

/** Runs of names with no break between them. */
function groupsOf(plain: string, mentions: readonly Mention[]): (Clause & { readonly apart: boolean })[] {
  const groups: Group[] = [];
  mentions.forEach((mention, i) => {
    const before = mentions[i - 1];
    const group = groups.at(-1);
    const between = before ? plain.slice(before.end, mention.start) : '';
    const apart = ASIDE.test(between) && group?.mentions.every(({ kind }) => kind === 'place') === true;
    const goesOn = before?.kind === mention.kind && LISTED.test(between);
    const breaks = !goesOn && (BREAK.test(between) || (group && repeats(group.mentions, mention, plain)));
    if (!apart && group && before && !breaks) {
      group.mentions.push(mention);
      return;
    }
    const cut = before ? before.end + Math.max(0, between.search(BREAK)) : 0;
    if (group) group.to = cut;
    groups.push({ mentions: [mention], from: cut, to: plain.length, apart });
  });
  return groups.map(({ mentions: list, from, to, apart }, i) => {
    const keys = (kind: Mention['kind']) => list.filter((one) => one.kind === kind).map(({ key }) => key);
    const clause = { subjects: keys('subject'), places: keys('place') };
    const words = plain.slice(from, to);
    const short = i > 0 && !isWhole(clause);
    const denied = deniesBan(words) || (short && deniesShort(plain, from, to, list));
    return { ...clause, apart, denied, turned: false, aside: false, words, from, to, mentions: list };
  });
}

/** "TikTok in France and WeChat in India": an app after a whole pair begins the next one. */
function repeats(list: readonly Mention[], next: Mention, plain: string): boolean {
  const last = list.at(-1);
  if (!last || last.kind === next.kind) return false;
  const kinds = new Set(list.map(({ kind }) => kind));
  return kinds.size > 1 && AND.test(plain.slice(last.end, next.start));
}
