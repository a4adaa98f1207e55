import { describe, expect, it } from 'vitest';
import { actionsFor } from '../../../bots/conversation/actions.ts';
import type { Shown } from '../../../bots/conversation/converse.ts';
import { memoryKeys } from '../../../bots/conversation/keys.ts';
import { answerMessage, fitted } from '../../../bots/slack/render/message.ts';
import { sourceMessages } from '../../../bots/slack/render/sources.ts';
import { answerView } from '../../../bots/slack/render/views.ts';
import type { Answer } from '../../../core/answer/answer.ts';
import { answerLines } from '../../../core/answer/plain.ts';
import { shortenToFit } from '../../../core/answer/shorten.ts';
import { visible } from '../../../core/answer/visible.ts';
import { checkMessage, checkView } from '../../fakes/slack/block-kit.ts';
import { wordsOf } from '../../fakes/slack/words.ts';
import { answerTo, fiveDays, ledger, subjectOf, TODAY } from '../../golden/pipeline.ts';

const keys = memoryKeys();
const flow = (lines: readonly string[]) => lines.map(visible).join('\n').split(/\s+/).filter(Boolean).join(' ');
const shownOf = (answer: Answer): Shown => {
  const asked = { text: answer.question.text, on: TODAY };
  return { answer, asked, ...actionsFor(answer, asked, true) };
};

/** @returns what is wrong with the answer in Slack: refused, or other words than the core's. */
function faultsOf(answer: Answer): string[] {
  const shown = shownOf(answer);
  let sent = answer;
  const message = answerMessage(shown, keys, (whole, takes) => {
    sent = fitted(whole, shortenToFit, takes);
    return sent;
  });
  const faults = checkMessage(message);
  if (flow(wordsOf(message.blocks)) !== flow(answerLines(sent))) faults.push('other words');
  return faults;
}

const records = [...ledger.records.values()];
const of = (id: string, answer: Answer, faults = faultsOf(answer)) => faults.map((fault) => `${id}: ${fault}`);

describe('everything on the ledger, in Slack', () => {
  it('every record, as of five days of its life', () => {
    const faults = records.flatMap((record) => {
      const subject = subjectOf(record);
      const around = { places: [record.place], record, ...(subject ? { subjects: [subject] } : {}) };
      return fiveDays(record).flatMap((asOf) => of(record.id, answerTo({ ...around, asOf })));
    });
    expect(faults).toEqual([]);
  }, 120_000);

  it('every list by app, kind, owner and place, every history', () => {
    const subjects = [...ledger.bySubject.keys()] as Parameters<typeof answerTo>[0]['subjects'] & string[];
    const faults = [
      ...subjects.flatMap((subject) => of(subject, answerTo({ subjects: [subject], mode: 'list' }))),
      ...subjects.flatMap((subject) => of(subject, answerTo({ subjects: [subject], mode: 'timeline' }))),
      ...[...ledger.byPlace.keys()].flatMap((place) => of(place, answerTo({ places: [place], mode: 'list' }))),
    ];
    expect(faults).toEqual([]);
  }, 120_000);

  it('comparisons of every place that has one app in common with the next', () => {
    const places = [...ledger.byPlace.keys()];
    const faults = places.flatMap((place, at) => {
      const others = places.slice(at + 1, at + 3);
      const answer = answerTo({ subjects: ['platform:tiktok'], places: [place, ...others], mode: 'comparison' });
      return of(place, answer);
    });
    expect(faults).toEqual([]);
  }, 120_000);

  it('all sources of every record, whole, within the five messages that a response_url takes', () => {
    const faults = records.flatMap((record) => {
      const answer = answerTo({ places: [record.place], record, ...subjectsIn(record) });
      const blocks = answer.blocks.filter(({ block }) => ['headline', 'quotations', 'sources'].includes(block));
      const messages = sourceMessages({ ...shownOf({ ...answer, blocks }), actions: [] }, keys, shortenToFit);
      const words = flow(messages.flatMap((message) => wordsOf(message.blocks)));
      const missing = blocks.flatMap((block) =>
        block.block === 'quotations' ? block.items.filter(({ quote }) => !words.includes(flow([quote]))) : [],
      );
      return of(record.id, answer, [
        ...messages.flatMap(checkMessage),
        ...(messages.length > 5 ? [`${messages.length} messages`] : []),
        ...missing.map(({ quote }) => `not shown: ${quote}`),
      ]);
    });
    expect(faults).toEqual([]);
  }, 120_000);

  it('every record in a modal', () => {
    const faults = records.flatMap((record) => {
      const answer = answerTo({ places: [record.place], record, ...subjectsIn(record) });
      return of(record.id, answer, checkView(answerView(shownOf(answer), keys, shortenToFit)));
    });
    expect(faults).toEqual([]);
  }, 120_000);
});

function subjectsIn(record: (typeof records)[number]) {
  const subject = subjectOf(record);
  return subject ? { subjects: [subject] } : {};
}
