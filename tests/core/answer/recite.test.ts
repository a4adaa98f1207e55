/** Numbers anew, in the order of what is still shown. */
import { expect, test } from 'vitest';
import type { Block } from '../../../core/answer/answer.ts';
import { CitationBook } from '../../../core/answer/citing.ts';
import { recited } from '../../../core/answer/recite.ts';
import { remark } from '../../../core/answer/said.ts';
import { firstRecord, ledgerOf, TEST_SOURCE } from '../record-of.ts';

const quoted = (exact: string) => ({
  citations: [{ source: TEST_SOURCE.id, quote: { exact, prefix: '', suffix: '', sha256: '0'.repeat(64) } }],
});
const ledger = ledgerOf({
  statements: [
    ['reason', { text: 'security' }, quoted('one')],
    ['covers', { text: 'staff' }, quoted('two')],
    ['devices', { text: 'phones' }, quoted('three')],
  ],
});
const [reason, covers, devices] = firstRecord(ledger).statements;

test('what is left keeps its words and its statements, and is cited from 1 on', () => {
  const before = new CitationBook(ledger);
  if (!reason || !covers || !devices) throw new Error('three statements');
  before.cite('gone', [reason]);
  const [row, cell] = [before.cite('phones', [devices]), before.cite('staff', [covers, devices])];
  const blocks: Block[] = [
    { block: 'readings', lines: ['Read “x” as y.'] },
    { block: 'facts', title: null, record: 'record-1', rows: [{ label: 'On what', items: [row] }] },
    { block: 'paragraph', ...remark('Nothing more.') },
    { block: 'table', title: '', columns: ['A'], rows: [{ label: 'Whom', cells: [[cell], [remark('silent')]] }] },
    { block: 'related', title: 'Near', items: [{ record: null, ask: 'a', ...cell }] },
  ];
  const book = new CitationBook(ledger);
  const again = recited(blocks, before, book);
  const staff = { ...cell, citations: [1, 2] };
  expect(again).toEqual([
    blocks[0],
    { ...blocks[1], rows: [{ label: 'On what', items: [{ ...row, citations: [1] }] }] },
    blocks[2],
    { ...blocks[3], rows: [{ label: 'Whom', cells: [[staff], [remark('silent')]] }] },
    { ...blocks[4], items: [{ record: null, ask: 'a', ...staff }] },
  ]);
  expect(book.statements()).toEqual([devices.id, covers.id]);
  expect(book.citations().map(({ quote }) => quote)).toEqual(['three', 'two']);
});
