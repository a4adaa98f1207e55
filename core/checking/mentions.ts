/** The apps and places that a sentence names, in the order of the sentence, with what stands between them. */
import type { Day } from '../day/edtf.ts';
import type { SubjectKey } from '../ledger/ledger.ts';
import { plainOf } from '../lexicon/fold.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Sense } from '../lexicon/sense.ts';
import { dayOf } from '../reading/asked-day.ts';
import { readDays } from '../reading/day.ts';
import type { ReadDay } from '../reading/found-day.ts';
import type { Question, Reading } from '../reading/question.ts';
import { parse } from '../reading/read.ts';
import type { Span } from '../reading/span.ts';
import { understand } from '../reading/understand.ts';
import { type Contrast, contrastOf } from './contrasts.ts';

export interface Mention {
  readonly kind: 'subject' | 'place';
  /** A subject key, or a place's id. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Set against what the sentence says of the others: "but not in Oman", "unlike India". */
  readonly contrast: Contrast | null;
  /** How it was read, where that has to be said. */
  readonly reading: Reading | null;
}

/** A day that the sentence speaks of. */
export interface DayMention {
  /** The last day meant; null: it is no day to check, such as one to come. */
  readonly day: Day | null;
  /** The first day meant. */
  readonly first: Day;
  /** As written, with the word that leads to it. */
  readonly typed: string;
  readonly start: number;
  readonly end: number;
}

export interface Mentions {
  readonly text: string;
  /** In lower case, without diacritics, of the same length. */
  readonly plain: string;
  readonly mentions: readonly Mention[];
  readonly days: readonly DayMention[];
  /** Names that could mean more than one place, as typed. */
  readonly doubtful: readonly string[];
}

export function mentionsIn(sentence: string, lexicon: Lexicon, today: Day): Mentions {
  const parts = parse(sentence, lexicon, { today });
  const { draft, excluded } = parts;
  const question = understand(parts);
  const read = new Set<string>([
    ...question.platforms.map((id) => `platform:${id}`),
    ...question.categories.map((id) => `category:${id}`),
    ...question.owners.map((id) => `owner:${id}`),
    ...question.places.map((id) => `place:${id}`),
  ]);
  const spans = [...new Set([...draft.taken, ...draft.extra])].filter((span): span is Span => span !== null);
  const mentionOf = (span: Span, out: boolean): Mention[] => {
    const sense = span.senses.find(({ kind, id }) => out || read.has(`${kind}:${id}`));
    if (!sense || sense.kind === 'region') return [];
    const [first, last] = [draft.tokens[span.from], draft.tokens[span.to - 1]];
    if (!first || !last) return [];
    const { start } = first;
    const { end } = last;
    const reading = saidOf(question, draft.text.slice(start, end));
    return [{ kind: kindOf(sense), key: keyOf(sense), start, end, contrast: out ? 'denied' : null, reading }];
  };
  const mentions = [
    ...spans.flatMap((span) => mentionOf(span, false)),
    ...excluded.flatMap((span) => mentionOf(span, true)),
  ].sort((a, b) => a.start - b.start);
  const plain = plainOf(draft.text);
  return {
    text: draft.text,
    plain,
    mentions: contrasted(mentions, plain),
    days: daysIn(plain, parts.days, lexicon, today).map((day) => ({
      day: dayOf({ ...parts, days: [day] }, { listed: false }).asOf,
      first: day.from,
      typed: draft.text.slice(day.start, day.end).trim(),
      start: day.start,
      end: day.end,
    })),
    doubtful: question.ambiguity ? [question.ambiguity.typed] : [],
  };
}

/** All days of the sentence; a question has one, or two that are joined. */
function daysIn(plain: string, first: readonly ReadDay[], lexicon: Lexicon, today: Day): ReadDay[] {
  const reader = { today, calendar: lexicon.calendar, relative: lexicon.relativeDates };
  const days: ReadDay[] = [];
  for (let found = first; found.length && days.length < MOST_DAYS; ) {
    days.push(...found);
    const rest = days.reduce(
      (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
      plain,
    );
    found = readDays(rest, reader).days;
  }
  return days.sort((a, b) => a.start - b.start);
}
const MOST_DAYS = 6;

function saidOf({ readings }: Question, typed: string): Reading | null {
  return readings.find((reading) => reading.said && reading.typed === typed) ?? null;
}

/** What stands against the others, where there are others of its kind. */
function contrasted(mentions: readonly Mention[], plain: string): Mention[] {
  const found: Mention[] = [];
  for (const mention of mentions) {
    const before = found.at(-1);
    const later = mention.kind === 'place' && found.some(({ kind, contrast }) => kind === 'place' && !contrast);
    const contrast = contrastOf(plain.slice(before?.end ?? 0, mention.start), before?.contrast ?? null, later);
    found.push({ ...mention, contrast: contrast ?? mention.contrast });
  }
  return found.map((mention) =>
    found.some(({ kind, contrast }) => kind === mention.kind && !contrast) || mention.contrast === 'denied'
      ? mention
      : { ...mention, contrast: null },
  );
}

function kindOf({ kind }: Sense): Mention['kind'] {
  return kind === 'place' ? 'place' : 'subject';
}

function keyOf({ kind, id }: Sense): string {
  return kind === 'place' ? id : (`${kind}:${id}` as SubjectKey);
}
