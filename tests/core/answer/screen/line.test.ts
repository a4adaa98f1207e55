/** A value on one line of a first screen: as many as fit with their marks, cut where a reader would pause. */
import { describe, expect, test } from 'vitest';
import { CitationBook } from '../../../../core/answer/citing.ts';
import { marks } from '../../../../core/answer/marks.ts';
import { cut, lineOf, WIDTH } from '../../../../core/answer/screen/line.ts';
import { columns } from '../../../../core/layout/columns.ts';
import { firstRecord, ledgerOf } from '../../record-of.ts';

const ledger = ledgerOf({
  statements: [
    ['covers', { text: 'a' }],
    [
      'covers',
      { text: 'b' },
      {
        citations: [
          {
            source: 'example-herald',
            quote: {
              exact: 'b',
              prefix: '',
              suffix: '',
              sha256: '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d',
            },
          },
        ],
      },
    ],
  ],
});
const [first, second] = firstRecord(ledger).statements;
if (!first || !second) throw new Error('two statements');
const value = (words: string, statement = first) => ({ words, statements: [statement] });
/** Columns of a line after its label and two spaces, with the marks of its sources. */
const LABEL = 10;
const ROOM = WIDTH - 2 - LABEL;
const line = (...values: ReturnType<typeof value>[]) => lineOf(values, LABEL, new CitationBook(ledger));
const printed = (fact: ReturnType<typeof lineOf>) => `${fact?.text} ${marks(fact?.citations ?? [])}`;

describe('values on a line', () => {
  test('one after the other, on the word of the sources of all', () => {
    expect(line(value('apples'), value('pears', second))).toMatchObject({ text: 'apples; pears', citations: [1, 2] });
    expect(line(value('apples'))?.text).toBe('apples');
    expect(lineOf([], LABEL, new CitationBook(ledger))).toBeNull();
  });

  test('as many as there is room for, to the last column', () => {
    const fits = ROOM - 'apples; '.length - ' [1]'.length;
    const both = line(value('apples'), value('x'.repeat(fits)));
    expect(columns(printed(both))).toBe(ROOM);
    expect(line(value('apples'), value('x'.repeat(fits + 1)))?.text).toBe('apples');
  });

  test('the marks of a second source take room too, and what is not shown is not cited', () => {
    const fits = ROOM - 'apples; '.length - ' [1][2]'.length;
    expect(columns(printed(line(value('apples'), value('x'.repeat(fits), second))))).toBe(ROOM);
    expect(line(value('apples'), value('x'.repeat(fits + 1), second))).toMatchObject({
      text: 'apples',
      citations: [1],
    });
  });

  test('none is passed over for a shorter one', () => {
    expect(line(value('apples'), value('x'.repeat(ROOM)), value('pears'))?.text).toBe('apples');
  });

  test('the first is whole where it fits to the last column, and cut where it does not', () => {
    const fits = ROOM - ' [1]'.length;
    expect(line(value('x'.repeat(fits)))?.text).toBe('x'.repeat(fits));
    const long = line(value(`${'word '.repeat(40)}`.trim()), value('pears'));
    expect(long?.text).toMatch(/word …$/);
    expect(columns(printed(long))).toBeLessThanOrEqual(ROOM);
  });
});

describe('a text that is cut', () => {
  test('is whole where it fits', () => {
    expect(cut('x'.repeat(40), 40)).toBe('x'.repeat(40));
  });

  test.each([', ', '; ', ': ', ' ('])('ends before the last “%s” that stands late enough', (pause) => {
    expect(cut(`ministers and their staff${pause}civil servants of the land`, 40)).toBe('ministers and their staff …');
  });

  test('ends after a word where the clause ends early', () => {
    expect(cut('staff, ministers and civil servants of the whole land', 40)).toBe(
      'staff, ministers and civil servants …',
    );
    expect(cut('ministers of the state, civil servants of the whole land, police', 61)).toBe(
      'ministers of the state, civil servants of the whole land …',
    );
  });

  test('leaves no comma, colon or bracket before the mark', () => {
    expect(cut('ministers and their own staff,: (; and more of it than fits', 40)).toBe(
      'ministers and their own staff …',
    );
  });

  test('is cut within a word where no word ends in its second half', () => {
    expect(cut(`at ${'x'.repeat(60)}`, 40)).toBe(`at ${'x'.repeat(35)} …`);
    expect(cut('x'.repeat(60), 40)).toBe(`${'x'.repeat(38)} …`);
  });

  test('keeps some letters however little room there is', () => {
    expect(cut('ministers and their staff', 3)).toBe('ministers and …');
  });

  test.each([25, 30, 37, 40, 55, 61])('fits %s columns', (room) => {
    expect(
      columns(cut('ministers, their staff; civil servants (police): all who work for the state', room)),
    ).toBeLessThanOrEqual(room);
  });
});
