/** The situation of small hand-made records in one place, and the order in which they answer. */
import { expect } from 'vitest';
import type { PairFinding } from '../../../core/finding/find.ts';
import { type Asking, NOTHING_ASKED } from '../../../core/reading/asking.ts';
import type { Question } from '../../../core/reading/question.ts';
import { type Situation, situationOf } from '../../../core/situation/situation.ts';
import { questionOf } from '../question-of.ts';
import { type Brief, ledgerOf } from '../record-of.ts';
import { gazetteer } from './places.ts';

const DAY = '2026-11-21';
export const names = ['names', { platform: 'tiktok' }] as const;
export const at = (property: string, date: string, more: object = {}) => [property, { date, ...more }] as const;
export const begun = at('in-force', '2025-01-01');
export const setAside = { rank: 'deprecated', rankReason: 'another country' };
type Kind = NonNullable<Brief['kind']>;
export const brief = (id: string, kind: Kind, ...statements: Brief['statements']): Brief => ({
  id,
  kind,
  statements: [names, ...statements],
});

interface Asked extends Omit<Partial<Question>, 'asking'> {
  readonly asking?: Partial<Asking>;
  readonly day?: string;
  readonly subject?: PairFinding['subject'];
  /** The place asked about. */
  readonly where?: string;
}

export function situation(briefs: readonly Brief[], asked: Asked = {}): Situation | null {
  const { asking = {}, day = DAY, subject = 'platform:tiktok', where = 'BE', ...rest } = asked;
  const ledger = ledgerOf(...briefs);
  const all = [...ledger.records.values()];
  const own = all.filter(({ place }) => place === where);
  const pair: PairFinding = { subject, place: where, own, inside: all.filter((record) => !own.includes(record)) };
  const question = questionOf({
    platforms: ['tiktok'],
    places: [where],
    ...rest,
    asking: { ...NOTHING_ASKED, ...asking },
  });
  return situationOf(pair, question, ledger, gazetteer, day);
}

export const order = (briefs: readonly Brief[], asked: Asked = {}) => {
  const forth = situation(briefs, asked)?.standings.map(({ record }) => record.id);
  const back = situation([...briefs].reverse(), asked)?.standings.map(({ record }) => record.id);
  expect(back).toEqual(forth);
  return forth;
};
