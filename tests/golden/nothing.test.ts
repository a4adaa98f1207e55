/** Nothing on record is not "not banned" (promise 4): every app and place of the ledger that no record brings together. */
import { describe, expect, test } from 'vitest';
import { matchingKeys } from '../../core/finding/subjects.ts';
import { recordsOfPair, type SubjectKey } from '../../core/ledger/ledger.ts';
import { mentionOf } from '../../core/situation/mentioned.ts';
import { broken } from './keeping.ts';
import { answerTo, gazetteer, ledger } from './pipeline.ts';
import { flat, printed } from './seen.ts';

/** Places with records, and some with none. */
const places = [...ledger.byPlace.keys(), 'IS', 'US-CA', 'BE-VAN'];
/** Every fifth app with a record, so that the set stays small and changes with the ledger. */
const subjects = [...ledger.bySubject.keys()].filter((_, index) => index % 5 === 0);

describe.each(subjects)('%s', (subject) => {
  const keys = matchingKeys(subject as SubjectKey, ledger);
  const speaksOfIt = (place: string) =>
    mentionOf({ subject: subject as SubjectKey, place, own: [], inside: [] }, ledger) !== null;
  const bare = places.filter(
    (place) =>
      gazetteer.get(place)?.kind !== 'union' &&
      !keys.some((key) => recordsOfPair(ledger, place, key).length > 0) &&
      !speaksOfIt(place),
  );

  test('where no record names it, the answer says so, what was searched and how far the ledger reaches', () => {
    expect(bare.length).toBeGreaterThan(0);
    for (const place of bare) {
      const answer = answerTo({ subjects: [subject as SubjectKey], places: [place] });
      expect(answer.kind, place).toBe('nothing');
      expect(broken(answer, ledger), place).toEqual([]);
      const text = flat(printed(answer));
      expect(text).toContain('which is not the same as “not banned”');
      expect(text).toContain(`${ledger.records.size} records`);
      expect(text).toContain(flat(gazetteer.get(place)?.name ?? place));
      expect(
        answer.blocks.some((block) => block.block === 'next' || block.block === 'related'),
        place,
      ).toBe(true);
    }
  });
});
