/** The same question gets the same words, whatever was asked before: what is remembered of a list belongs to its question. */
import { expect, test } from 'vitest';
import { openInterdict } from '../../bots/service/open.ts';
import type { Interdict } from '../../core/port.ts';
import { TODAY } from './interdict.ts';
import { rowsOf } from './row.ts';

/** Pairs that find the same measures and wish for others of them, in another order, or counted by something else. */
const ALIKE = [
  'latest age limit',
  'latest age limit announced',
  'first age limit',
  'first age limit announced',
  'which country was first to introduce an age limit',
  'which country was first to consider an age limit',
  'which country bans the most apps',
  'which app is banned in the most countries',
  'longest tiktok ban',
  'shortest tiktok ban',
  'first country to ban tiktok',
  'latest country to ban tiktok',
  'which countries ban tiktok right now',
  'which countries ban tiktok',
  'which countries ban tiktok for government staff',
];
const OF_MANY = /comparisons|lists|timelines/;
const golden = [...rowsOf('world')]
  .filter(([file]) => OF_MANY.test(file))
  .flatMap(([, rows]) => rows.map(({ ask }) => ask));
const QUESTIONS = [...ALIKE, ...golden];

function answersOf(interdict: Interdict, questions: readonly string[]): ReadonlyMap<string, unknown> {
  return new Map(questions.map((text) => [text, interdict.ask(text, { today: TODAY }).blocks]));
}

test('asked forwards, backwards and again', () => {
  const forwards = answersOf(openInterdict(null), QUESTIONS);
  const other = openInterdict(null);
  const backwards = answersOf(other, QUESTIONS.toReversed());
  for (const [text, blocks] of forwards) expect(backwards.get(text), text).toEqual(blocks);
  for (const [text, blocks] of answersOf(other, QUESTIONS)) expect(blocks, text).toEqual(forwards.get(text));
});
