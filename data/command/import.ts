/** `npm run ledger -- import FILE`: takes measures in, all or none, after saying what would change. */

import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { SingleBar } from 'cli-progress';
import { type ReadMeasures, readMeasures } from '../import/measures-file.ts';
import { type ImportPlan, planImport } from '../import/plan.ts';
import { readTables } from '../import/tables.ts';
import { checkIntegrity } from '../integrity.ts';
import { shippedLedger } from '../load.ts';
import { type LedgerFolder, readLedgerFolder } from '../read.ts';
import { gazetteerWith, type Region, regionFinder } from '../region.ts';
import { withRecords, writeLedger } from '../write.ts';
import { type Command, type CommandContext, textOption, UsageError } from './command.ts';

const MOST_LISTED = 20;

export const importMeasures: Command = {
  usage: 'import FILE [--dry-run] [--recorded DATE] [--ledger DIR] [--tables DIR]',
  options: {
    'dry-run': { type: 'boolean' },
    recorded: { type: 'string' },
    ledger: { type: 'string' },
    tables: { type: 'string' },
  },
  run: async (given, context) => {
    const [file, ...more] = given.positionals;
    if (file === undefined || more.length > 0)
      throw new UsageError('import takes one measures file (JSON, one a line).');
    const day = textOption(given, 'recorded') ?? context.today;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day))
      throw new UsageError(`--recorded takes a day such as 2026-11-21, not "${day}".`);

    const read = await readWithProgress(file, context);
    const before = readLedgerFolder(textOption(given, 'ledger') ?? shippedLedger());
    if (before.directory.endsWith('.json'))
      throw new UsageError('import writes into a ledger folder, not into a document.');
    const gazetteer = gazetteerWith(before.files.places);
    const knownPlace = (id: string) => gazetteer.get(id) !== undefined;
    checkIntegrity(before, knownPlace);
    const plan = planImport(before, read.measures, readTables(textOption(given, 'tables')), day, read.rejected);
    report(plan, read, context);
    if (read.rejected.count > 0) {
      context.err('Nothing was written: mend the lines above, or leave them out.');
      return 1;
    }
    const after = apply(before, plan, regionFinder(gazetteer));
    checkIntegrity(after, knownPlace);
    if (given.values['dry-run']) {
      context.out('Nothing was written (--dry-run).');
      return 0;
    }
    if (readLedgerFolder(before.directory).version !== before.version) {
      context.err('Nothing was written: the ledger was changed by someone else meanwhile. Run the import again.');
      return 1;
    }
    const written = writeLedger(before, after);
    context.out(written.length === 0 ? 'Nothing to write.' : 'Written:');
    for (const name of written) context.out(`  ${relative(process.cwd(), name)}`);
    return 0;
  },
};

async function readWithProgress(file: string, { terminal }: CommandContext): Promise<ReadMeasures> {
  const size = await stat(file).then(
    (found) => found.size,
    (cause: NodeJS.ErrnoException) => {
      throw new UsageError(`${file} cannot be read (${cause.code ?? cause.message}).`);
    },
  );
  if (!terminal) return readMeasures(file);
  const bar = new SingleBar({
    stream: terminal,
    format: 'Reading [{bar}] {percentage}% of {total} bytes',
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(size, 0);
  try {
    return await readMeasures(file, (bytes) => bar.update(Math.min(bytes, size)));
  } finally {
    bar.stop();
  }
}

function report({ records }: ImportPlan, { rejected }: ReadMeasures, { out, err }: CommandContext): void {
  for (const { line, reason } of rejected.reasons) err(`line ${line}: ${reason}`);
  const unlisted = rejected.count - rejected.reasons.length;
  if (unlisted > 0) err(`and ${unlisted} more bad lines`);
  out(`${records.length} records:`);
  for (const change of ['new', 'changed', 'merged', 'unchanged'] as const) {
    const ids = records.filter((planned) => planned.change === change).map(({ record }) => record.id);
    out(`  ${change}: ${ids.length}${change === 'unchanged' ? '' : listed(ids)}`);
  }
  out(`  rejected: ${rejected.count}`);
}

function listed(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  const more = ids.length - MOST_LISTED;
  return ` (${ids.slice(0, MOST_LISTED).join(', ')}${more > 0 ? `, and ${more} more` : ''})`;
}

/** A record stays in its file; a new one goes into the file of its region, which is kept in the order of the ids. */
function apply(folder: LedgerFolder, plan: ImportPlan, regionOf: (placeId: string) => Region): LedgerFolder {
  const planned = new Map(plan.records.map((entry) => [entry.record.id, entry]));
  const placed = folder.files.records.map((record, index) => ({
    file: folder.recordPlaces[index]?.file ?? '',
    record: planned.get(record.id)?.record ?? record,
  }));
  const grown = new Set<string>();
  for (const { record } of plan.records.filter((entry) => entry.at === null)) {
    const file = join(folder.directory, 'records', `${regionOf(record.place)}.json`);
    placed.push({ file, record });
    grown.add(file);
  }
  placed.sort((a, b) => compare(a.file, b.file) || (grown.has(a.file) ? compare(a.record.id, b.record.id) : 0));
  return withRecords(folder, placed, plan.sources);
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
