/** What was not read exactly is said first, and what was not read at all: names, days, words. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../fixtures/edges/ledger.ts';

const said = (asked: string): readonly string[] => {
  const [first] = ask(asked).blocks;
  return first?.block === 'readings' ? first.lines : [];
};

describe('a day', () => {
  test.each([
    'zaplo finland on 10 march 2024',
    'zaplo finland on 9 march 2024',
    'zaplo finland on march 10, 2024',
    'zaplo finland march 3rd 2024',
    'zaplo finland as of 2024-03-10',
  ])('that was typed in full is not said again: %s', (asked) => {
    expect(said(asked)).toEqual([]);
  });

  test.each([
    ['zaplo finland in march 2024', 'Read “in march 2024” as 31 March 2024.'],
    ['zaplo portugal 2024-05', 'Read “2024-05” as 31 May 2024.'],
    ['zaplo finland in 2024', 'Read “in 2024” as 31 December 2024.'],
    ['zaplo finland in spring 2024', 'Read “in spring 2024” as 31 May 2024.'],
    ['zaplo finland on 3 april', 'Read “on 3 april” as 3 April 2024.'],
    ['zaplo finland last month', 'Read “last month” as 28 February 2025.'],
    ['zaplo finland yesterday', 'Read “yesterday” as 14 March 2025.'],
  ])('that was not is: %s', (asked, line) => {
    expect(said(asked)).toEqual([line]);
  });

  test.each([
    ['zaplo finland on 10/03/2024', 'Read “on 10/03/2024” as 10 March 2024 (day in figures).'],
    ['zaplo finland on 3.4.24', 'Read “on 3.4.24” as 3 April 2024 (day in figures).'],
  ])('in figures is said once, with why: %s', (asked, line) => {
    expect(said(asked)).toEqual([line]);
  });
});

describe('a name', () => {
  test('is said with how it was read; one that was read as it stands is not', () => {
    expect(said('zapplo finland')).toEqual(['Read “zapplo” as Zaplo (spelling).']);
    expect(said('zaplo finnland')).toEqual(['Read “finnland” as Finland (another language).']);
    expect(said('zaplo finland')).toEqual([]);
  });

  test('stands before the day, and that before what was not read', () => {
    expect(said('zapplo finnland in march 2024 flurb')).toEqual([
      'Read “zapplo” as Zaplo (spelling).',
      'Read “finnland” as Finland (another language).',
      'Read “in march 2024” as 31 March 2024.',
      'Not read: flurb; no source on file here speaks of it.',
    ]);
  });
});

describe('a word that is not known', () => {
  test.each([
    ['which countries ban zaplo flurb', 'list'],
    ['zaplo finland vs sweden flurb', 'comparison'],
    ['timeline zaplo sweden flurb', 'timeline'],
  ])('%s: is told as not read', (asked, kind) => {
    expect(ask(asked).kind).toBe(kind);
    expect(said(asked)).toEqual(['Not read: flurb.']);
  });

  test('of one place: no source speaks of it; one of which they speak is no such word', () => {
    expect(said('zaplo sweden flurb')).toEqual(['Not read: flurb; no source on file here speaks of it.']);
    expect(said('zaplo sampleby teachers')).toEqual([]);
  });

  test('is told in the first sentence where there is nothing else to tell', () => {
    expect(said('flurb')).toEqual([]);
    expect(ask('flurb').lede?.text).toContain('“flurb”');
  });
});
