import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actionsFor } from '../../../bots/conversation/actions.ts';
import type { Shown } from '../../../bots/conversation/converse.ts';
import { memoryKeys } from '../../../bots/conversation/keys.ts';
import { answerThatFits, messagesFor } from '../../../bots/discord/render/message.ts';
import type { Answer } from '../../../core/answer/answer.ts';
import { answerLines } from '../../../core/answer/plain.ts';
import { visible } from '../../../core/answer/visible.ts';
import { problemsOf } from '../../fakes/discord/checker.ts';
import { answerTo, fiveDays, ledger, subjectOf, TODAY } from '../../golden/pipeline.ts';
import { flat, wordsShown } from './words.ts';

const keys = memoryKeys();
const records = [...ledger.records.values()];
const shownOf = (answer: Answer): Shown => {
  const asked = { text: answer.question.text, on: TODAY };
  return { answer, asked, ...actionsFor(answer, asked, true) };
};
const judged = (components: unknown) =>
  problemsOf('message.create', { flags: 1 << 15, components, allowed_mentions: { parse: [] } });

/** @returns what is wrong with the answer on Discord: refused, in more than three messages, or in other words than the core's. */
function faultsOf(id: string, answer: Answer): string[] {
  const shown = shownOf(answer);
  const messages = messagesFor(shown, keys);
  const faults = messages.flatMap(judged);
  if (messages.length > 3) faults.push(`${messages.length} messages`);
  const words = messages.map(wordsShown).join(' ');
  if (words !== flat(visible(answerLines(answerThatFits(shown, keys)).join(' ')))) faults.push('other words');
  return faults.map((fault) => `${id}: ${fault}`);
}

const about = (record: (typeof records)[number]) => {
  const subject = subjectOf(record);
  return { places: [record.place], record, ...(subject ? { subjects: [subject] } : {}) };
};

describe('everything on the ledger, on Discord', () => {
  it('every record, as of five days of its life', () => {
    const faults = records.flatMap((record) =>
      fiveDays(record).flatMap((asOf) => faultsOf(`${record.id} ${asOf}`, answerTo({ ...about(record), asOf }))),
    );
    expect(faults).toEqual([]);
  }, 180_000);

  it('every list by app, kind, owner and place, every history', () => {
    const subjects = [...ledger.bySubject.keys()] as Parameters<typeof answerTo>[0]['subjects'] & string[];
    const faults = [
      ...subjects.flatMap((subject) => faultsOf(subject, answerTo({ subjects: [subject], mode: 'list' }))),
      ...subjects.flatMap((subject) => faultsOf(subject, answerTo({ subjects: [subject], mode: 'timeline' }))),
      ...[...ledger.byPlace.keys()].flatMap((place) => faultsOf(place, answerTo({ places: [place], mode: 'list' }))),
    ];
    expect(faults).toEqual([]);
  }, 180_000);

  it('comparisons of every place with the next two', () => {
    const places = [...ledger.byPlace.keys()];
    const faults = places.flatMap((place, at) => {
      const beside = [place, ...places.slice(at + 1, at + 3)];
      return faultsOf(place, answerTo({ subjects: ['platform:tiktok'], places: beside, mode: 'comparison' }));
    });
    expect(faults).toEqual([]);
  }, 180_000);

  it('all sources of every record, whole, within six messages', () => {
    const faults = records.flatMap((record) => {
      const answer = answerTo(about(record));
      const blocks = answer.blocks.filter(({ block }) => ['headline', 'quotations', 'sources'].includes(block));
      const messages = messagesFor({ ...shownOf({ ...answer, blocks }), actions: [], whole: true }, keys);
      const shown = messages.map(wordsShown).join(' ');
      const missing = blocks.flatMap((block) =>
        block.block === 'quotations' ? block.items.filter(({ quote }) => !shown.includes(flat(visible(quote)))) : [],
      );
      return [
        ...messages.flatMap(judged),
        ...(messages.length > 6 ? [`${messages.length} messages`] : []),
        ...missing.map(({ quote }) => `not shown: ${quote}`),
      ].map((fault) => `${record.id}: ${fault}`);
    });
    expect(faults).toEqual([]);
  }, 180_000);
});

const GOLDEN = ['tests/golden/articles', 'tests/golden/world', 'tests/golden/traps'];
const questions = GOLDEN.flatMap((folder) =>
  readdirSync(folder).flatMap((file) =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { ask: string }).ask),
  ),
);

describe('every golden question, on Discord', () => {
  it('shows the words of the core, in order, in a message that Discord takes', async () => {
    const { interdict } = await import('../../golden/interdict.ts');
    expect(questions.length).toBeGreaterThan(600);
    const faults = questions.flatMap((ask) => faultsOf(ask, interdict.ask(ask, { today: TODAY })));
    expect(faults).toEqual([]);
  }, 180_000);
});
