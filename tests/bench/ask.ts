/** One size of ledger: reading, asking, heap, and the same questions through other libraries, with the ratio to ours. */
import { find } from '../../core/finding/find.ts';
import { createInterdict } from '../../core/interdict.ts';
import { layout } from '../../core/layout/layout.ts';
import { indexLedger } from '../../core/ledger/ledger.ts';
import type { LedgerFiles } from '../../core/ledger/schema.ts';
import { buildLexicon } from '../../core/lexicon/lexicon.ts';
import { read } from '../../core/reading/read.ts';
import { readLexiconFiles } from '../../data/lexicon/load.ts';
import { shippedLedger } from '../../data/load.ts';
import { readLedgerFolder } from '../../data/read.ts';
import { HEADER, heapMegabytes, ownTime, row, timed } from './figures.ts';
import { generateLedger } from './generate-ledger.ts';
import { MANY, OTHERS, PAIRS, recordedPairs } from './questions.ts';
import { rivals } from './rivals.ts';

const TODAY = '2026-11-21';
const TARGETS = {
  readP50: 0.25,
  readP99: 3,
  askP50: 0.2,
  askP99: { small: 2, large: 3 },
  manyP99: 30,
  completingP99: 2,
  heapShipped: 120,
  heapLarge: 600,
};

const wanted = process.argv[2] ?? 'shipped';
const shipped = readLedgerFolder(shippedLedger()).files;
const lexiconFiles = readLexiconFiles();
const empty = heapMegabytes();

function filesOf(size: string): LedgerFiles {
  if (size === 'shipped') return shipped;
  const places = lexiconFiles.places.split('\n').flatMap((line) => line.split('\t')[0] || []);
  return generateLedger(Number(size), shipped, places);
}

const files = filesOf(wanted);
const ledger = indexLedger(files, 'bench');
const lexicon = buildLexicon(lexiconFiles, files);
const interdict = createInterdict(ledger, lexicon);
const large = files.records.length >= 100_000;
const ask = (text: string) => interdict.ask(text, { today: TODAY });
const names = (id: string) => lexicon.gazetteer.get(id)?.name ?? id;
const recorded = recordedPairs(
  ledger,
  shipped.records.map(({ id }) => id),
  names,
);
const pairs = [...PAIRS, ...recorded];
console.log(`== ${files.records.length.toLocaleString('en')} records (${wanted})`);
const FIRST = [
  ['first pair after load', 'tiktok belgium'],
  ['first list after load', 'device bans'],
  ['first list of everything after load', 'bans in force'],
  ['first look at what is recent after load', 'recent'],
] as const;
for (const [name, text] of FIRST) {
  console.log(`${name}, “${text}”: ${ownTime(() => ask(text)).toFixed(0)} ms`);
}
console.log(HEADER);
const reading = timed([...pairs, ...OTHERS], 10, (text) => read(text, lexicon, { today: TODAY }), 5);
console.log(row('reading alone, every question', reading, `target p50 ${TARGETS.readP50}, p99 ${TARGETS.readP99}`));
const finding = timed(
  pairs,
  10,
  (text) => find(read(text, lexicon, { today: TODAY }), ledger, lexicon.gazetteer, TODAY),
  3,
);
console.log(row('from text to the records, pairs', finding));
const asking = timed(pairs, 10, ask, 5);
const askP99 = large ? TARGETS.askP99.large : TARGETS.askP99.small;
console.log(row('first screen, pairs', asking, `target p50 ${TARGETS.askP50}, p99 ${askP99}`));
console.log(row('first screen, pairs in people’s own words', timed(PAIRS, 30, ask)));
console.log(
  row(
    'first screen, laid out for a terminal, pairs',
    timed(pairs, 5, (text) => layout(ask(text), { width: 80 })),
  ),
);
console.log(
  row(
    'in full, pairs',
    timed(pairs, 5, (text) => interdict.ask(text, { today: TODAY, view: 'full' })),
  ),
);
for (const [name, questions] of Object.entries(MANY)) {
  console.log(row(`first screen, ${name}`, timed(questions, large ? 10 : 30, ask), `target p99 ${TARGETS.manyP99}`));
}
console.log(
  row(
    'in full, lists and the rest',
    timed(OTHERS, large ? 3 : 10, (text) => interdict.ask(text, { today: TODAY, view: 'full' }), 1),
  ),
);
const completing = timed(
  PAIRS.flatMap((text) => [text.slice(0, 3), text.slice(0, 9)]),
  5,
  (text) => interdict.suggest(text, { today: TODAY, limit: 25 }),
);
console.log(row('25 completions of what is begun', completing, `target p99 ${TARGETS.completingP99}`));
const heap = heapMegabytes();
const target = wanted === 'shipped' ? TARGETS.heapShipped : TARGETS.heapLarge;
console.log(
  `heap in use: ${heap.toFixed(0)} MB (${empty.toFixed(0)} MB before the ledger was indexed); target ${wanted === '10000' ? 'none' : `${target} MB`}`,
);
for (const rival of rivals(files, names)) {
  const calls = rival.calls(files.records.length);
  const questions = PAIRS.slice(0, Math.min(PAIRS.length, calls));
  const theirs = timed(questions, Math.max(1, Math.floor(calls / questions.length)), rival.search, 0);
  console.log(
    row(
      rival.name,
      theirs,
      `${(theirs.p50 / finding.p50).toFixed(0)} times our text to records, ${(theirs.p50 / asking.p50).toFixed(1)} times our whole ask (${theirs.count} calls)`,
    ),
  );
}
console.log('');
