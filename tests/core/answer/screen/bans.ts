/** Ledgers made for one screen: bans in a line each, and what a reader sees of them. */
import type { Answer } from '../../../../core/answer/answer.ts';
import { type Asked, asking, ledgerOf, lines } from '../../../fixtures/edges/ledger.ts';
import type { EdgeRecord, Row } from '../../../fixtures/edges/records.ts';
import { from } from '../../../fixtures/edges/sources.ts';

export interface Ban {
  readonly id?: string;
  readonly kind?: string;
  readonly body?: string;
  /** Days, or whole values. */
  readonly since?: string | null;
  readonly announced?: string;
  readonly adopted?: string;
  readonly suspended?: string;
  readonly resumed?: string;
  readonly lifted?: string;
  readonly ends?: string | object;
  readonly covers?: string;
  /** Rows beside these. */
  readonly more?: readonly (readonly [property: string, value: object, rest?: object])[];
}

const date = (value: string | object) => (typeof value === 'string' ? { date: value } : value);
const herald = [from('example-herald')];

/** A block for everyone since 1 January 2024 where nothing else is said. @param apps ids, or values of `names`. */
export function ban(place: string, apps: string | readonly (string | object)[], made: Ban = {}): EdgeRecord {
  const { kind = 'nationwide-block', since = '2024-01-01', body = `Government of ${place}`, more = [] } = made;
  const names = typeof apps === 'string' ? [apps] : apps;
  const days = { announced: made.announced, adopted: made.adopted, 'in-force': since, suspended: made.suspended };
  const ends = { resumed: made.resumed, lifted: made.lifted, ends: made.ends };
  return {
    id: made.id ?? idOf(place, names, made.kind, since),
    kind,
    title: `A measure of ${place} (test data)`,
    place,
    body,
    rows: [
      ...names.map((app): Row => ['names', typeof app === 'string' ? { platform: app } : app, herald]),
      ...Object.entries({ ...days, ...ends }).flatMap(([property, value]): Row[] =>
        value ? [[property, date(value), herald]] : [],
      ),
      ...(made.covers ? [['covers', { text: made.covers }, herald] as Row] : []),
      ...more.map(
        ([property, value, rest]): Row => (rest ? [property, value, herald, rest] : [property, value, herald]),
      ),
    ],
  };
}

/** "fr-zaplo-2024-01-01", "fr-zaplo-device-ban-2024-01-01". */
function idOf(place: string, names: readonly (string | object)[], kind: string | undefined, since: string | null) {
  const apps = names.map((name) => (typeof name === 'string' ? name : Object.values(name).join('-')));
  return [place, ...apps, kind, since].filter(Boolean).join('-').toLowerCase().replaceAll(' ', '-');
}

/** Screens of a ledger that holds these records alone. */
export function screensOf(...records: EdgeRecord[]) {
  const answer = asking(ledgerOf(records));
  return {
    answer,
    screen: (text: string, how?: Asked) => lines(answer(text, how)).join('\n'),
    /** In one line, without the numbers of sources. */
    said: (text: string, how?: Asked) => inOneLine(answer(text, how)),
  };
}

export function inOneLine(answer: Answer): string {
  return lines(answer)
    .join(' ')
    .replace(/\s*(?:\[[\d–]+\])+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
