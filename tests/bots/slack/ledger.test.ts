import { describe, expect, it } from 'vitest';
import { actionsFor } from '../../../bots/conversation/actions.ts';
import type { Shown } from '../../../bots/conversation/exchange.ts';
import { memoryKeys } from '../../../bots/conversation/keys.ts';
import { answerView } from '../../../bots/slack/render/views.ts';
import { type Answer, PARTS } from '../../../core/answer/answer.ts';
import type { SubjectKey } from '../../../core/ledger/ledger.ts';
import { checkView } from '../../fakes/slack/block-kit.ts';
import { type Asked, answerTo, fiveDays, ledger, subjectOf, TODAY } from '../../golden/pipeline.ts';
import { cardFaults } from './card-faults.ts';

const keys = memoryKeys();
const shownOf = (answer: Answer): Shown => {
  const asked = { text: answer.question.text, on: TODAY };
  return { answer, asked, ...actionsFor(answer, asked, true) };
};
const first = (asked: Asked) => answerTo({ view: 'first', page: 1, ...asked });
const of = (id: string, faults: readonly string[]) => faults.map((fault) => `${id}: ${fault}`);
const records = [...ledger.records.values()];

describe('everything on the ledger, in Slack', () => {
  it('every record, as of five days of its life, on one card', () => {
    const faults = records.flatMap((record) =>
      fiveDays(record).flatMap((asOf) =>
        of(`${record.id} ${asOf}`, cardFaults(shownOf(first({ ...asking(record), asOf })))),
      ),
    );
    expect(faults).toEqual([]);
  }, 120_000);

  it('every list by app, kind, owner and place, every history, every page of them', () => {
    const subjects = [...ledger.bySubject.keys()] as SubjectKey[];
    const asked: Asked[] = [
      ...subjects.map((subject): Asked => ({ subjects: [subject], mode: 'list' })),
      ...subjects.map((subject): Asked => ({ subjects: [subject], mode: 'timeline' })),
      ...[...ledger.byPlace.keys()].map((place): Asked => ({ places: [place], mode: 'list' })),
    ];
    const faults = asked.flatMap((each) => {
      const { page } = first(each);
      const pages = [...new Set([1, 2, page.of].filter((number) => number <= page.of))];
      return pages.flatMap((number) =>
        of(`${JSON.stringify(each)} ${number}`, cardFaults(shownOf(first({ ...each, page: number })))),
      );
    });
    expect(faults).toEqual([]);
  }, 120_000);

  it('comparisons of every place that has one app in common with the next', () => {
    const places = [...ledger.byPlace.keys()];
    const faults = places.flatMap((place, at) => {
      const others = places.slice(at + 1, at + 3);
      const answer = first({ subjects: ['platform:tiktok'], places: [place, ...others], mode: 'comparison' });
      return of(place, cardFaults(shownOf(answer)));
    });
    expect(faults).toEqual([]);
  }, 120_000);

  it('every part of every record, whole: a page a message, and no page is lost', () => {
    const faults = records.flatMap((record) =>
      PARTS.flatMap((view) => {
        const { page } = first({ ...asking(record), view });
        const shown = Array.from({ length: page.of }, (_, at) =>
          shownOf(first({ ...asking(record), view, page: at + 1 })),
        );
        return of(
          `${record.id} ${view}`,
          shown.flatMap((each) => cardFaults(each)),
        );
      }),
    );
    expect(faults).toEqual([]);
  }, 240_000);

  it('every record in a modal', () => {
    const faults = records.flatMap((record) =>
      of(record.id, checkView(answerView(shownOf(first(asking(record))), keys))),
    );
    expect(faults).toEqual([]);
  }, 120_000);
});

function asking(record: (typeof records)[number]): Asked {
  const subject = subjectOf(record);
  return { places: [record.place], record, ...(subject ? { subjects: [subject] } : {}) };
}
