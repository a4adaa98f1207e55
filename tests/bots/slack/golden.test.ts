/** Promise 8: for every golden question and trap, Slack shows what the terminal prints: statements, order and words. */
import { describe, expect, it } from 'vitest';
import { converse } from '../../../bots/conversation/converse.ts';
import { memoryKeys } from '../../../bots/conversation/keys.ts';
import { answerMessage, fitted } from '../../../bots/slack/render/message.ts';
import { answerLines } from '../../../core/answer/plain.ts';
import { shortenToFit } from '../../../core/answer/shorten.ts';
import { visible } from '../../../core/answer/visible.ts';
import { checkMessage } from '../../fakes/slack/block-kit.ts';
import { wordsOf } from '../../fakes/slack/words.ts';
import { HOSTILE } from '../../fixtures/answers.ts';
import { interdict, TODAY } from '../../golden/interdict.ts';
import { rowsOf } from '../../golden/row.ts';

const keys = memoryKeys();
const one = (line: string) => visible(line).split(/\s+/).filter(Boolean).join(' ');
const flow = (lines: readonly string[]) => one(lines.join('\n'));

/** @returns what is wrong; `shortened` counts the answers of which Slack has room for a part only. */
function faultsOf(text: string, count: { shortened: number }): string[] {
  const reply = converse(interdict, { kind: 'ask', text, today: TODAY, canPost: true });
  if (reply.reply !== 'answer') return [`${text}: ${reply.reply}`];
  const whole = reply.answer;
  let sent = whole;
  const message = answerMessage(reply, keys, (answer, takes) => {
    sent = fitted(answer, shortenToFit, takes);
    return sent;
  });
  const faults = checkMessage(message);
  if (flow(wordsOf(message.blocks)) !== flow(answerLines(sent))) faults.push('other words than the core gave');
  if (sent !== whole) {
    count.shortened += 1;
    faults.push(...astray(answerLines(sent), answerLines(whole)));
  }
  return faults.map((fault) => `${text}: ${fault}`);
}

/** Lines of a shortened answer that the whole one does not have, or not in this order. */
function astray(lines: readonly string[], whole: readonly string[]): string[] {
  let at = 0;
  const strange = lines.filter((line) => {
    const found = whole.indexOf(line, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
  return strange.length > 1 || !/^(?:Shortened to fit|The rest is too long)/.test(strange[0] ?? '')
    ? [`said otherwise: ${strange.join(' / ')}`]
    : [];
}

describe.each(['articles', 'world', 'traps'] as const)('golden questions of %s', (folder) => {
  it.each([...rowsOf(folder)])(
    '%s',
    (_file, rows) => {
      const count = { shortened: 0 };
      expect(rows.flatMap(({ ask }) => faultsOf(ask, count))).toEqual([]);
    },
    120_000,
  );
});

describe('hostile questions', () => {
  it.each([...HOSTILE, 'x'.repeat(10_000), `tiktok ${'🇧🇪'.repeat(200)}`])('%j', (words) => {
    const count = { shortened: 0 };
    for (const text of [words, `tiktok belgium ${words}`, `${words} tiktok belgium`]) {
      expect(faultsOf(text, count)).toEqual([]);
    }
  });
});
