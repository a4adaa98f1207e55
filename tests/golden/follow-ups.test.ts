/** What an answer offers to ask next asks what it says: each is read as the thing it was offered for. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../core/answer/answer.ts';
import { interdict, TODAY } from './interdict.ts';
import { answerTo, ledger } from './pipeline.ts';
import { rowsOf } from './row.ts';

const ask = (text: string): Answer => interdict.ask(text, { today: TODAY });

describe('a line of a list', () => {
  const lines = [...ledger.byPlace.keys()].flatMap((place) =>
    answerTo({ places: [place] }).blocks.flatMap((block) =>
      block.block === 'list' ? block.groups.flatMap((group) => group.items) : [],
    ),
  );
  const asks = new Map(lines.map((line) => [line.ask, line.record]));

  test('is there for most records', () => expect(asks.size).toBeGreaterThan(250));

  test.each([...asks])('%s leads to %s', (text, record) => {
    const answer = ask(text);
    expect(answer.kind).not.toBe('choices');
    expect(answer.records).toContain(record);
    expect(answer.question.places).toEqual([ledger.records.get(record)?.place]);
  });
});

describe('what can be asked next', () => {
  const questions = [...rowsOf('articles').values(), ...rowsOf('world').values()].flat().map((row) => row.ask);

  test('is read whole', () => {
    const asked = new Map<string, string>();
    for (const question of questions) {
      for (const block of ask(question).blocks) {
        if (block.block === 'next') for (const item of block.items) asked.set(item.ask, question);
        if (block.block === 'choices') for (const item of block.options) asked.set(item.ask, question);
      }
    }
    const lost = [...asked].flatMap(([text, question]) => {
      const answer = ask(text);
      const bad = answer.question.unread.length > 0 || answer.kind === 'choices' || answer.kind === 'trouble';
      return bad ? [`“${text}”, offered by “${question}”: ${answer.kind} ${answer.question.unread.join(' ')}`] : [];
    });
    expect(asked.size).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });
});
