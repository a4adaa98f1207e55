/** The rows of facts of one record, where its sources differ, and what a sentence on how it stands rests on. */
import { describe, expect, test } from 'vitest';
import { CitationBook } from '../../../core/answer/citing.ts';
import { detailBlocks } from '../../../core/answer/details.ts';
import { disagreementBlocks, isDetail, touchesVerdict } from '../../../core/answer/disagreement.ts';
import { factRows, inUse, propertiesOf } from '../../../core/answer/facts.ts';
import { groundsFor } from '../../../core/answer/grounds.ts';
import type { Property } from '../../../core/ledger/property.ts';
import { standingOf } from '../../../core/situation/standing.ts';
import { judge } from '../../../core/verdict/judge.ts';
import { testGazetteer } from '../question-of.ts';
import { type Brief, firstRecord, ledgerOf } from '../record-of.ts';
import { contextOf, DAY } from './context-of.ts';

const at = (property: string, date: string, rest: object = {}) => [property, { date }, rest] as const;
const aside = { rank: 'deprecated', rankReason: 'a misprint' };
const cites = (exact: string | null, via?: string) => ({
  citations: [
    {
      source: 'example-herald',
      quote: exact === null ? null : { exact, prefix: '', suffix: '', sha256: '0'.repeat(64) },
      ...(via ? { via } : {}),
    },
  ],
});

describe('rows of facts', () => {
  const rows = (statements: Brief['statements'], properties: readonly Property[], except?: ReadonlySet<string>) => {
    const ledger = ledgerOf({ statements });
    return factRows(firstRecord(ledger), properties, new CitationBook(ledger), ledger, except).map(
      ({ label, items }) => `${label}: ${items.map(({ text }) => text).join(' | ')}`,
    );
  };

  test('in the order wanted, none for what is not on file or was set aside', () => {
    const statements = [
      ['covers', { text: 'staff' }],
      ['reason', { text: 'security' }],
      ['exceptions', { text: 'the police' }, aside],
    ] as const;
    expect(rows(statements, ['reason', 'exceptions', 'covers', 'devices'])).toEqual([
      'Why: security',
      'For whom: staff',
    ]);
    expect(rows(statements, ['reason', 'covers'], new Set(['record-1.s2']))).toEqual(['For whom: staff']);
    expect(inUse(firstRecord(ledgerOf({ statements }))).map(({ property }) => property)).toEqual(['covers', 'reason']);
  });

  test('apps and devices of the same citation read as one list; of another, or with another word, apart', () => {
    const device = (text: string, exact: string | null, via?: string) =>
      ['devices', { text }, cites(exact, via)] as const;
    expect(rows([device('phones', 'One.'), device('tablets', 'One.')], ['devices'])).toEqual([
      'On what: phones, tablets',
    ]);
    expect(rows([device('phones', 'One.'), device('tablets', 'Two.')], ['devices'])).toEqual([
      'On what: phones | tablets',
    ]);
    expect(rows([device('phones', null), device('tablets', 'One.')], ['devices'])).toEqual([
      'On what: phones | tablets',
    ]);
    expect(rows([device('phones', null), device('tablets', null)], ['devices'])).toEqual(['On what: phones, tablets']);
    const names = [
      ['names', { platform: 'tiktok' }, cites('One.')],
      ['names', { platform: 'tinder' }, cites('One.')],
    ] as const;
    expect(rows(names, ['names'])).toEqual(['Apps: TikTok, Tinder']);
  });

  test('whose word a list is, where all of it is one other’s', () => {
    const device = (text: string, via?: string) => ['devices', { text }, cites('One.', via)] as const;
    expect(rows([device('phones', 'a wire'), device('tablets', 'a wire')], ['devices'])).toEqual([
      'On what: phones, tablets, according to a wire',
    ]);
    expect(rows([device('phones', 'a wire'), device('tablets')], ['devices'])).toEqual(['On what: phones, tablets']);
  });

  test('of a facet, all that tells of it', () => {
    expect(propertiesOf('who')).toEqual(['covers']);
    expect(propertiesOf('decided-by')).toEqual(['decided-by', 'announced-by', 'advised-by']);
  });
});

