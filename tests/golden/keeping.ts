/** Finds the promises that an answer breaks: what can be seen from the answer and the ledger alone. */
import { createHash } from 'node:crypto';
import type { Answer, Block } from '../../core/answer/answer.ts';
import { saidIn } from '../../core/answer/blocks.ts';
import { answerLines } from '../../core/answer/plain.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import type { Property } from '../../core/ledger/property.ts';
import type { LedgerRecord } from '../../core/ledger/schema.ts';

/** Blocks whose every text states a fact. */
const FACTUAL: ReadonlySet<Block['block']> = new Set(['facts', 'disagreement', 'list', 'events', 'related']);
/** What a cell of a table says where there is no fact. */
const GAPS = [
  /^nothing on file$/,
  /^the sources do not say$/,
  /^—$/,
  /^nothing on file, which is not the same as “not banned”$/,
];

/** @returns one line a fault; none where every promise is kept. */
export function broken(answer: Answer, ledger: Ledger): string[] {
  return [
    ...citations(answer, ledger),
    ...quotations(answer, ledger),
    ...order(answer),
    ...ending(answer),
    ...silence(answer),
    ...unsaid(answer, ledger),
  ];
}

/** Promise 1: every fact names its statements and cites all their sources and no others, by numbers that are there. */
function citations(answer: Answer, ledger: Ledger): string[] {
  const faults: string[] = [];
  const used = new Set<string>();
  for (const block of answer.blocks) {
    for (const item of saidIn(block)) {
      const where = `${block.block} “${item.text.slice(0, 60)}”`;
      if (!item.text.trim()) faults.push(`${block.block} holds an empty text`);
      if (!item.statements.length !== !item.citations.length)
        faults.push(`${where}: statements without citations, or the reverse`);
      if (!item.statements.length && FACTUAL.has(block.block)) faults.push(`${where} states a fact and cites nothing`);
      if (!item.statements.length && block.block === 'table' && !GAPS.some((gap) => gap.test(item.text))) {
        faults.push(`${where} is no gap and cites nothing`);
      }
      const allowed = new Set<string>();
      for (const id of item.statements) {
        used.add(id);
        const statement = ledger.statements.get(id);
        if (!statement) faults.push(`${where} names statement ${id}, which is not on the ledger`);
        for (const { source, quote } of statement?.citations ?? []) allowed.add(keyOf(source, quote?.exact ?? null));
      }
      const cited = new Set<string>();
      for (const number of item.citations) {
        const citation = answer.citations[number - 1];
        if (!citation) faults.push(`${where} cites ${number} of ${answer.citations.length}`);
        else cited.add(keyOf(citation.source, citation.quote));
      }
      for (const key of cited) if (!allowed.has(key)) faults.push(`${where} cites ${key} for statements that do not`);
      for (const key of allowed)
        if (!cited.has(key)) faults.push(`${where} leaves out ${key}, which its statements cite`);
    }
  }
  for (const id of used) if (!answer.statements.includes(id)) faults.push(`statement ${id} is shown and not listed`);
  for (const id of answer.statements) if (!used.has(id)) faults.push(`statement ${id} is listed and not shown`);
  return faults;
}

const known = new WeakMap<Ledger, ReadonlyMap<string, string>>();

/** Of every quotation on file, by its source and its words. */
function digestsOf(ledger: Ledger): ReadonlyMap<string, string> {
  const before = known.get(ledger);
  if (before) return before;
  const digests = new Map<string, string>();
  for (const { citations: cited } of ledger.statements.values()) {
    for (const { source, quote } of cited) if (quote) digests.set(keyOf(source, quote.exact), quote.sha256);
  }
  known.set(ledger, digests);
  return digests;
}

/** Promise 2: what stands between quotation marks is the bytes on record, under the digest on record. */
function quotations(answer: Answer, ledger: Ledger): string[] {
  const digests = digestsOf(ledger);
  const faults: string[] = [];
  for (const block of answer.blocks) {
    if (block.block !== 'quotations') continue;
    for (const { quote, citation } of block.items) {
      const cited = answer.citations[citation - 1];
      const digest = cited ? digests.get(keyOf(cited.source, quote)) : undefined;
      if (!cited || cited.quote !== quote) faults.push(`quotation ${citation} is not the one cited`);
      if (digest !== createHash('sha256').update(quote, 'utf8').digest('hex'))
        faults.push(`quotation ${citation} is not the bytes on record`);
    }
  }
  const shown = new Set(answer.blocks.flatMap((b) => (b.block === 'quotations' ? b.items.map((i) => i.citation) : [])));
  answer.citations.forEach(({ quote }, index) => {
    if (quote !== null && !shown.has(index + 1) && shown.size)
      faults.push(`quotation ${index + 1} is cited and not shown`);
  });
  return faults;
}

