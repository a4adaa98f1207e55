/**
 * Speaks the matching contract: BENCH_RECORDS as a ledger of ours, questions as JSON lines in, answers as JSON lines out.
 * The same reading and look-up as every surface; only the format is of this place.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { find } from '../../core/finding/find.ts';
import { indexLedger } from '../../core/ledger/ledger.ts';
import { buildLexicon } from '../../core/lexicon/lexicon.ts';
import { read } from '../../core/reading/read.ts';
import { readLexiconFiles } from '../../data/lexicon/load.ts';
import { shippedLedger } from '../../data/load.ts';
import { readLedgerFolder } from '../../data/read.ts';
import { type BenchRecord, ledgerOf } from './records.ts';

const TODAY = '2026-11-21';
/** Facets of ours that the contract calls by another name. */
const FACETS: ReadonlyMap<string, string> = new Map([['personal-devices', 'devices']]);

const { BENCH_RECORDS: file } = process.env;
if (!file) throw new Error('BENCH_RECORDS names no file of records');
const records = JSON.parse(readFileSync(file, 'utf8')) as BenchRecord[];
const files = ledgerOf(records, readLedgerFolder(shippedLedger()).files);
const ledger = indexLedger(files, 'matching');
const lexicon = buildLexicon(readLexiconFiles(), files);

createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  process.stdout.write(`${JSON.stringify({ id, ...answer(text) })}\n`);
});

function answer(text: string) {
  const question = read(text, lexicon, { today: TODAY });
  const apps = [...question.platforms, ...question.categories];
  const facet = question.facet ? (FACETS.get(question.facet) ?? question.facet) : null;
  if (question.ambiguity) {
    const options = question.ambiguity.options.map(({ id }) => id);
    return { recordIds: [], places: [...question.places, ...options], apps, facet, verdict: 'ambiguous' };
  }
  const found = find(question, ledger, lexicon.gazetteer, TODAY).records;
  const recordIds = found.map((record) => record.id);
  const verdict = recordIds.length === 0 ? 'none' : recordIds.length === 1 ? 'record' : 'list';
  return { recordIds, places: question.places, apps, facet, verdict };
}
