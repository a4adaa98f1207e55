/** Reads a message for what it claims: an app, a place, and what it says of a ban. */
import type { Day } from '../day/edtf.ts';
import type { SubjectKey } from '../ledger/ledger.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Reading } from '../reading/question.ts';
import { type Claimed, claimedBy, DENIALS } from './claimed.ts';
import { clausesOf, isWhole } from './clauses.ts';
import { type Joined, joinedClauses, type Read } from './joining.ts';
import { type DayMention, mentionsIn } from './mentions.ts';
import { sentencesOf } from './sentences.ts';
import { uncomparedIn } from './uncompared.ts';

/** What a message says of one app in one place. */
export interface Claim extends Claimed {
  readonly subject: SubjectKey;
  /** The place's id. */
  readonly place: string;
  /** True where the message says that there is no ban. */
  readonly denied: boolean;
  /** The day that the claim speaks of, or null. */
  readonly asOf: Day | null;
  /** The first day of the period that it speaks of; the same where it is a day. */
  readonly from: Day | null;
  /** The sentence that claims it, as written; where several do, all of them. */
  readonly text: string;
  /** How its names were read, where that has to be said. */
  readonly readings: readonly Reading[];
  /** What it says beside the ban itself: numbers, "first", "all", "never". */
  readonly uncompared: readonly string[];
}

export interface Claims {
  /** In the order of the message, each once. */
  readonly claims: readonly Claim[];
  /** Apps and places named without their other half: subject keys and place ids. */
  readonly halves: readonly { readonly kind: 'subject' | 'place'; readonly key: string }[];
  /** Names that could mean more than one place, as typed. */
  readonly doubtful: readonly string[];
  /** Sentences that were too many to be read. */
  readonly unread: number;
}

/** Characters and sentences of a message that are read. */
export const MOST_READ = 100_000;
const MOST_SENTENCES = 2_000;

export function claimsIn(message: string, lexicon: Lexicon, { today }: { readonly today: Day }): Claims {
  const sentences = sentencesOf(message.slice(0, MOST_READ));
  const doubtful = new Set<string>();
  const read = sentences.slice(0, MOST_SENTENCES).map((sentence): Read => {
    const found = mentionsIn(sentence.text, lexicon, today);
    for (const word of found.doubtful) doubtful.add(word);
    return {
      ...sentence,
      clauses: clausesOf(found),
      shown: found.text,
      plain: found.plain,
      days: found.days,
      mentions: found.mentions,
    };
  });
  const claims = new Map<string, Claim>();
  const halves = new Map<string, Claims['halves'][number]>();
  let before: Joined | null = null;
  for (const clause of joinedClauses(read)) {
    if (isWhole(clause)) {
      const made = claimOf(clause, before && mayLendVerb(before, clause) ? before : null, today);
      for (const subject of clause.subjects as SubjectKey[]) {
        for (const place of clause.places) {
          const key = `${subject} ${place} ${made.denied}`;
          if (!claims.has(key)) claims.set(key, { subject, place, ...made });
        }
      }
    } else {
      for (const key of clause.subjects) halves.set(key, { kind: 'subject', key });
      for (const key of clause.places) halves.set(key, { kind: 'place', key });
    }
    before = clause;
  }
  for (const { subject, place } of claims.values()) {
    halves.delete(subject);
    halves.delete(place);
  }
  return {
    claims: [...claims.values()],
    halves: [...halves.values()],
    doubtful: [...doubtful],
    unread: Math.max(0, sentences.length - MOST_SENTENCES),
  };
}

/** @param before the clause before it, where it may leave its verb to that: "Telegram is blocked in Vietnam, Roblox in Qatar" */
function claimOf(clause: Joined, before: Joined | null, today: Day): Omit<Claim, 'subject' | 'place'> {
  const day = clause.aside ? null : dayOf(clause, today);
  // What is claimed of a name that is only set against the others is the bare ban, or that there is none.
  const more = clause.aside ? [] : [...daysBeside(clause, day, today), ...uncomparedIn(clause)];
  const claimed = claimedBy(clause, before);
  return {
    ...claimed,
    denied: clause.turned ? DENIALS.has(claimed.says) : clause.denied,
    asOf: day?.day ?? null,
    from: day?.first ?? null,
    text: [...new Set(clause.sentences.map(({ text }) => text))].join(' '),
    readings: clause.mentions.flatMap(({ reading }) => (reading ? [reading] : [])),
    uncompared: more,
  };
}

function mayLendVerb(before: Joined, clause: Joined): boolean {
  const [first] = clause.sentences;
  if (before.sentences[0] === first) return true;
  const near = before.sentences.at(-1)?.line === first?.line;
  return near && (first?.text.split(/\s+/u).length ?? 0) <= MOST_ELLIPTIC;
}
/** Words of a sentence that may leave its verb to the one before: "Iran blocks Signal; Iraq only Telegram". */
const MOST_ELLIPTIC = 5;

/** The day within the clause, or the one day that the sentence has; null: none but today. */
function dayOf(clause: Joined, today: Day): DayMention | null {
  const days = clause.sentences.flatMap((sentence) => sentence.days);
  const day = (days.length === 1 ? days : daysWithin(clause))[0];
  return day && day.day !== null && day.day < today ? day : null;
}

function daysWithin({ sentences, from, to }: Joined): readonly DayMention[] {
  return sentences.at(-1)?.days.filter(({ start, end }) => start >= from && end <= to) ?? [];
}

/** Days that the claim gives and that are not the one checked: "since 2017". */
function daysBeside(clause: Joined, checked: DayMention | null, today: Day): string[] {
  return daysWithin(clause)
    .filter((day) => day !== checked && day.first < today && day.day === null)
    .map(({ typed }) => typed);
}
