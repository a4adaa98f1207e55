/** Lists of small hand-made records, told as `shelf: id id`. */
import type { Finding, PairFinding } from '../../../core/finding/find.ts';
import type { Ledger } from '../../../core/ledger/ledger.ts';
import { allNumbers } from '../../../core/ledger/numbers.ts';
import type { LedgerRecord } from '../../../core/ledger/schema.ts';
import { type Asking, NOTHING_ASKED } from '../../../core/reading/asking.ts';
import type { Filters } from '../../../core/reading/question.ts';
import { type Listing, listingOf, type Shelved } from '../../../core/situation/listing.ts';
import { idsOf, Roll, Rows } from '../../../core/situation/standings.ts';
import { questionOf, testGazetteer } from '../question-of.ts';
import { type Brief, ledgerOf } from '../record-of.ts';

const DAY = '2026-11-21';
export const TIKTOK = 'platform:tiktok';
export const TINDER = 'platform:tinder';
export const tiktok = ['names', { platform: 'tiktok' }] as const;
export const tinder = ['names', { platform: 'tinder' }] as const;
export const at = (property: string, date: string) => [property, { date }] as const;
export const begun = at('in-force', '2025-01-01');
export const brief = (
  id: string,
  place: string,
  kind: Brief['kind'] & string,
  ...statements: Brief['statements']
): Brief => ({
  id,
  place,
  kind,
  statements: [tiktok, ...(statements.length ? statements : [begun])],
});

export type Pair = Partial<Pick<PairFinding, 'subject' | 'place'>> & { readonly own: string; readonly inside?: string };
interface Asked {
  readonly day?: string;
  readonly asking?: Partial<Asking>;
  readonly filters?: Partial<Filters>;
}

/** @param pairs their records as ids divided by spaces. */
export function lister(briefs: readonly Brief[], pairs: readonly Pair[]) {
  const ledger = ledgerOf(...briefs);
  const recordsOf = (ids = ''): LedgerRecord[] =>
    ids
      .split(' ')
      .filter(Boolean)
      .map((id) => ledger.records.get(id) as LedgerRecord);
  const finding: Finding = {
    pairs: pairs.map(({ subject = TIKTOK, place = null, own, inside }) => ({
      subject,
      place,
      own: recordsOf(own),
      inside: recordsOf(inside),
    })),
    records: [],
  };
  return ({ day = DAY, asking = {}, filters = {} }: Asked = {}): Listing => {
    const bare = questionOf({});
    const question = {
      ...bare,
      asking: { ...NOTHING_ASKED, ...asking },
      filters: { ...bare.filters, ...filters },
    };
    return listingOf({ question, finding, ledger, gazetteer: testGazetteer, day });
  };
}

export const listing = (briefs: readonly Brief[], pairs: readonly Pair[], asked: Asked = {}) =>
  lister(briefs, pairs)(asked);
/** All records of the ledger as they stand for TikTok. */
export function rowsOf(ledger: Ledger, day = DAY): Rows {
  const roll = new Roll({ ledger, gazetteer: testGazetteer, day }, [TIKTOK]);
  const rows = new Rows(roll, allNumbers(ledger));
  for (const number of rows.numbers) roll.put(number, 0);
  return rows;
}
export const ids = (rows: Rows) => idsOf([rows]);
export const told = (shelves: readonly Shelved[]) =>
  shelves.map(({ shelf, standings }) => `${shelf}: ${idsOf([standings]).join(' ')}`);
