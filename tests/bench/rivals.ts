/** The same questions through general search libraries over the records, as a bot author would use them. */
import { createRequire } from 'node:module';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { LedgerFiles } from '../../core/ledger/schema.ts';

// Its own type declarations do not compile under this project's flags.
const FlexSearch = createRequire(import.meta.url)('flexsearch') as {
  readonly Document: new (options: object) => { add: (row: object) => unknown; search: (text: string) => unknown };
};

/** A record as an author would hand it to a search library: its title, its names and its facts. */
interface Row {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly body: string;
  readonly apps: string;
  readonly facts: string;
}

export interface Rival {
  readonly name: string;
  /** Most calls that are worth waiting for at a size. */
  readonly calls: (size: number) => number;
  readonly search: (question: string) => unknown;
}

export function rivals(files: LedgerFiles, placeName: (id: string) => string): Rival[] {
  const names = new Map(
    files.platforms.map(({ id, name, names: others }) => [id, [name, ...others.map(({ text }) => text)].join(' ')]),
  );
  const rows: Row[] = files.records.map((record) => ({
    id: record.id,
    title: record.title,
    place: placeName(record.place),
    body: record.body,
    apps: record.statements
      .flatMap((s) => (s.property === 'names' && 'platform' in s.value ? [names.get(s.value.platform) ?? ''] : []))
      .join(' '),
    facts: record.statements.flatMap(({ value }) => ('text' in value && value.text ? [value.text] : [])).join('. '),
  }));
  const keys = ['title', 'place', 'body', 'apps', 'facts'];
  const plain = new Fuse(rows, { keys });
  const token = new Fuse(rows, { keys, useTokenSearch: true });
  const mini = new MiniSearch<Row>({ fields: keys, searchOptions: { fuzzy: 0.2, prefix: true } });
  mini.addAll(rows);
  const flex = new FlexSearch.Document({ document: { id: 'id', index: keys }, tokenize: 'forward' });
  for (const row of rows) flex.add({ ...row });
  const few = (size: number) => (size > 50_000 ? 3 : size > 5_000 ? 8 : 40);
  return [
    { name: 'Fuse.js over the records, default', calls: few, search: (question) => plain.search(question) },
    { name: 'Fuse.js over the records, token search', calls: few, search: (question) => token.search(question) },
    {
      name: 'MiniSearch over the records',
      calls: (size) => (size > 50_000 ? 40 : 200),
      search: (question) => mini.search(question),
    },
    { name: 'FlexSearch over the records', calls: () => 200, search: (question) => flex.search(question) },
  ];
}
