/** No word of meaning is dropped silently, and none refuses a question that can be answered. */
import { describe, expect, test } from 'vitest';
import { ask, gist } from './reader.ts';

describe('a word with content that nothing understood is told, and the rest is answered', () => {
  test.each([
    ['tiktok sweden exceptions journalists', 'tiktok | SE', ['journalists']],
    ['does the french ban apply to teachers', ' | FR', ['teachers']],
    ['can a professor in texas use tiktok for research', 'tiktok | US-TX', ['professor', 'research']],
    ['did trump ban tiktok', 'tiktok | ', ['trump']],
    ['xylqq telegram iran', 'telegram | IR', ['xylqq']],
    ['countries that banned tiktok completely for everyone', 'tiktok | ', []],
    ['tiktok belgium, please and thank you', 'tiktok | BE', []],
  ])('%s', (text, expected, unread) => {
    expect(gist(text)).toBe(expected);
    expect(ask(text).unread).toEqual(unread);
  });
});

describe('a question is refused where the word may be the very name that was asked about', () => {
  test.each([
    ['is bitcoin banned in china', ['bitcoin']],
    ['does amazon ban tiktok for employees', ['amazon']],
    ['auburn tiktok wifi', ['auburn', 'wifi']],
    ['is tiktok forbidden in Rivendell', ['Rivendell']],
  ])('%s', (text, unread) => {
    expect(ask(text).mode).toBe('unread');
    expect(ask(text).unread).toEqual(unread);
  });
});

test('half a question about something else is not answered with a list of bans', () => {
  for (const text of ['recipe for belgian waffles', 'tiktok dance tutorial', 'cheap flights to canada'])
    expect(ask(text).mode).toBe('unread');
});
