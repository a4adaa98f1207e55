/** What can be asked of an app in a place: what for whom since when, its history, how it stood on a day. */
import { type Day, parseEdtf } from '../day/edtf.ts';
import { dateInWords, dayInWords } from '../day/wording.ts';
import { type Facet, PROPERTIES } from '../ledger/property.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import { eventsOf } from '../verdict/events.ts';
import type { SuggestContext } from './context.ts';
import { WORDS_TO_TYPE } from './facet-words.ts';
import type { Piece } from './glue.ts';
import type { Stem } from './stem.ts';
import { recordsFor } from './weights.ts';
import { plainWords } from './words.ts';

/** A word for each facet that begins as typed, what is asked most first; `record` tells whether something of it is on file. */
export function facetPieces(stem: Stem, begun: string, { ledger }: SuggestContext): Piece[] {
  const known = facetsOf(recordsOfPairs(stem, ledger));
  return WORDS_TO_TYPE.flatMap(({ facet, words }): Piece[] => {
    const word = words.find((each) => each.startsWith(begun));
    if (word === undefined || facet === stem.question.facet) return [];
    return [
      {
        words: plainWords(word),
        record: known.has(facet) ? 0 : 2,
        exact: word === begun,
        fits: (question) => question.facet === facet,
      },
    ];
  });
}

/** Whether what is typed can be the beginning of a facet, of a history or of a day. */
export function mayBeginPhrase(typed: string): boolean {
  return couldBegin(typed) || PHRASES.some((word) => word.startsWith(typed));
}

const TIMELINE = ['timeline', 'history'];

export function timelinePieces(begun: string): Piece[] {
  const word = TIMELINE.find((each) => each.startsWith(begun));
  return word ? [{ words: plainWords(word), record: 0, fits: ({ mode }) => mode === 'timeline' }] : [];
}

const PHRASES = [...WORDS_TO_TYPE.flatMap(({ words }) => words), ...TIMELINE];
const AS_OF = 'as of ';
const MOST_DAYS = 8;
const EXACT = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** Days on which something happened, the last first: the days of which a reporter asks how it stood then. */
export function dayPieces(stem: Stem, begun: string, { ledger, day }: SuggestContext): Piece[] {
  if (stem.question.asOf || !couldBegin(begun)) return [];
  const typed = begun.slice(AS_OF.length);
  return daysOf(recordsOfPairs(stem, ledger), day)
    .filter(({ words, edtf }) =>
      [words, edtf, ...words.split(' ')].some((form) => form.toLowerCase().startsWith(typed)),
    )
    .slice(0, MOST_DAYS)
    .map(({ words }) => ({ words: plainWords(AS_OF + words), record: 0, fits: ({ asOf }) => asOf !== null }));
}

/** "a", "as", "as of", "as of 19 jan". */
function couldBegin(begun: string): boolean {
  return begun !== '' && (AS_OF.startsWith(begun) || begun.startsWith(AS_OF));
}

function daysOf(records: readonly LedgerRecord[], day: Day): { words: string; edtf: string }[] {
  const dates = new Set(
    records.flatMap((record) =>
      eventsOf(record).flatMap(({ value, latest }) =>
        value.date && EXACT.test(value.date) && latest !== null && latest <= day ? [value.date] : [],
      ),
    ),
  );
  return [...dates]
    .sort()
    .reverse()
    .flatMap((edtf) => {
      const date = parseEdtf(edtf);
      if (!date) return [];
      return [
        { edtf, words: date.precision === 'day' ? dayInWords(date.earliest) : dateInWords(date.earliest.slice(0, 7)) },
      ];
    });
}

const MOST_RECORDS = 60;

function recordsOfPairs({ subjects, places }: Stem, ledger: SuggestContext['ledger']): readonly LedgerRecord[] {
  const found = places.flatMap((place) => subjects.flatMap((key) => recordsFor(ledger, key, place)));
  return [...new Set(found)].slice(0, MOST_RECORDS);
}

function facetsOf(records: readonly LedgerRecord[]): ReadonlySet<Facet> {
  return new Set(
    records.flatMap(({ statements }) =>
      statements.flatMap(({ property, rank }) => (rank === 'deprecated' ? [] : [PROPERTIES[property].facet])),
    ),
  );
}
