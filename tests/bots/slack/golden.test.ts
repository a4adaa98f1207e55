/** Promise 8: for every golden question and trap, Slack shows what the core says: statements, order and words, on one card. */
import { describe, expect, it } from 'vitest';
import { converse } from '../../../bots/conversation/converse.ts';
import { HOSTILE } from '../../fixtures/answers.ts';
import { interdict, TODAY } from '../../golden/interdict.ts';
import { rowsOf } from '../../golden/row.ts';
import { cardFaults } from './card-faults.ts';

const around = { today: TODAY, canPost: true, asker: 'U0ASKER' } as const;

/** @param everyPart also what each button under the card shows */
function faultsOf(text: string, everyPart = false): string[] {
  const reply = converse(interdict, { ...around, kind: 'ask', text });
  if (reply.reply !== 'answer') return [`${text}: ${reply.reply}`];
  const parts = everyPart ? reply.actions.filter(({ verb }) => verb === 'part' || verb === 'more') : [];
  const faults = parts.flatMap(({ label, carries }) => {
    const part = converse(interdict, { ...around, kind: 'follow-up', carried: carries });
    return part.reply === 'answer'
      ? cardFaults(part).map((fault) => `${label}: ${fault}`)
      : [`${label}: ${part.reply}`];
  });
  return [...cardFaults(reply), ...faults].map((fault) => `${text}: ${fault}`);
}

describe.each(['articles', 'world', 'traps'] as const)('golden questions of %s', (folder) => {
  it.each([...rowsOf(folder)])(
    '%s',
    (_file, rows) => {
      expect(rows.flatMap(({ ask }, at) => faultsOf(ask, at % 5 === 0))).toEqual([]);
    },
    120_000,
  );
});

describe('hostile questions', () => {
  it.each([...HOSTILE, 'x'.repeat(10_000), `tiktok ${'🇧🇪'.repeat(200)}`])('%j', (words) => {
    for (const text of [words, `tiktok belgium ${words}`, `${words} tiktok belgium`]) {
      expect(faultsOf(text)).toEqual([]);
    }
  });
});
