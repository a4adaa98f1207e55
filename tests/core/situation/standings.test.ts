/** Columns say of every record of the shipped ledger what it says itself, and places are shared out as if one by one. */
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../core/day/edtf.ts';
import { subjectsOf } from '../../../core/ledger/ledger.ts';
import { allNumbers, eachOnce, numberOf, numbersOf, sortedBy } from '../../../core/ledger/numbers.ts';
import { buildLexicon, namedThings } from '../../../core/lexicon/lexicon.ts';
import { placesByGroup } from '../../../core/situation/by-place.ts';
import { boundBy } from '../../../core/situation/shelves.ts';
import { standingOf } from '../../../core/situation/standing.ts';
import { idsOf, inListOrder, Roll, Rows } from '../../../core/situation/standings.ts';
import { readLexiconFiles } from '../../../data/lexicon/load.ts';
import { loadLedger } from '../../../data/load.ts';

const ledger = loadLedger();
const { gazetteer } = buildLexicon(readLexiconFiles(), namedThings(ledger));
const records = [...ledger.records.values()];

describe.each(['2026-11-21', '2023-06-15'])('on %s', (day) => {
  const ground = { ledger, gazetteer, day };

  test('each stands in the columns as it does by itself, for each app that it names', () => {
    for (const record of records) {
      const subjects = [null, ...subjectsOf(record)];
      const number = numberOf(record, ledger);
      for (const subject of subjects) {
        const roll = new Roll(ground, [subject]);
        roll.put(number, 0);
        const alone = standingOf(record, subject, day, ledger, gazetteer);
        const { judgement } = alone;
        expect(
          {
            phase: roll.phase(number),
            audience: roll.columns.audience(number),
            bound: roll.columns.bound(number),
            confirmed: roll.confirmed(number),
            named: roll.standing(number).named,
          },
          `${record.id} ${subject}`,
        ).toEqual({
          phase: alone.phase,
          audience: alone.audience,
          bound: boundBy(alone, gazetteer),
          confirmed: judgement.confirmed ? dayNumber(judgement.confirmed.day) : 0,
          named: alone.named,
        });
      }
    }
  });

  test('places are those of the standings one by one, in the same order', () => {
    const rows = inListOrder(new Rows(new Roll(ground, [null]), allNumbers(ledger)));
    const told = (standings: Parameters<typeof placesByGroup>[0]) =>
      placesByGroup(standings, ground).map(({ group, ids }) => ({
        group,
        size: ids.size,
        ids: Array.from(ids, ([id, here]) => [id, idsOf([here])]),
      }));
    const { places, place } = rows.roll.columns;
    const groups = told([...rows]);
    expect(told(rows)).toEqual(groups);
    expect(groups.flatMap(({ ids }) => ids)).toHaveLength(places.length);
    expect(rows.countPlaces()).toBe(places.length);
    const ranks = Array.from(rows.numbers, (number) => places[place[number] ?? -1]?.rank ?? -1);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });
});

test('numbers follow the ids', () => {
  const { ids } = numbersOf(ledger);
  expect(ids).toEqual(records.map(({ id }) => id).sort());
});

test('each number once, in order; what is of no record is left out', () => {
  expect([...eachOnce([[5, 3, 5], [1, 3], [-1]], ledger)]).toEqual([1, 3, 5]);
});

test('the least worth first, what is worth the same by number', () => {
  const numbers = Int32Array.of(4, 1, 3, 2);
  const worth = [0, 2_000_000_000, 7, 7, 0];
  expect([...sortedBy(numbers, (number) => worth[number] ?? 0, ledger)]).toEqual([4, 2, 3, 1]);
});
