/** `npm run ledger -- export`: records out again, for a spreadsheet, a reference manager, a story, or another ledger. */
import { existsSync, writeFileSync } from 'node:fs';
import type { Ledger } from '../../core/ledger/ledger.ts';
import type { LedgerRecord, Source } from '../../core/ledger/schema.ts';
import { citationsMarkdown, cslItem } from '../export/bibliography.ts';
import { recordsCsv } from '../export/table.ts';
import { ledgerDocument } from '../export/whole.ts';
import { loadLedger, shippedLedger } from '../load.ts';
import { type Command, flag, textOption, UsageError } from './command.ts';

type Format = (records: readonly LedgerRecord[], ledger: Ledger, all: boolean) => string;

const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['csv', (records, ledger) => recordsCsv(records, ledger)],
  ['json', (records, ledger, all) => `${JSON.stringify(ledgerDocument(records, ledger, all), null, 2)}\n`],
  ['csl-json', (records, ledger) => `${JSON.stringify(citedBy(records, ledger).map(cslItem), null, 2)}\n`],
  ['markdown', (records, ledger) => citationsMarkdown(citedBy(records, ledger))],
]);

export const exportRecords: Command = {
  usage: `export --format ${[...FORMATS.keys()].join('|')} [--output FILE] [--force] [--ledger DIR] [question]`,
  options: {
    format: { type: 'string', short: 'f' },
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
    ledger: { type: 'string' },
  },
  run: async (given, { out, err, today }) => {
    const name = textOption(given, 'format');
    const format = FORMATS.get(name ?? '');
    if (!format) {
      throw new UsageError(
        `--format takes ${[...FORMATS.keys()].join(', ')}${name === undefined ? '' : `, not "${name}"`}.`,
      );
    }
    const output = textOption(given, 'output');
    if (output !== undefined && existsSync(output) && !flag(given, 'force')) {
      throw new UsageError(`${output} is there already; --force replaces it.`);
    }
    const ledger = loadLedger(textOption(given, 'ledger') ?? shippedLedger());
    const question = given.positionals.join(' ').trim();
    const asked = question === '' ? null : (await import('../export/asked.ts')).ask(question, ledger, today);
    for (const reading of asked?.readings ?? []) err(reading);
    if (asked?.instead) {
      err(asked.instead);
      err('Nothing was exported: the question has to be put another way.');
      return 2;
    }
    const records = asked?.records ?? [...ledger.records.values()];
    if (records.length === 0) err(`Nothing on record for "${question}": the export is empty.`);
    const text = format(records, ledger, asked === null);
    if (output === undefined) out(text.replace(/\r?\n$/, ''));
    else {
      writeFileSync(output, text, { flag: flag(given, 'force') ? 'w' : 'wx' });
      err(`${records.length} records written to ${output}.`);
    }
    return 0;
  },
};

/** Each source once, in the order in which the records cite them. */
function citedBy(records: readonly LedgerRecord[], ledger: Ledger): Source[] {
  const ids = new Set(records.flatMap((r) => r.statements.flatMap((s) => s.citations.map((c) => c.source))));
  return [...ids].map((id) => ledger.sources.get(id)).filter((source) => source !== undefined);
}
