/** A message checked against the shipped ledger: what each claim comes to, and what a surface shows of it. */
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../core/answer/blocks.ts';
import { ledeSources, summariesOf } from '../../../core/checking/summary.ts';
import { interdict } from '../../golden/interdict.ts';

const TODAY = '2026-11-25';
const check = (message: string, most = 5) => interdict.check(message, { today: TODAY, most });
const outcomes = (message: string) => check(message).claims.map(({ outcome, reason }) => `${outcome} ${reason}`);

describe('a claim and the record', () => {
  test.each([
    ['TikTok is banned in India', ['agree same']],
    ['TikTok is banned in Belgium', ['differ whom']],
    ['Belgium bans TikTok on government phones', ['agree same']],
    ['The European Commission banned TikTok on work phones', ['agree same']],
    ['India has not banned TikTok', ['differ ban-or-none']],
    ['X is blocked in Brazil', ['differ over']],
    ['Brazil blocked X', ['agree over-since']],
    ['Brazil has lifted its ban on X', ['agree same']],
    ['Germany will not ban Telegram', ['cannot-be-told not-on-file']],
    ['Pakistan never banned TikTok', ['differ over']],
    ['India was the first country to ban TikTok', ['cannot-be-told same']],
    ['Is TikTok banned in India?', ['cannot-be-told no-claim']],
  ])('%s', (message, expected) => {
    expect(outcomes(message)).toEqual(expected);
  });

  test('the day of a claim is the day checked', () => {
    const [claim] = check('On 9 February 2020 TikTok was banned in India').claims;
    expect([claim?.asOf, claim?.answer.day, claim?.outcome]).toEqual(['2020-02-09', '2020-02-09', 'differ']);
    expect(claim?.line).toContain('On 9 February 2020');
  });

  test('what was so before the time that a claim gives is not called agreed', () => {
    expect(outcomes('Nepal lifted its TikTok ban in August 2024.')).toEqual(['agree same']);
    expect(outcomes('Nepal lifted its TikTok ban in 2025.')).toEqual(['cannot-be-told earlier']);
    expect(outcomes('India banned TikTok in 2023.')).toEqual(['cannot-be-told earlier']);
  });
});

describe('what is shown', () => {
  test('the claim as written, what it comes to, and the lede with its marks', () => {
    const { claims } = check('Big news: TikTok is banned in India.');
    const [lines] = summariesOf(claims).map((blocks) => blocks.flatMap(linesOf));
    expect(lines?.slice(0, 2)).toEqual([
      '“Big news: TikTok is banned in India.”',
      'The claim says there is a ban; on record there is a ban for everyone. They agree.',
    ]);
    expect(lines?.[2]).toMatch(/^TikTok in India: .*\[1/);
    const sources = claims[0] && ledeSources(claims[0]);
    expect(sources?.items.flatMap(({ citations }) => citations)).toEqual(claims[0]?.answer.lede?.citations);
  });

  test('of several claims in one sentence the first shows it, and they are counted', () => {
    const { claims, counted } = check('Russia and India have banned TikTok and Signal.');
    const quoted = summariesOf(claims).map((blocks) => blocks.flatMap(linesOf)[0]?.startsWith('“'));
    expect(quoted).toEqual([true, false, false, false]);
    expect(counted).toMatch(/^4 claims: /);
  });

  test('a misspelt name is told', () => {
    const { claims } = check('Tiktok is banned in Belgum.');
    expect(summariesOf(claims).flat().flatMap(linesOf)).toContain('Read “Belgum” as Belgium (spelling).');
  });

  test('claims beyond those answered, halves and doubtful names are told', () => {
    const { claims, notRead } = check(
      'Iran, China, Russia and India block TikTok and Signal. YouTube has a new logo.',
      5,
    );
    expect(claims).toHaveLength(5);
    expect(notRead).toBe(
      'Not read: 3 more claims: at most 5 are answered here; YouTube, named with no app or no place beside.',
    );
  });
});
