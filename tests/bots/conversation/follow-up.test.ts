import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, type FollowUp, LONGEST, shortVersion, VERBS } from '../../../bots/conversation/follow-up.ts';
import { PARTS } from '../../../core/answer/answer.ts';

const plain: FollowUp = {
  v: 2,
  verb: 'more',
  ask: 'tiktok belgium',
  page: 2,
  on: '2023-03-15',
  ledger: 'aaaaaaaaaaaa',
};

describe('what a button carries', () => {
  it('comes back as it went, whatever the question', () => {
    const day = fc.constantFrom('2023-02-28', '2024-02-29', '1999-12-31');
    fc.assert(
      fc.property(
        fc.record({
          v: fc.constant(2 as const),
          verb: fc.constantFrom(...VERBS),
          ask: fc.string({ unit: 'binary', maxLength: 500 }),
          on: day,
          ledger: fc.constantFrom('', 'abc123', '0123456789ab'),
          page: fc.integer({ min: 1, max: 9999 }),
          part: fc.constantFrom(...PARTS),
          asOf: day,
          by: fc.constantFrom('U0ASKER', '112233445566778899'),
        }),
        (value) => {
          const text = encode(value);
          expect(text.length).toBeLessThanOrEqual(LONGEST);
          expect(decode(text)).toEqual({ ok: true, followUp: value });
        },
      ),
    );
  });

  it('fits 100 characters for an ordinary question', () => {
    expect(encode({ ...plain, part: 'details', asOf: '2023-03-01' }).length).toBeLessThan(70);
  });

  it('stays within bounds and well-formed for a question of any length', () => {
    const text = encode({ ...plain, ask: `${'x'.repeat(999)}😀${'y'.repeat(5000)}${String.fromCharCode(0xd800)}` });
    expect(text.length).toBeLessThanOrEqual(LONGEST);
    expect(decode(text).ok).toBe(true);
    expect(text).not.toMatch(/\p{Surrogate}/u);
  });

  it.each([
    ['', 'nothing'],
    ['x'.repeat(3000), 'too much'],
    ['1|more|2||2023-03-15|aaaaaaaaaaaa|tiktok', 'an older version'],
    ['3|more|2|||2023-03-15||aaaaaaaaaaaa|tiktok', 'another version'],
    ['2|explode||||2023-03-15||aaaaaaaaaaaa|tiktok', 'a verb that is none'],
    ['2|more|0|||2023-03-15||aaaaaaaaaaaa|tiktok', 'page nought'],
    ['2|more|x|||2023-03-15||aaaaaaaaaaaa|tiktok', 'a page that is no number'],
    ['2|part||gossip||2023-03-15||aaaaaaaaaaaa|tiktok', 'a part that is none'],
    ['2|more|||2023-02-30|2023-03-15||aaaaaaaaaaaa|tiktok', 'a day that does not exist'],
    ['2|more||||never||aaaaaaaaaaaa|tiktok', 'no day'],
    ['2|take-back||||2023-03-15|<@U1>|aaaaaaaaaaaa|tiktok', 'a poster who is none'],
    ['2|more||||2023-03-15||<!channel>|tiktok', 'a ledger version that is none'],
    ['{"v":2,"verb":"post"}', 'JSON'],
  ])('is refused with a reason a person can act on: %j (%s)', (text) => {
    const decoded = decode(text);
    expect(decoded).toEqual({ ok: false, reason: expect.stringContaining('Ask again') });
  });

  it('shortens a version to twelve hexadecimal digits', () => {
    expect(shortVersion('AB'.repeat(32))).toBe('abababababab');
  });
});
