/** Dated events: in order, page by page, each with what happened and how exactly its day is known; and what is recent. */
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../core/answer/answer.ts';
import { CitationBook } from '../../../core/answer/citing.ts';
import { recentOf } from '../../../core/answer/recent.ts';
import { composeTimeline, dateOf, eventsOfRecords, happeningInWords } from '../../../core/answer/timeline.ts';
import { wholeOf } from '../../../core/answer/whole.ts';
import type { Ledger } from '../../../core/ledger/ledger.ts';
import { eventsOf } from '../../../core/verdict/events.ts';
import { questionOf } from '../question-of.ts';
import { type Brief, firstRecord, ledgerOf } from '../record-of.ts';
import { contextOf, DAY, pairOf } from './context-of.ts';

const tiktok = ['names', { platform: 'tiktok' }] as const;
const at = (property: string, date: string, recorded = DAY) => [property, { date }, { recorded }] as const;
const told = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.block === 'events' ? block.items.map(({ date, text }) => `${date}: ${text}`) : []));
const all = (ledger: Ledger) => [...ledger.records.values()];

describe('one event', () => {
  const event = (property: string, value: object, ...before: Brief['statements']) => {
    const events = eventsOf(firstRecord(ledgerOf({ statements: [...before, [property, value]] })));
    const found = events.find((one) => one.property === property);
    if (!found) throw new Error('no event');
    return found;
  };

  test.each([
    ['in-force', { date: '2023-03-10' }, '10 March 2023', 'in force'],
    ['in-force', { date: '2023-03' }, 'March 2023', 'in force'],
    ['suspended', { date: '2023-04-01', until: '2023-05' }, '1 April 2023', 'suspended, until May 2023'],
    ['lifted', { date: '2023-04-01', text: 'Skype is back' }, '1 April 2023', 'lifted: Skype is back'],
    [
      'extended',
      { date: '2023-04-01', until: '2024', text: 'renewed' },
      '1 April 2023',
      'extended: renewed, until 2024',
    ],
    ['step', { date: '2023-04-01', text: 'a vote' }, '1 April 2023', 'a vote'],
    ['step', { date: '2023-04-01', until: '2024', text: 'a stay' }, '1 April 2023', 'a stay, until 2024'],
    ['made-open-ended', { printed: 'last spring' }, '“last spring”, as printed', 'made open-ended'],
    ['ends', { duration: 'P6M' }, 'day not stated', 'due to end (six months)'],
  ])('%s %j: %s, %s', (property, value, date, words) => {
    expect(dateOf(event(property, value))).toBe(date);
    expect(happeningInWords(event(property, value))).toBe(words);
  });

  test('an end that is worked out from a term is told as such', () => {
    const end = event('ends', { duration: 'P6M' }, at('in-force', '2023-03-13'));
    expect(dateOf(end)).toBe('about 13 September 2023');
    expect(happeningInWords(end)).toBe('due to end (six months)');
  });
});

describe('a history', () => {
  const ledger = ledgerOf(
    { id: 'b', place: 'FR', statements: [tiktok, at('announced', '2024-02-01'), at('in-force', '2025-02-01')] },
    {
      id: 'a',
      statements: [
        tiktok,
        at('announced', '2024-01-01'),
        at('in-force', '2025-01-01'),
        ['made-open-ended', { printed: 'undated' }],
      ],
    },
  );

  test('of several: the oldest first whosever it is, whose each is; without a day, last', () => {
    const { blocks } = composeTimeline(all(ledger), contextOf(ledger), new CitationBook(ledger));
    expect(told(blocks)).toEqual([
      '1 January 2024: TikTok, Belgium (An example government): announced',
      '1 February 2024: TikTok, France (An example government): announced',
      '1 January 2025: TikTok, Belgium (An example government): in force',
      '1 February 2025: TikTok, France (An example government): in force',
      '“undated”, as printed: TikTok, Belgium (An example government): made open-ended',
    ]);
    expect(told([eventsOfRecords(all(ledger), contextOf(ledger), new CitationBook(ledger))])).toEqual(told(blocks));
    expect(blocks.map(({ block }) => block)).toEqual(['events']);
  });

  test('of one: without saying whose, even if it is given twice', () => {
    const record = firstRecord(ledger);
    const { blocks } = composeTimeline([record, record], contextOf(ledger), new CitationBook(ledger));
    expect(told(blocks)[0]).toBe('1 February 2024: announced');
    expect(told([eventsOfRecords([record, record], contextOf(ledger), new CitationBook(ledger))])).toEqual(
      told(blocks),
    );
  });

  test('on a day in the past nothing that came after it, the day itself counted', () => {
    const context = contextOf(ledger, { day: '2025-01-01', question: questionOf({ asOf: '2025-01-01' }) });
    const dates = told(composeTimeline(all(ledger), context, new CitationBook(ledger)).blocks).map(
      (line) => line.split(':')[0],
    );
    expect(dates).toEqual(['1 January 2024', '1 February 2024', '1 January 2025', '“undated”, as printed']);
  });

  test('twenty to a page, the last page where there are no more', () => {
    const many = ledgerOf({
      statements: Array.from(
        { length: 21 },
        (_, n) => ['step', { date: `2025-01-${n + 1}`.replace(/-(\d)$/, '-0$1'), text: `step ${n + 1}` }] as const,
      ),
    });
    const page = (wanted: number) => {
      const { blocks, ...rest } = composeTimeline(all(many), contextOf(many, { page: wanted }), new CitationBook(many));
      return { ...rest, steps: told(blocks).map((line) => line.split(': ')[1]) };
    };
    expect(page(1)).toMatchObject({ page: 1, pages: 2 });
    expect(page(1).steps).toHaveLength(20);
    expect(page(2)).toEqual({ page: 2, pages: 2, steps: ['step 21'] });
    expect(page(3)).toEqual(page(2));
    const none = composeTimeline([], contextOf(many), new CitationBook(many));
    expect([none.page, none.pages, told(none.blocks)]).toEqual([1, 1, []]);
  });
});

