import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDuration, parseEdtf } from '../../../core/day/edtf.ts';
import { asOf, dateInWords, dateWithPreposition, durationInWords } from '../../../core/day/wording.ts';

describe('parseEdtf', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31', false, 'closed'],
    ['2023-02', '2023-02-01', '2023-02-28', false, 'closed'],
    ['2024-02', '2024-02-01', '2024-02-29', false, 'closed'],
    ['2023-03~', '2023-03-01', '2023-03-31', true, 'closed'],
    ['2023-03-10', '2023-03-10', '2023-03-10', false, 'closed'],
    ['2024-03-20/..', '2024-03-20', '2024-03-20', false, 'open'],
    ['2023-03-10/', '2023-03-10', '2023-03-10', false, 'unknown'],
    ['2023-03/2023-09', '2023-03-01', '2023-09-30', false, 'closed'],
  ])('%s spans %s to %s', (text, earliest, latest, approximate, end) => {
    expect(parseEdtf(text)).toMatchObject({ earliest, latest, approximate, end });
  });

  test.each([
    '',
    '2023-13',
    '2023-00-10',
    '2023-02-29',
    '2023-2-1',
    '10 March 2023',
    '2023-03-10/2023-03-01',
    '20230310',
    '../2023',
    '2023-03-10T00:00:00Z',
  ])('refuses %j', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  test('agrees with the edtf package on every day, month and year it accepts', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'), (text, length, mark) => {
        const written = `${text.slice(0, length)}${mark}`;
        const ours = parseEdtf(written);
        const theirs = edtf(written) as { min: number; max: number };
        expect(ours?.earliest).toBe(new Date(theirs.min).toISOString().slice(0, 10));
        expect(ours?.latest).toBe(new Date(theirs.max).toISOString().slice(0, 10));
      }),
    );
  });
});

describe('addDuration', () => {
  test.each([
    ['2023-03-10', 'P6M', '2023-09-10'],
    ['2023-08-31', 'P6M', '2024-02-29'],
    ['2023-02-27', 'P30D', '2023-03-29'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2026-11-21', '-P1Y', '2025-11-21'],
    ['2023-01-01', 'P2W', '2023-01-15'],
  ])('%s and %s is %s', (day, duration, expected) => {
    expect(addDuration(day, duration)).toBe(expected);
  });

  test('refuses what is no duration of one unit', () => {
    expect(() => addDuration('2023-01-01', 'P1M2D')).toThrow(RangeError);
  });
});

describe('dates in words', () => {
  test.each([
    ['2023-03-10', '10 March 2023', 'on 10 March 2023'],
    ['2023-03', 'March 2023', 'in March 2023'],
    ['2023-03~', 'about March 2023', 'about March 2023'],
    ['2023?', 'perhaps 2023', 'perhaps 2023'],
    ['2024-03-20/..', '20 March 2024, open-ended', 'on 20 March 2024, open-ended'],
    ['2023-03-10/', '10 March 2023, end unknown', 'on 10 March 2023, end unknown'],
    ['2023-11-16/2024', '16 November 2023 to 2024', 'between 16 November 2023 and 2024'],
    ['2025-01-18/2025-01-19', '18 January 2025 to 19 January 2025', 'between 18 January and 19 January 2025'],
    ['2023-03/2023-09', 'March 2023 to September 2023', 'between March and September 2023'],
  ])('%s is no more exact than it is', (text, words, withPreposition) => {
    expect(dateInWords(text)).toBe(words);
    expect(dateWithPreposition(text)).toBe(withPreposition);
  });

  test.each([
    ['2014', 'as of 2014'],
    ['2023-03', 'as of March 2023'],
    ['2026-04-10', 'as of 10 April 2026'],
    ['2025-11~', 'as of about November 2025'],
    ['2024-03-20/..', 'as of 20 March 2024'],
  ])('a last word of %s reads "%s"', (text, words) => {
    expect(asOf(text)).toBe(words);
  });

  test.each([
    ['P6M', 'six months'],
    ['P1D', 'one day'],
    ['P30D', '30 days'],
  ])('%s is %s', (duration, words) => {
    expect(durationInWords(duration)).toBe(words);
  });
});