describe('where sources differ', () => {
  const ledger = ledgerOf({
    statements: [
      ['names', { platform: 'tiktok' }],
      at('in-force', '2025-01-01', cites('One.')),
      at('in-force', '2025-02-01', cites('Two.')),
      at('announced', '2024-11-01', cites('Three.')),
      at('announced', '2024-11-02', cites('Four.')),
    ],
  });
  const record = firstRecord(ledger);
  const differing = (which: typeof isDetail, properties: readonly Property[], of?: string) =>
    disagreementBlocks(record, properties, new CitationBook(ledger), ledger, which, of);

  test('both values are told, each with its own source; those on the verdict apart from details', () => {
    const [start, ...others] = differing(touchesVerdict, ['in-force', 'announced']);
    expect(others).toEqual([]);
    expect(start?.block).toBe('disagreement');
    expect(start?.sides.map(({ statements }) => statements)).toEqual([['record-1.s2'], ['record-1.s3']]);
    expect(start?.sides.map(({ citations }) => citations)).toEqual([[1], [2]]);
    expect(start?.sides.map(({ text }) => text)).toEqual([
      expect.stringContaining('1 January 2025'),
      expect.stringContaining('1 February 2025'),
    ]);
    const [announced, ...rest] = differing(isDetail, ['in-force', 'announced']);
    expect(rest).toEqual([]);
    expect(announced?.sides.flatMap(({ statements }) => statements)).toEqual(['record-1.s4', 'record-1.s5']);
  });

  test('only those on what is shown, and whose they are where several are', () => {
    expect(differing(touchesVerdict, ['announced'])).toEqual([]);
    expect(differing(isDetail, ['in-force'])).toEqual([]);
    const [plain] = differing(isDetail, ['announced']);
    const [named] = differing(isDetail, ['announced'], 'TikTok in Belgium, ');
    expect(named?.about).toBe(`TikTok in Belgium, ${plain?.about}`);
    expect(plain?.about).not.toBe('');
  });

  test('in everything on a record: on the verdict above the facts, details below them', () => {
    const standing = standingOf(record, null, DAY, ledger, testGazetteer);
    const blocks = detailBlocks(standing, null, contextOf(ledger), new CitationBook(ledger));
    expect(blocks.map(({ block }) => block)).toEqual(['paragraph', 'disagreement', 'facts', 'disagreement', 'caveats']);
  });
});

describe('what a sentence on how it stands rests on', () => {
  const grounds = (statements: Brief['statements'], day = DAY) => {
    const ledger = ledgerOf({ statements });
    const record = firstRecord(ledger);
    return groundsFor({ record, judgement: judge(record, day, ledger) }).map(({ property }) => property);
  };
  const begun = at('in-force', '2025-01-01');

  test('the last two that decide it, and the term that it has', () => {
    expect(grounds([at('announced', '2024-01-01'), at('adopted', '2024-06-01'), begun])).toHaveLength(2);
    expect(grounds([begun, at('ends', '2027-01-01')]).sort()).toEqual(['ends', 'in-force']);
    expect(grounds([begun, at('lifted', '2025-02-01')])).toContain('lifted');
  });

  test('of a term that has run out, the extension that no source dates as well; of one that runs, not', () => {
    const undated = ['extended', { printed: 'undated' }] as const;
    expect(grounds([begun, at('ends', '2025-02-01'), undated])).toContain('extended');
    expect(grounds([begun, at('ends', '2027-02-01'), undated])).not.toContain('extended');
  });

  test('on a day before all of it, the event that is to come', () => {
    expect(grounds([['reason', { text: 'x' }], begun, at('lifted', '2025-02-01')], '2024-01-01')).toEqual(['in-force']);
  });

  test('where nothing decides, the first statement that is in use', () => {
    expect(
      grounds([
        ['reason', { text: 'x' }, aside],
        ['covers', { text: 'x' }],
        ['devices', { text: 'x' }],
      ]),
    ).toEqual(['covers']);
  });
});
