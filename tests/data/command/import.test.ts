import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../data/import/measure.ts';
import { loadLedger, shippedLedger } from '../../../data/load.ts';
import { measureOf, measuresFile } from '../import/measures.ts';
import { type Loose, newFolder, smallLedger, writeFolder } from '../small-ledger.ts';
import { run } from './run.ts';

const FACTS = '../shared/facts/measures.jsonl';

/** An empty ledger but for one captured record, and tables of our own. */
function setUp(history: Loose = {}, tables: Record<string, Loose> = {}) {
  const files = smallLedger();
  const ledger = writeFolder(files);
  const folder = writeFolder({
    'tables/subjects.json': { 'other ByteDance apps': [{ owner: 'bytedance', text: 'other ByteDance apps' }] },
    'tables/places.json': {},
    'tables/merges.json': {},
    'tables/amendments.json': {},
    'tables/publishers.json': readFileSync('data/import/tables/publishers.json', 'utf8'),
    'history/by-hand.json': history,
    ...tables,
  });
  const take = (lines: readonly (Measure | string)[], ...options: string[]) =>
    run(['import', measuresFile(lines), '--ledger', ledger, '--tables', folder, ...options]);
  return { ledger, take };
}

function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('import', () => {
  it('makes each filled field a statement with the references that support it, and no other', async () => {
    const { ledger, take } = setUp();
    const { code, out } = await take([measureOf()]);
    expect(code).toBe(0);
    expect(out).toContain('new: 1 (tiktok-nl-2023)');
    const record = loadLedger(ledger).records.get('tiktok-nl-2023');
    expect(record).toMatchObject({ kind: 'device-ban', place: 'NL', body: 'Dutch government', formerIds: [] });
    expect(record?.title).toBe('Netherlands: ban on TikTok on official devices (2023)');
    const said = record?.statements.map(({ id, value, citations }) => [
      id.replace('tiktok-nl-2023.import.', ''),
      value,
      citations.map(({ source, whole, quote }) => [source.replace(/-[0-9a-f]{8}$/, ''), whole ?? false, quote]),
    ]);
    const one = ['example-com', false, null];
    const two = ['example-org', false, null];
    const whole = [
      ['example-com', true, null],
      ['example-org', true, null],
    ];
    expect(said).toEqual([
      ['names.tiktok', { platform: 'tiktok' }, whole],
      ['covers', { text: 'civil servants' }, [one]],
      ['devices.work-phones', { text: 'work phones' }, whole],
      ['devices.work-tablets', { text: 'work tablets' }, whole],
      ['announced', { date: '2023-03-21' }, [one]],
      ['in-force', { date: '2023-03~' }, whole],
      ['decided-by', { text: 'the cabinet' }, whole],
      ['reason', { text: 'espionage' }, [two]],
      ['status', { status: 'in force', asOf: '2023-04' }, whole],
    ]);
    expect(readFileSync(join(ledger, 'records', 'europe.json'), 'utf8')).not.toContain('Private caution');
  });

  it('keeps sources as they are printed, and says whose text they are', async () => {
    const { ledger, take } = setUp();
    await take([measureOf()]);
    const sources = [...loadLedger(ledger).sources.values()].filter((source) => source.capture === null);
    expect(sources).toMatchObject([
      { title: null, publisher: 'AFP via Dawn', origin: 'AFP', published: '2023-03-21', tier: 'reporting' },
      { title: 'The ban', publisher: 'SEE News', credits: 'Reuters', origin: 'Reuters', published: null },
    ]);
  });

  it('changes nothing the second time', async () => {
    const { ledger, take } = setUp();
    await take([measureOf()]);
    const before = contents(ledger);
    const again = await take([measureOf()], '--recorded', '2027-01-01');
    expect(again.out).toContain('unchanged: 1');
    expect(again.out).toContain('Nothing to write.');
    expect(contents(ledger)).toEqual(before);
  });

  it('changes nothing at all with --dry-run, and says what it would', async () => {
    const { ledger, take } = setUp();
    const before = contents(ledger);
    const { code, out } = await take([measureOf()], '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('new: 1 (tiktok-nl-2023)');
    expect(out).toContain('Nothing was written (--dry-run).');
    expect(contents(ledger)).toEqual(before);
  });

  it.each([
    ['a broken line', '{"id":', /line 2: is no JSON/],
    [
      'an app that nobody knows',
      { platforms: ['TikTok', 'Snapface'] },
      /line 2: platforms: no app is on record as "Snapface"/,
    ],
    [
      'a body with no place',
      { jurisdiction: { code: null, name: 'Bergen', within: 'NO' } },
      /line 2: jurisdiction: has no code/,
    ],
  ])('writes nothing where there is %s', async (_, bad, reason) => {
    const { ledger, take } = setUp();
    const before = contents(ledger);
    const line = typeof bad === 'string' ? bad : measureOf({ id: 'second', ...bad });
    const { code, err, out } = await take([measureOf(), line]);
    expect(code).toBe(1);
    expect(err).toMatch(reason);
    expect(err).toContain('Nothing was written');
    expect(out).toContain('rejected: 1');
    expect(contents(ledger)).toEqual(before);
  });

  it('adds to a captured record and leaves what it had as it was', async () => {
    const { ledger, take } = setUp();
    const before = loadLedger(ledger).records.get('tiktok-be-federal-2023');
    const be = measureOf({ id: 'tiktok-be-federal-2023', jurisdiction: { code: 'BE', name: 'Belgium' } });
    const { out } = await take([be]);
    expect(out).toContain('merged: 1 (tiktok-be-federal-2023)');
    const after = loadLedger(ledger).records.get('tiktok-be-federal-2023');
    expect(after?.statements.slice(0, 3)).toEqual(before?.statements);
    expect(after?.statements).toHaveLength(12);
    expect(after?.title).toBe(before?.title);
    expect(existsSync(join(ledger, 'records', 'europe.json'))).toBe(false);
    expect((await take([be])).out).toContain('unchanged: 1');
  });

  it('dates only what is new: a changed value anew, an unchanged one as before', async () => {
    const { ledger, take } = setUp();
    await take([measureOf()], '--recorded', '2026-11-21');
    const { out } = await take(
      [measureOf({ status: 'lifted', asOf: '2027-01', lifted: '2027-01-05' })],
      '--recorded',
      '2027-02-01',
    );
    expect(out).toContain('changed: 1 (tiktok-nl-2023)');
    const record = loadLedger(ledger).records.get('tiktok-nl-2023');
    const fresh = record?.statements
      .filter(({ recorded }) => recorded === '2027-02-01')
      .map(({ property }) => property);
    expect(fresh).toEqual(['lifted', 'status']);
  });

  it('takes a statement back where the file no longer says it, and the source that only it cited', async () => {
    const { ledger, take } = setUp();
    await take([measureOf()]);
    const [reference] = measureOf().references;
    await take([measureOf({ reason: null, references: reference ? [reference] : [] })]);
    const after = loadLedger(ledger);
    expect(after.records.get('tiktok-nl-2023')?.statements.map(({ property }) => property)).not.toContain('reason');
    expect([...after.sources.values()].map(({ url }) => url)).toEqual([
      'https://example.com/a',
      'https://www.example.com/one',
    ]);
  });

  it('leaves records alone that the file does not speak of', async () => {
    const { ledger, take } = setUp();
    await take([measureOf(), measureOf({ id: 'second' })]);
    await take([measureOf()]);
    expect(loadLedger(ledger).records.has('second')).toBe(true);
  });

  it('makes one record of two measures that are one, with the citations of both', async () => {
    const { ledger, take } = setUp({}, { 'tables/merges.json': { double: 'tiktok-nl-2023' } });
    const elsewhere = {
      ...measureOf().references[0],
      url: 'https://example.net/three',
    } as Measure['references'][number];
    const { out } = await take([measureOf(), measureOf({ id: 'double', reason: 'data', references: [elsewhere] })]);
    expect(out).toContain('merged: 1 (tiktok-nl-2023)');
    const after = loadLedger(ledger);
    expect(after.referents.get('double')).toBe('tiktok-nl-2023');
    const record = after.records.get('tiktok-nl-2023');
    const announced = record?.statements.filter(({ property }) => property === 'announced');
    expect(announced).toHaveLength(1);
    expect(announced?.[0]?.citations).toHaveLength(2);
    expect(record?.statements.filter(({ property }) => property === 'reason')).toHaveLength(2);
  });

  it('takes a silence that is spelled out for a silence', async () => {
    const { ledger, take } = setUp();
    await take([measureOf({ decidedBy: 'Not stated; the ministry kept silent', reason: 'Not stated.' })]);
    const properties = loadLedger(ledger)
      .records.get('tiktok-nl-2023')
      ?.statements.map(({ property }) => property);
    expect(properties).not.toContain('decided-by');
    expect(properties).not.toContain('reason');
  });

  it('asks for a file that is there, a day that is one, and a folder to write into', async () => {
    expect(await run(['import'])).toMatchObject({ code: 2 });
    expect((await run(['import', '/nowhere.jsonl'])).err).toContain('cannot be read (ENOENT)');
    const { take, ledger } = setUp();
    expect((await take([measureOf()], '--recorded', 'today')).code).toBe(2);
    writeFileSync(join(ledger, 'owners.json'), '[');
    expect((await take([measureOf()])).code).toBe(3);
  });
});

describe('the history by hand', () => {
  const event = (changes: Loose) => ({
    property: 'lifted',
    value: { date: '2024-05' },
    references: [1],
    slug: 'lifted-2024',
    ...changes,
  });
  const history = (entry: Loose) => ({ 'tiktok-nl-2023': entry });

  it('adds events that cite exactly the references that tell of them', async () => {
    const { ledger, take } = setUp(
      history({
        statements: [
          event({ via: 'the BBC' }),
          event({ slug: 'x', property: 'step', value: { date: '2024', text: 'debated' }, references: 'whole' }),
        ],
      }),
    );
    expect((await take([measureOf()])).code).toBe(0);
    const record = loadLedger(ledger).records.get('tiktok-nl-2023');
    expect(record?.statements.find(({ property }) => property === 'lifted')).toMatchObject({
      id: 'tiktok-nl-2023.import.lifted.lifted-2024',
      citations: [{ source: expect.stringMatching(/^example-org-/), via: 'the BBC' }],
    });
    expect(record?.statements.find(({ property }) => property === 'step')?.citations).toHaveLength(2);
    expect((await take([measureOf()])).out).toContain('unchanged: 1');
  });

  it('replaces and deprecates what comes from a field, and says what contradicts what', async () => {
    const { ledger, take } = setUp(
      history({
        statements: [
          event({ property: 'in-force', slug: 'april', value: { date: '2023-04' }, contradicts: ['field.announced'] }),
        ],
        replace: ['in-force'],
        deprecate: [{ property: 'reason', reason: 'a misprint' }],
      }),
    );
    await take([measureOf()]);
    const record = loadLedger(ledger).records.get('tiktok-nl-2023');
    const inForce = record?.statements.filter(({ property }) => property === 'in-force');
    expect(inForce).toMatchObject([{ value: { date: '2023-04' }, contradicts: ['tiktok-nl-2023.import.announced'] }]);
    expect(record?.statements.find(({ property }) => property === 'reason')).toMatchObject({
      rank: 'deprecated',
      rankReason: 'a misprint',
    });
  });

  it('is refused with the line where it cites a reference that is not there', async () => {
    const { take } = setUp(history({ statements: [event({ references: [2] })] }));
    const { code, err } = await take([measureOf()]);
    expect(code).toBe(1);
    expect(err).toContain('line 1: history "lifted-2024": there is no reference 2, only 2');
  });

  it('is refused with its file where it is wrong itself', async () => {
    const { take } = setUp(history({ statements: [event({ value: { date: 'soon' } })] }));
    const { code, err } = await take([measureOf()]);
    expect(code).toBe(1);
    expect(err).toMatch(/by-hand\.json at tiktok-nl-2023\.statements\[0\]\.value\.date/);
  });
});

describe.skipIf(!existsSync(FACTS))(`the ledger that ships, and ${FACTS}`, () => {
  it('agree: importing the file again changes nothing', async () => {
    const { code, out } = await run(['import', FACTS, '--dry-run', '--ledger', shippedLedger()]);
    expect(code).toBe(0);
    expect(out).toContain('new: 0');
    expect(out).toContain('changed: 0');
    expect(out).toContain('merged: 0');
    expect(out).toContain('unchanged: 338');
    expect(out).toContain('rejected: 0');
  });

  it('publishes no word of the notes as they stand', () => {
    const notes = readFileSync(FACTS, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as Measure).notes);
    const said = [...loadLedger().statements.values()].map(({ value }) => ('text' in value ? value.text : undefined));
    const verbatim = notes.filter((note) => note !== null && note.length > 80 && said.includes(note));
    expect(verbatim).toEqual([]);
  });

  it('name a body in a city or a chamber by a place of its own', () => {
    const { records } = loadLedger();
    expect(records.get('tiktok-telegram-no-bergen-2023')?.place).toBe('NO-BERGEN');
    expect(records.get('tiktok-gb-parliament-2023')?.place).toBe('GB-PARL');
    expect(records.get('tiktok-us-army-2019')?.place).toBe('US-ARMY');
    expect(records.get('tiktok-nato-2023')?.place).toBe('NATO');
  });
});

it('keeps no temporary file', async () => {
  const { ledger, take } = setUp();
  await take([measureOf()]);
  expect(readdirSync(join(ledger, 'records')).sort()).toEqual(['captured.json', 'europe.json']);
  expect(readdirSync(newFolder())).toEqual([]);
});
