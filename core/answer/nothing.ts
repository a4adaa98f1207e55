/** "Nothing on record", which is not "not banned": what was searched, how far the ledger reaches, and what comes near. */
import { dayInWords } from '../day/wording.ts';
import type { PairFinding } from '../finding/find.ts';
import { askedKeys, matchingKeys, subjectName } from '../finding/subjects.ts';
import { recordsOfPair, type SubjectKey, withinOf } from '../ledger/ledger.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import type { Block } from './answer.ts';
import { joined } from './brief.ts';
import type { CitationBook } from './citing.ts';
import { pairTitle } from './comparison.ts';
import { type Context, placeName } from './context.ts';
import { relatedBlock } from './found.ts';
import { listTitle } from './list.ts';

/** Other answers shown of each sort. */
const MOST_NEAR = 4;

export function composeNothing(context: Context, book: CitationBook): Block[] {
  const { question, finding } = context;
  const pairs = finding.pairs;
  const unread = question.unread.length > 0 && (question.mode === 'unread' || !pairs.length);
  return [
    {
      block: 'headline',
      tone: 'unclear',
      ...book.plain(unread ? unreadHeadline(context) : nothingHeadline(pairs, context)),
    },
    ...(unread
      ? []
      : [{ block: 'paragraph' as const, ...book.plain('Nothing on record is not the same as “not banned”.') }]),
    { block: 'paragraph', ...book.plain(searched(context)) },
    ...near(context, book),
    ...guesses(context),
  ];
}

function unreadHeadline(context: Context): string {
  const { unread } = context.question;
  const words = joined(unread.slice(0, 5).map((word) => `“${word}”`));
  const known = knownNames(context);
  const half = known.length
    ? ` ${joined(known)} ${known.length === 1 ? 'is' : 'are'} known here, but half a question is not answered as the whole.`
    : '';
  return `${words} ${unread.length === 1 ? 'is' : 'are'} no app or place known here.${half}`;
}

function knownNames(context: Context): string[] {
  const { question, ledger } = context;
  return [
    ...askedKeys(question).map((key) => subjectName(key, ledger)),
    ...question.places.map((id) => placeName(id, context)),
  ];
}

function nothingHeadline(pairs: readonly PairFinding[], context: Context): string {
  const day = context.question.asOf ? ` on ${dayInWords(context.day)}` : '';
  if (!pairs.length) return `${listTitle(pairs, context)}: nothing on record`;
  const list = pairs.length === 1 && (pairs[0]?.subject === null || pairs[0]?.place === null);
  if (list) return `${listTitle(pairs, context)}: nothing on record`;
  return `${joined(pairs.map((pair) => pairTitle(pair, context)))}${day}: nothing on record`;
}

/** What was searched and how far the ledger reaches. */
function searched(context: Context): string {
  const { ledger, question } = context;
  const parts = askedKeys(question).map((key) => {
    const count = recordsNaming(key, context).length;
    return `${subjectName(key, ledger)} is named in ${count === 1 ? '1 record' : `${count || 'no'} records`}`;
  });
  for (const place of question.places) {
    const count = ledger.byPlace.get(place)?.length ?? 0;
    parts.push(`${placeName(place, context)} has ${count === 1 ? '1 record' : `${count || 'no'} records`} of its own`);
  }
  const reach = `The ledger holds ${ledger.records.size} records from ${ledger.sources.size} sources and reaches to ${dayInWords(ledger.newest)}.`;
  return parts.length ? `${parts.join('; ')}. ${reach}` : reach;
}

function recordsNaming(key: SubjectKey, context: Context): LedgerRecord[] {
  const { ledger } = context;
  return [...new Set(matchingKeys(key, ledger).flatMap((candidate) => ledger.bySubject.get(candidate) ?? []))];
}

/** The nearest things that are on record, marked as other answers. */
function near(context: Context, book: CitationBook): Block[] {
  const { ledger, question, finding } = context;
  const taken = new Set<LedgerRecord>();
  const blocks: Block[] = [];
  const add = (title: string, records: readonly LedgerRecord[], lead: 'place' | 'subject' | 'both') => {
    const fresh = records.filter((record) => !taken.has(record)).slice(0, MOST_NEAR);
    for (const record of fresh) taken.add(record);
    if (fresh.length) blocks.push(relatedBlock(title, fresh, lead, context, book));
  };
  if (question.mode === 'unread') return blocks;
  for (const { subject, place, inside } of finding.pairs) {
    if (!place) continue;
    const name = placeName(place, context);
    add(`Another answer: inside ${name}, measures of others and not its own`, inside, 'place');
    if (subject) {
      for (let outer = withinOf(place, ledger.places); outer; outer = withinOf(outer, ledger.places)) {
        add(
          `Another answer: ${placeName(outer, context)}, whose measures are not those of ${name}`,
          at(outer, subject, context),
          'place',
        );
      }
      add(
        `Another answer: relatives of ${subjectName(subject, ledger)} in ${name}`,
        relatives(subject, place, context),
        'subject',
      );
      add(`Another answer: other apps in ${name}`, ledger.byPlace.get(place) ?? [], 'subject');
      add(`Another answer: ${subjectName(subject, ledger)} elsewhere`, recordsNaming(subject, context), 'place');
    }
  }
  return blocks;
}

function at(place: string, subject: SubjectKey, context: Context): LedgerRecord[] {
  const { ledger } = context;
  return [...new Set(matchingKeys(subject, ledger).flatMap((key) => recordsOfPair(ledger, place, key)))];
}

/** Apps of the same family: Douyin beside TikTok, WeChat Pay beside WeChat. */
function relatives(subject: SubjectKey, place: string, context: Context): LedgerRecord[] {
  const { ledger } = context;
  if (!subject.startsWith('platform:')) return [];
  const own = ledger.platforms.get(subject.slice('platform:'.length));
  const family = own?.family ?? own?.id;
  if (!family) return [];
  const records = ledger.byPlace.get(place) ?? [];
  return records.filter((record) =>
    record.statements.some((s) => {
      if (s.property !== 'names' || !('platform' in s.value) || s.value.platform === own?.id) return false;
      const named = ledger.platforms.get(s.value.platform);
      return named?.id === family || named?.family === family;
    }),
  );
}

function guesses(context: Context): Block[] {
  const { guesses: items } = context.question;
  if (!items.length) return [];
  return [
    { block: 'next', title: 'Did you mean', items: items.slice(0, 5).map(({ name, ask }) => ({ label: name, ask })) },
  ];
}
