/** What an answer offers to ask next asks what it says: each is read as the thing it was offered for. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../core/answer/answer.ts';
import { interdict, TODAY } from './interdict.ts';
import { answerTo, ledger } from './pipeline.ts';
import { rowsOf } from './row.ts';

const ask = (text: string): Answer => interdict.ask(text, { today: TODAY });

/** Every page of the list of a place. */
function pagesOf(place: string): Answer[] {
  const first = answerTo({ places: [place], mode: 'list', view: 'first', page: 1 });
  const more = Array.from({ length: first.page.of - 1 }, (_, at) =>
    answerTo({ places: [place], mode: 'list', view: 'first', page: at + 2 }),
  );
  return [first, ...more];
}

describe('a line of a list', () => {
  const lines = [...ledger.byPlace.keys()].flatMap((place) =>
    pagesOf(place)
      .flatMap((page) => page.blocks.flatMap((block) => (block.block === 'list' ? block.groups : [])))
      .flatMap(({ items }) => items),
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
      for (const block of interdict.ask(question, { today: TODAY, view: 'full' }).blocks) {
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