describe('what is recent', () => {
  const ledger = ledgerOf(
    {
      id: 'be',
      place: 'BE',
      statements: [
        tiktok,
        at('announced', '2024-01-01', '2024-05-01'),
        at('in-force', '2026-01-01'),
        at('comply-by', '2026-02-01'),
        at('ends', '2026-03-01'),
      ],
    },
    {
      id: 'wal',
      place: 'BE-WAL',
      statements: [tiktok, at('lifted', '2026-04-01', '2026-11-01'), at('in-force', '2025-11-20')],
    },
    { id: 'fr', place: 'FR', statements: [tiktok, at('in-force', '2026-05-01')] },
  );
  const period = { from: '2024-01-01', to: DAY, event: 'any' } as const;
  const asked = (pairs: readonly ReturnType<typeof pairOf>[], filters: object = {}) => {
    const bare = questionOf({ mode: 'recent' });
    return contextOf(ledger, {
      question: { ...bare, filters: { ...bare.filters, ...filters } },
      finding: { pairs, records: [] },
    });
  };
  const happened = (...given: Parameters<typeof asked>) =>
    recentOf(asked(...given)).happened.map(({ record, event }) => `${record.id} ${event.property}`);

  test('is what happened within a year, or since the day that was asked; no plans', () => {
    expect(happened([])).toEqual(['fr in-force', 'wal lifted', 'be in-force']);
    expect(recentOf(asked([])).from).toBe('2025-11-21');
    expect(happened([], { period })).toEqual([
      'fr in-force',
      'wal lifted',
      'be in-force',
      'wal in-force',
      'be announced',
    ]);
  });

  test('of what was named, and of what lies inside it, once', () => {
    const belgium = pairOf(ledger, 'BE', ['be'], ['wal']);
    expect(happened([belgium])).toEqual(['wal lifted', 'be in-force']);
    expect(happened([belgium, pairOf(ledger, 'BE-WAL', ['wal'])])).toEqual(['wal lifted', 'be in-force']);
  });

  test('what the ledger learned since then is told apart', () => {
    expect(recentOf(asked([])).learned.map(({ day }) => day)).toEqual([DAY, '2026-11-01']);
    expect(recentOf(asked([], { period })).learned.map(({ day }) => day)).toEqual([DAY, '2026-11-01', '2024-05-01']);
    expect(recentOf(asked([pairOf(ledger, 'FR', ['fr'])])).learned).toEqual([{ day: DAY, statements: 2, records: 1 }]);
  });

  test('in full: whose each is, then what was learned', () => {
    const { blocks, page, pages } = wholeOf('timeline', asked([]), new CitationBook(ledger));
    expect(told(blocks)).toEqual([
      '1 May 2026: TikTok, France (An example government): in force',
      '1 April 2026: TikTok, Wallonia (An example government): lifted',
      '1 January 2026: TikTok, Belgium (An example government): in force',
    ]);
    expect(blocks.at(-1)).toMatchObject({
      block: 'paragraph',
      text: expect.stringContaining('21 November 2026, 8 statements about 3 records; 1 November 2026'),
    });
    expect([page, pages]).toEqual([1, 1]);
    const quiet = wholeOf(
      'timeline',
      { ...asked([]), today: '2030-01-01', day: '2030-01-01' },
      new CitationBook(ledger),
    );
    expect(quiet.blocks).toMatchObject([
      { block: 'paragraph', text: 'The ledger has learned nothing since that day.' },
    ]);
  });

  test('a history in full is no account of what is recent', () => {
    const context = { ...asked([pairOf(ledger, 'BE', ['be'], ['wal'])]), question: questionOf({ mode: 'timeline' }) };
    expect(told(wholeOf('timeline', context, new CitationBook(ledger)).blocks)).toEqual([
      '1 January 2024: announced',
      '1 January 2026: in force',
      '1 February 2026: comply by',
      '1 March 2026: due to end',
    ]);
  });
});
