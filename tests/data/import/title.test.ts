import { describe, expect, it } from 'vitest';
import { composeTitles, type TitleParts } from '../../../data/import/title.ts';
import { loadLedger } from '../../../data/load.ts';

const part = (changes: Partial<TitleParts> = {}): TitleParts => ({
  place: 'Pakistan',
  body: 'Pakistan Telecommunication Authority',
  kind: 'temporary-suspension',
  subjects: ['TikTok'],
  dates: ['2021-03-11'],
  ...changes,
});

describe('titles', () => {
  it.each([
    [{}, 'Pakistan: temporary block on TikTok (2021)'],
    [{ kind: 'device-ban', place: 'Belgium' }, 'Belgium: ban on TikTok on official devices (2021)'],
    [{ kind: 'advice', subjects: ['TikTok', 'WeChat'] }, 'Pakistan: advice against TikTok and WeChat (2021)'],
    [{ subjects: ['A', 'B', 'C'] }, 'Pakistan: temporary block on A, B and C (2021)'],
    [{ subjects: ['A', 'B', 'C', 'D', 'E'] }, 'Pakistan: temporary block on A, B and 3 more (2021)'],
    [{ dates: [] }, 'Pakistan: temporary block on TikTok'],
  ] as [Partial<TitleParts>, string][])('of %j', (changes, title) => {
    expect(composeTitles([part(changes)])).toEqual([title]);
  });

  it('are told apart by month, then by body, then by number', () => {
    expect(
      composeTitles([
        part(),
        part({ dates: ['2021-06-30'] }),
        part({ dates: ['2021-07-21'], body: 'Sindh High Court' }),
        part({ dates: ['2021-07'] }),
        part({ dates: ['2021-07-01'] }),
      ]),
    ).toEqual([
      'Pakistan: temporary block on TikTok (March 2021)',
      'Pakistan: temporary block on TikTok (June 2021)',
      'Pakistan: temporary block on TikTok, Sindh High Court (July 2021)',
      'Pakistan: temporary block on TikTok, Pakistan Telecommunication Authority (July 2021)',
      'Pakistan: temporary block on TikTok, Pakistan Telecommunication Authority (July 2021), no. 2',
    ]);
  });

  it('of the ledger that ships are each their own, and none is long', () => {
    const titles = [...loadLedger().records.values()].map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.length > 130)).toEqual([]);
  });
});
