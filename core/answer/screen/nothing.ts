/** "Not on file", which is not "not banned": the pair that was searched, what the ledger knows of either half, what comes near. */
import { dayInWords } from '../../day/wording.ts';
import type { PairFinding } from '../../finding/find.ts';
import { matchingKeys, subjectName } from '../../finding/subjects.ts';
import { recordsOfPair, type SubjectKey, withinOf } from '../../ledger/ledger.ts';
import type { LedgerRecord } from '../../ledger/schema.ts';
import { standingOf } from '../../situation/standing.ts';
import { notOnFile, placeWanted, reach, unknownWords, whatIsKnown } from '../../wording/en/nothing.ts';
import { capitalised } from '../../wording/sentence.ts';
import type { Block, BlockOf } from '../answer.ts';
import { withArticle } from '../article.ts';
import { askFor, subjectsInWords } from '../brief.ts';
import type { CitationBook } from '../citing.ts';
import { type Context, placeName } from '../context.ts';
import { groundsFor } from '../grounds.ts';
import type { Fact } from '../said.ts';
import { remark } from '../said.ts';
import { predicateFor } from './effect.ts';
import { cut } from './line.ts';
import { inPlace } from './place.ts';

/** Nearest records shown. */
const MOST_NEAR = 4;

export function nothingScreen(context: Context, book: CitationBook): Block[] {
  const { question, finding, ledger } = context;
  const unread = question.unread.length > 0 && (question.mode === 'unread' || !finding.pairs.length);
  const near = nearest(context, book);
  const sentences = unread
    ? [remark(unknownWords(question.unread)), ...half(context)]
    : [
        ...finding.pairs
          .slice(0, 2)
          .map((pair) => remark(notOnFile(titleOf(pair, context), isSeveral(pair.subject, context)))),
        ...known(context),
      ];
  return [
    {
      block: 'lede',
      tone: 'unclear',
      sentences: sentences.length ? sentences : [remark(notOnFile('anything of the kind'))],
    },
    { block: 'paragraph', ...remark(reach(ledger.records.size, ledger.sources.size, dayInWords(ledger.newest))) },
    ...(near ? [near] : []),
    ...guesses(context),
  ];
}

function titleOf(pair: PairFinding, context: Context): string {
  const subject = pair.subject ? subjectName(pair.subject, context.ledger) : 'an app';
  const day = context.question.asOf ? ` on ${dayInWords(context.day)}` : '';
  return pair.place ? `${subject} ${inPlace(pair.place, context)}${day}` : `${subject}${day}`;
}

/** "VPNs", "Meta apps", not "social media". */
function isSeveral(subject: SubjectKey | null, { ledger }: Context): boolean {
  return subject !== null && !subject.startsWith('platform:') && subjectName(subject, ledger).endsWith('s');
}

/** Of a question of which half is unknown: what the other half lacks. */
function half(context: Context) {
  const { question, ledger } = context;
  if (question.places.length) return known(context);
  const names = [
    ...question.platforms.map((id) => subjectName(`platform:${id}`, ledger)),
    ...question.categories.map((id) => subjectName(`category:${id}`, ledger)),
    ...question.owners.map((id) => subjectName(`owner:${id}`, ledger)),
  ];
  return names.length ? [remark(placeWanted(names))] : [];
}

/** "WhatsApp is named in 20 records; Uganda has 1." */
function known(context: Context) {
  const { question, ledger } = context;
  const subjects = [
    ...question.platforms.map((id): SubjectKey => `platform:${id}`),
    ...question.categories.map((id): SubjectKey => `category:${id}`),
    ...question.owners.map((id): SubjectKey => `owner:${id}`),
  ].map((key) => ({
    name: subjectName(key, ledger),
    count: recordsNaming(key, context).length,
    several: isSeveral(key, context),
  }));
  const places = question.places.map((id) => ({
    name: withArticle(placeName(id, context)),
    count: ledger.byPlace.get(id)?.length ?? 0,
  }));
  const words = whatIsKnown(subjects, places);
  return words ? [remark(words)] : [];
}

function recordsNaming(key: SubjectKey, { ledger }: Context): LedgerRecord[] {
  return [...new Set(matchingKeys(key, ledger).flatMap((candidate) => ledger.bySubject.get(candidate) ?? []))];
}

/** The nearest things that are on record, marked as other answers. */
function nearest(context: Context, book: CitationBook): BlockOf<'related'> | null {
  const records = [...new Set(context.finding.pairs.flatMap((pair) => nearTo(pair, context)))].slice(0, MOST_NEAR);
  const named = records.length
    ? records
    : context.question.mode === 'unread'
      ? knownHalf(context).slice(0, MOST_NEAR)
      : [];
  if (!named.length) return null;
  return {
    block: 'related',
    title: 'Another answer, that comes near',
    items: named.map((record) => ({ record: record.id, ask: askFor(record, context), ...line(record, context, book) })),
  };
}

function line(record: LedgerRecord, context: Context, book: CitationBook): Fact {
  const standing = standingOf(record, null, context.day, context.ledger, context.gazetteer);
  const title = `${subjectsInWords(record, context.ledger)} ${inPlace(record.place, context)}`;
  const words = cut(`${capitalised(title)}: ${predicateFor(standing)}`, 140);
  return book.cite(words, groundsFor(standing));
}

/** Inside the place; what it lies in; the same app's family there; other apps there; the app elsewhere. */
function nearTo({ subject, place, inside }: PairFinding, context: Context): LedgerRecord[] {
  const { ledger } = context;
  if (!place) return subject ? recordsNaming(subject, context) : [];
  const outer: LedgerRecord[] = [];
  if (subject) {
    for (let id = withinOf(place, ledger.places); id; id = withinOf(id, ledger.places)) {
      outer.push(...matchingKeys(subject, ledger).flatMap((key) => recordsOfPair(ledger, id, key)));
    }
  }
  const here = ledger.byPlace.get(place) ?? [];
  const elsewhere = subject ? recordsNaming(subject, context) : [];
  const near = [...inside.slice(0, 3), ...outer.slice(0, 2), ...here.slice(0, 2)];
  return near.length ? near : elsewhere.slice(0, 2);
}

/** What was read of a question of which half is unknown. */
function knownHalf({ question, ledger }: Context): LedgerRecord[] {
  return question.places.flatMap((id) => ledger.byPlace.get(id) ?? []);
}

function guesses({ question }: Context): Block[] {
  if (!question.guesses.length) return [];
  const items = question.guesses.slice(0, 3).map(({ name, ask }) => ({ label: name, ask }));
  return [{ block: 'next', title: 'Did you mean', items }];
}
