import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LedgerError } from '../../data/ledger-error.ts';
import { loadLedger } from '../../data/load.ts';
import { projectFolder } from '../../data/project.ts';
import { type Loose, newFolder, sha256, smallLedger, writeFolder } from './small-ledger.ts';

describe('the ledger that ships', () => {
  const ledger = loadLedger();

  it('holds records, and finds each by its place and by what it names', () => {
    expect(ledger.records.size).toBeGreaterThan(300);
    for (const record of ledger.records.values()) {
      expect(ledger.byPlace.get(record.place)).toContain(record);
      for (const statement of record.statements) expect(ledger.statements.get(statement.id)).toBe(statement);
    }
    expect(ledger.bySubject.get('platform:tiktok')?.length).toBeGreaterThan(100);
  });

  it('answers for a merged record under its former id', () => {
    expect(ledger.referents.get('tiktok-nc-block-2024')).toBe('tiktok-nc-2024');
    expect(ledger.records.has('tiktok-nc-block-2024')).toBe(false);
  });
});

describe('a ledger folder', () => {
  it('is found from package.json upwards', () => {
    expect(existsSync(join(projectFolder(), 'package.json'))).toBe(true);
    expect(loadLedger(join(projectFolder(), 'data', 'ledger')).version).toBe(loadLedger().version);
  });

  it('has another version as soon as one byte of it is another', () => {
    const files = smallLedger();
    const before = loadLedger(writeFolder(files)).version;
    expect(loadLedger(writeFolder(smallLedger())).version).toBe(before);
    files['records/captured.json'][0].title = 'Belgium: TikTok barred on service phones';
    expect(loadLedger(writeFolder(files)).version).not.toBe(before);
  });

  it('is read from several record files, each record once', () => {
    const files = smallLedger();
    const record = structuredClone(files['records/captured.json'][0]);
    record.id = 'second-record';
    record.statements = [{ ...record.statements[0], id: 'second-record.names' }];
    files['records/europe.json'] = [record];
    expect([...loadLedger(writeFolder(files)).records.keys()]).toEqual(['tiktok-be-federal-2023', 'second-record']);
  });

  it('asks the lexicon for places that it does not list itself', () => {
    const folder = writeFolder(smallLedger());
    expect(() => loadLedger(folder, (id) => id === 'BE')).toThrow(/NL/);
    expect(loadLedger(folder, (id) => ['BE', 'NL'].includes(id)).records.size).toBe(1);
  });
});

type Break = (files: Record<string, Loose>) => void;
const record = (files: Record<string, Loose>) => files['records/captured.json'][0];
const first = (files: Record<string, Loose>) => record(files).statements[0];
const quote = (files: Record<string, Loose>) => first(files).citations[0].quote;

