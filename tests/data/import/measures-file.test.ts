import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, MAX_LINE_BYTES, readMeasures } from '../../../data/import/measures-file.ts';
import { newFolder } from '../small-ledger.ts';
import { measureOf, measuresFile } from './measures.ts';

const FACTS = '../shared/facts/measures.jsonl';
const json = (changes: object) => JSON.stringify({ ...measureOf(), ...changes });
const without = (key: string) => JSON.stringify({ ...measureOf(), [key]: undefined });
const reference = (changes: object) => ({ references: [{ ...measureOf().references[0], ...changes }] });

/** What is wrong with the line, the line, words of the reason. */
const BAD: readonly [string, string, RegExp][] = [
  ['broken JSON', '{"id": "tiktok-nl-', /^is no JSON/],
  ['a bare word', 'measures', /^is no JSON/],
  ['a list', '[]', /the line: .*object/],
  ['a key that no measure has', json({ verdict: 'banned' }), /verdict/],
  ['a key named __proto__', json({}).replace('{', '{"__proto__":{},'), /__proto__/],
  ['a missing key', without('body'), /^body: /],
  ['an unknown measure', json({ measure: 'boycott' }), /^measure: /],
  ['an unknown status', json({ status: 'banned' }), /^status: /],
  ['a date that is no EDTF', json({ announced: '21 March 2023' }), /^announced: "21 March 2023" is no EDTF date/],
  ['a day that does not exist', json({ announced: '2023-02-30' }), /^announced: "2023-02-30" is no EDTF date/],
  ['29 February of a common year', json({ lifted: '2023-02-29' }), /^lifted: "2023-02-29" is EDTF, but/],
  ['a month that does not exist', json({ effective: '2023-13' }), /^effective: /],
  ['EDTF of a level beyond', json({ asOf: '202X' }), /^asOf: /],
  ['a date of a reference that is none', json(reference({ published: 'yesterday' })), /^references\[0\]\.published: /],
  ['an address that is not http', json(reference({ url: 'ftp://example.com/a' })), /^references\[0\]\.url: .*http/],
  ['an address that runs', json(reference({ url: 'javascript:alert(1)' })), /^references\[0\]\.url: /],
  ['an address without a host', json(reference({ url: 'https://' })), /^references\[0\]\.url: /],
  ['no reference', json({ references: [] }), /^references: expected at least one reference/],
  ['support for a field that is none', json(reference({ supports: ['title'] })), /^references\[0\]\.supports\[0\]: /],
  ['no app', json({ platforms: [] }), /^platforms: /],
  ['an id with capitals', json({ id: 'TikTok-NL' }), /^id: /],
  ['a code that is no ISO code', json({ jurisdiction: { code: 'Holland', name: 'Holland' } }), /^jurisdiction\.code: /],
  ['a blank body', json({ body: '  ' }), /^body: /],
];

describe('a measures file', () => {
  it('is read line by line, blank lines and a last line without an end included', async () => {
    const file = measuresFile([measureOf(), '', measureOf({ id: 'second' }), '   ']);
    appendFileSync(file, JSON.stringify(measureOf({ id: 'third' })));
    const { measures, rejected } = await readMeasures(file);
    expect(measures.map(({ line, measure }) => [line, measure.id])).toEqual([
      [1, 'tiktok-nl-2023'],
      [3, 'second'],
      [5, 'third'],
    ]);
    expect(rejected.count).toBe(0);
  });

  it('reads a byte order mark and Windows line ends as nothing', async () => {
    const file = join(newFolder(), 'measures.jsonl');
    writeFileSync(file, `\ufeff${json({})}\r\n${json({ id: 'second' })}\r\n`);
    expect((await readMeasures(file)).measures).toHaveLength(2);
  });

  it.each(BAD)('reports %s with its line and reason', async (_, line, reason) => {
    const { measures, rejected } = await readMeasures(measuresFile([measureOf({ id: 'good' }), line]));
    expect(measures.map(({ measure }) => measure.id)).toEqual(['good']);
    expect(rejected.count).toBe(1);
    expect(rejected.reasons[0]?.line).toBe(2);
    expect(rejected.reasons[0]?.reason).toMatch(reason);
  });

  it('reports a duplicate id with both lines', async () => {
    const { rejected } = await readMeasures(measuresFile([measureOf(), measureOf({ id: 'other' }), measureOf()]));
    expect(rejected.reasons).toEqual([{ line: 3, reason: 'the id "tiktok-nl-2023" is that of line 1' }]);
  });

  it('reports bytes that are no UTF-8', async () => {
    const file = measuresFile([measureOf()]);
    appendFileSync(file, Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]));
    expect((await readMeasures(file)).rejected.reasons).toEqual([{ line: 2, reason: 'is not UTF-8' }]);
  });

  it('reports a file with nothing in it', async () => {
    expect((await readMeasures(measuresFile([]))).rejected.reasons[0]?.reason).toContain('no measure');
  });

  it('keeps fifty reasons and counts the rest', async () => {
    const { rejected } = await readMeasures(measuresFile(Array.from({ length: 80 }, () => '{')));
    expect(rejected.count).toBe(80);
    expect(rejected.reasons).toHaveLength(50);
  });

  it('stops at a line that is too long, and reads no further', async () => {
    const file = measuresFile([measureOf(), 'x'.repeat(50 * 1024 * 1024)]);
    let seen = 0;
    const { rejected } = await readMeasures(file, (bytes) => {
      seen = bytes;
    });
    expect(rejected.reasons).toEqual([
      { line: 2, reason: expect.stringContaining(`longer than ${MAX_LINE_BYTES} bytes`) },
    ]);
    expect(seen).toBeLessThan(4 * MAX_LINE_BYTES + 64 * 1024);
  });

  it('stops at 50 MB of measures where the limit is crossed, with the line', async () => {
    const line = `${json({})}\n`;
    const file = join(newFolder(), 'measures.jsonl');
    writeFileSync(file, line.repeat(Math.ceil((50 * 1024 * 1024) / line.length)));
    let seen = 0;
    const { measures, rejected } = await readMeasures(file, (bytes) => {
      seen = bytes;
    });
    const at = Math.floor(MAX_FILE_BYTES / line.length);
    expect(seen).toBeLessThan(MAX_FILE_BYTES + 1024 * 1024);
    expect(measures).toHaveLength(1);
    expect(rejected.reasons.length).toBe(50);
    expect(rejected.count).toBeGreaterThan(at - 2);
  });

  describe.skipIf(!existsSync(FACTS))(`with ${FACTS}`, () => {
    it('reads all 339 measures', async () => {
      const { measures, rejected } = await readMeasures(FACTS);
      expect(rejected.reasons).toEqual([]);
      expect(measures).toHaveLength(339);
    });
  });
});
