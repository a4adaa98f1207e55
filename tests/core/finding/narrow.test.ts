/** A list that names nothing starts from an index: no record that passes its filters may be missing there. */
import { expect, test } from 'vitest';
import { passes } from '../../../core/finding/filter.ts';
import { narrowed } from '../../../core/finding/narrow.ts';
import { numbersOf } from '../../../core/ledger/numbers.ts';
import { buildLexicon, namedThings } from '../../../core/lexicon/lexicon.ts';
import type { Filters } from '../../../core/reading/question.ts';
import { readLexiconFiles } from '../../../data/lexicon/load.ts';
import { loadLedger } from '../../../data/load.ts';

const ledger = loadLedger();
const { gazetteer } = buildLexicon(readLexiconFiles(), namedThings(ledger));
const DAY = '2026-11-21';
const NONE: Filters = { kinds: [], verdicts: [], regions: [], placeKinds: [], period: null };

const FILTERS: Readonly<Record<string, Partial<Filters>>> = {
  'a kind': { kinds: ['advice'] },
  'device bans, with the networks that bar devices': { kinds: ['device-ban'] },
  'verdicts, with rulings that came after an end': { verdicts: ['lifted', 'struck-down'] },
  'a region': { regions: ['us-states'] },
  'kinds of place': { placeKinds: ['city', 'university'] },
  'what began in a year': { period: { from: '2023-01-01', to: '2023-12-31', event: 'banned' } },
  'what ended since a day': { period: { from: '2024-06-01', to: DAY, event: 'lifted' } },
  'any event of a day': { period: { from: '2025-01-18', to: '2025-01-18', event: 'any' } },
  'several at once': { kinds: ['device-ban'], placeKinds: ['country'], verdicts: ['in-force'] },
};

test.each(Object.entries(FILTERS))('%s', (_, some) => {
  const filters = { ...NONE, ...some };
  const all = [...ledger.records.values()].filter((record) => passes(record, filters, ledger, gazetteer, DAY));
  const { records } = numbersOf(ledger);
  const { numbers, rest } = narrowed(filters, ledger, gazetteer, DAY);
  const start = Array.from(numbers, (number) => records[number]);
  expect(all.length).toBeGreaterThan(0);
  expect(new Set(start).size).toBe(start.length);
  const found = start.filter((record) => record && passes(record, rest, ledger, gazetteer, DAY));
  expect(new Set(found)).toEqual(new Set(all));
});