/** Promises 3 and 6: what was not read exactly comes first, and a disagreement has more than one side. */
function order(answer: Answer): string[] {
  const faults: string[] = [];
  const said = answer.question.readings.filter((reading) => reading.said);
  const [first] = answer.blocks;
  if (said.length && first?.block !== 'readings') faults.push('a reading is not said first');
  for (const { typed, readAs } of said) {
    const line =
      first?.block === 'readings' ? first.lines.find((text) => text.includes(typed) && text.includes(readAs)) : null;
    if (!line) faults.push(`the reading of “${typed}” as ${readAs} is not said`);
  }
  const sides = answer.blocks.flatMap((block) => (block.block === 'disagreement' ? [block.sides] : []));
  if (sides.some((each) => each.length < 2)) faults.push('a disagreement has one side');
  return faults;
}

/** Promises 3, 4 and 9: a pick list states no facts and can be declined; nothing is ever silent or a dead end. */
function ending(answer: Answer): string[] {
  const faults: string[] = [];
  const words = answerLines(answer).join(' ');
  if (!words.trim() || !answer.blocks.length) faults.push('an empty answer');
  if (answer.kind === 'choices') {
    const choices = answer.blocks.find((block) => block.block === 'choices');
    if (!choices || choices.options.length < 2 || !choices.none.label) faults.push('a pick list with nothing to pick');
    if (answer.records.length || answer.statements.length) faults.push('a pick list that states facts');
  }
  if (answer.kind === 'nothing') {
    if (answer.records.length) faults.push('records where nothing is on record');
    if (answer.verdict !== 'nothing-on-record') faults.push(`verdict ${answer.verdict} where nothing is on record`);
    if (!answer.question.unread.length && !/not the same as “not banned”/.test(words)) {
      faults.push('nothing on record reads like “not banned”');
    }
    for (const block of answer.blocks) {
      if (block.block === 'related' && !block.title.startsWith('Another answer'))
        faults.push(`“${block.title}” is not marked as another answer`);
    }
  }
  const ledes = answer.blocks.flatMap((block) => (block.block === 'lede' ? block.sentences : []));
  if ((answer.lede?.text ?? '') !== ledes.map(({ text }) => text).join(' '))
    faults.push('another lede than the one shown');
  if (answer.screen < 1 || answer.screen > answer.blocks.length)
    faults.push(`a first screen of ${answer.screen} blocks`);
  if (answer.page.number > answer.page.of) faults.push(`page ${answer.page.number} of ${answer.page.of}`);
  return faults;
}

/** Promise 7: a question the sources do not answer is answered so. */
function silence(answer: Answer): string[] {
  if (answer.kind !== 'found') return [];
  const { lede } = answer;
  if (!lede) return ['no lede'];
  if (!lede.statements.length && !lede.text.endsWith('the sources do not say')) return [`“${lede.text}” cites nothing`];
  return [];
}

/**
 * What a reader of a whole record expects to be told, and the properties any of which tells it. Written down here apart
 * from the code, so that nothing can be left out of both unseen.
 */
const EXPECTED: Readonly<Record<string, readonly Property[]>> = {
  'for whom': ['covers', 'people'],
  'on which devices': ['devices', 'leaves-out', 'advises'],
  'since when': ['announced', 'adopted', 'in-force'],
  'until when': ['ends', 'extended', 'made-open-ended', 'suspended', 'lifted', 'struck-down', 'rejected', 'review-due'],
  'who decided': ['decided-by', 'announced-by'],
  why: ['reason'],
  'with what exceptions': ['exceptions', 'leaves-out'],
  'on what legal basis': ['legal-basis'],
};
const SILENT = 'The sources do not say: ';

/** Promise 7: the full form of a record names everything expected that the record lacks, and nothing that it has. */
function unsaid(answer: Answer, ledger: Ledger): string[] {
  if (answer.kind !== 'found' || answer.view !== 'full') return [];
  const faults: string[] = [];
  let record: LedgerRecord | undefined;
  for (const block of answer.blocks) {
    if (block.block === 'facts') record = ledger.records.get(block.record);
    if (block.block !== 'caveats' || !record) continue;
    const known = new Set(record.statements.flatMap(({ property, rank }) => (rank === 'deprecated' ? [] : [property])));
    const lacking = Object.keys(EXPECTED).filter((asked) => !EXPECTED[asked]?.some((property) => known.has(property)));
    const said = block.items.flatMap(({ text }) =>
      text.startsWith(SILENT) ? text.slice(SILENT.length).replace(/\.$/, '').split('; ') : [],
    );
    if (said.join('; ') !== lacking.join('; '))
      faults.push(`${record.id} lacks “${lacking.join('; ')}” and says that it lacks “${said.join('; ')}”`);
  }
  if (!record) faults.push('a full form without facts');
  return faults;
}

function keyOf(source: string, quote: string | null): string {
  return `${source}\n${quote ?? ''}`;
}