/** What is broken, the code of the refusal, the file, the path inside it. */
const BROKEN: readonly [string, Break, string, string, string][] = [
  ['no JSON', (f) => (f['owners.json'] = '[{'), 'not-json', 'owners.json', ''],
  ['an empty file', (f) => (f['sources.json'] = ''), 'not-json', 'sources.json', ''],
  ['null for a list', (f) => (f['places.json'] = 'null'), 'shape', 'places.json', ''],
  ['an object for a list', (f) => (f['platforms.json'] = {}), 'shape', 'platforms.json', ''],
  ['an unknown key', (f) => (record(f).status = 'in force'), 'shape', 'captured.json', '[0]'],
  [
    'an unknown key in a value',
    (f) => (first(f).value.colour = 'red'),
    'shape',
    'captured.json',
    '[0].statements[0].value',
  ],
  [
    'a key named __proto__',
    (f) => (f['owners.json'] = '[{"id":"a","name":"A","__proto__":{}}]'),
    'shape',
    'owners.json',
    '[0]',
  ],
  ['an uncited statement', (f) => (first(f).citations = []), 'uncited', 'captured.json', '[0].statements[0].citations'],
  ['no statement at all', (f) => (record(f).statements = []), 'shape', 'captured.json', '[0].statements'],
  [
    'a free-text status',
    (f) =>
      record(f).statements.push({
        ...first(f),
        id: 'x.status',
        property: 'status',
        value: { status: 'sort of banned', asOf: null },
      }),
    'shape',
    'captured.json',
    '[0].statements[3].value.status',
  ],
  [
    'an unknown property',
    (f) => (first(f).property = 'verdict'),
    'shape',
    'captured.json',
    '[0].statements[0].property',
  ],
  ['an unknown kind', (f) => (record(f).kind = 'boycott'), 'shape', 'captured.json', '[0].kind'],
  [
    'a day that does not exist',
    (f) => (record(f).statements[1].value.date = '2023-02-30'),
    'shape',
    'captured.json',
    '[0].statements[1].value.date',
  ],
  [
    '29 February of a common year',
    (f) => (f['sources.json'][0].published = '2023-02-29'),
    'shape',
    'sources.json',
    '[0].published',
  ],
  [
    'a month that does not exist',
    (f) => (record(f).statements[1].value.date = '2023-13'),
    'shape',
    'captured.json',
    '[0].statements[1].value.date',
  ],
  [
    'an interval that ends before it begins',
    (f) => (record(f).statements[1].value.date = '2023-03/2023-02'),
    'shape',
    'captured.json',
    '[0].statements[1].value.date',
  ],
  [
    'a recorded day that does not exist',
    (f) => (first(f).recorded = '2026-02-30'),
    'shape',
    'captured.json',
    '[0].statements[0].recorded',
  ],
  [
    'an address that is not on the web',
    (f) => (f['sources.json'][0].url = 'javascript:alert(1)'),
    'shape',
    'sources.json',
    '[0].url',
  ],
  ['a rank without its reason', (f) => (first(f).rank = 'deprecated'), 'shape', 'captured.json', '[0].statements[0]'],
  [
    'a dangling source',
    (f) => (first(f).citations[0].source = 'nobody'),
    'dangling-id',
    'captured.json',
    '[0].statements[0].citations[0].source',
  ],
  [
    'a dangling app',
    (f) => (first(f).value.platform = 'tiktak'),
    'dangling-id',
    'captured.json',
    '[0].statements[0].value.platform',
  ],
  [
    'a dangling category',
    (f) => (first(f).value = { category: 'hats' }),
    'dangling-id',
    'captured.json',
    '[0].statements[0].value.category',
  ],
  [
    'a dangling owner',
    (f) => (first(f).value = { owner: 'nobody' }),
    'dangling-id',
    'captured.json',
    '[0].statements[0].value.owner',
  ],
  ['a dangling place', (f) => (record(f).place = 'ATLANTIS'), 'dangling-id', 'captured.json', '[0].place'],
  [
    'a place within nowhere',
    (f) => (f['places.json'][0].within = 'ATLANTIS'),
    'dangling-id',
    'places.json',
    '[0].within',
  ],
  [
    'an app of no owner on record',
    (f) => (f['platforms.json'][0].owner = 'nobody'),
    'dangling-id',
    'platforms.json',
    '[0].owner',
  ],
  [
    'an app of no category on record',
    (f) => (f['platforms.json'][0].categories = ['hats']),
    'dangling-id',
    'platforms.json',
    '[0].categories[0]',
  ],
  [
    'an app of no family on record',
    (f) => (f['platforms.json'][1].family = 'tiktak'),
    'dangling-id',
    'platforms.json',
    '[1].family',
  ],
  [
    'a contradiction of nothing',
    (f) => (first(f).contradicts = ['nothing']),
    'dangling-id',
    'captured.json',
    '[0].statements[0].contradicts[0]',
  ],
  [
    'two sources of one id',
    (f) => f['sources.json'].push(f['sources.json'][0]),
    'duplicate-id',
    'sources.json',
    '[1].id',
  ],
  ['two apps of one id', (f) => (f['platforms.json'][1].id = 'tiktok'), 'duplicate-id', 'platforms.json', '[1].id'],
  ['two records of one id', (f) => (f['records/europe.json'] = [record(f)]), 'duplicate-id', 'europe.json', '[0].id'],
  [
    'two statements of one id',
    (f) => (record(f).statements[1].id = first(f).id),
    'duplicate-id',
    'captured.json',
    '[0].statements[1].id',
  ],
  [
    'a former id in use',
    (f) => (record(f).formerIds = ['tiktok-be-federal-2023']),
    'duplicate-id',
    'captured.json',
    '[0].formerIds[0]',
  ],
  [
    'a quotation that was touched',
    (f) => (quote(f).exact = 'The app is not banned on service phones.'),
    'digest',
    'captured.json',
    '[0].statements[0].citations[0].quote.sha256',
  ],
  [
    'a quotation with no capture',
    (f) => (f['sources.json'][0].capture = null),
    'no-capture',
    'captured.json',
    '[0].statements[0].citations[0].quote',
  ],
];

describe('a broken ledger is refused', () => {
  it.each(BROKEN)('%s', (_, breakIt, code, file, path) => {
    const files = smallLedger();
    breakIt(files);
    const error = refusal(writeFolder(files));
    expect(error).toMatchObject({ code, path });
    expect(error.file.endsWith(file)).toBe(true);
    expect(error.message).toContain(error.file);
    expect(error.message).toContain(path);
    expect(error.expected).not.toBe('');
  });

  it('where a file is missing, names it', () => {
    const files = smallLedger();
    delete files['categories.json'];
    expect(refusal(writeFolder(files))).toMatchObject({
      code: 'missing',
      file: expect.stringMatching(/categories\.json$/),
    });
  });

  it('where the folder is missing, or has no records folder, names it', () => {
    expect(refusal(join(newFolder(), 'nowhere'))).toMatchObject({ code: 'missing' });
    const files = smallLedger();
    delete files['records/captured.json'];
    expect(refusal(writeFolder(files))).toMatchObject({ code: 'missing', file: expect.stringMatching(/records$/) });
  });

  it('keeps the digest of the unbroken ledger good', () => {
    expect(loadLedger(writeFolder(smallLedger())).records.size).toBe(1);
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('ignores what is no record file', () => {
    const folder = writeFolder({ ...smallLedger(), 'records/notes.txt': 'not JSON' });
    copyFileSync(join(folder, 'records', 'notes.txt'), join(folder, 'records', '.captured.json.tmp'));
    expect(loadLedger(folder).records.size).toBe(1);
  });
});

function refusal(folder: string): LedgerError {
  try {
    loadLedger(folder);
  } catch (error) {
    if (error instanceof LedgerError) return error;
    throw error;
  }
  throw new Error('the ledger was not refused');
}
