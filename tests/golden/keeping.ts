/** Finds the promises that an answer breaks: what can be seen from the answer and the ledger alone. */
import { createHash } from 'node:crypto';
import type { Answer, Block, Cited } from '../../core/answer/answer.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';

/** Blocks whose every text states a fact. */
const FACTUAL: ReadonlySet<Block['block']> = new Set(['facts', 'disagreement', 'list', 'events', 'related']);
/** What a cell of a table says where there is no fact. */
const GAPS = [/^the sources do not say$/, /^—$/, /^nothing on record; that is not the same as “not banned”$/];

/** @returns one line a fault; none where every promise is kept. */
export function broken(answer: Answer, ledger: Ledger): string[] {
  return [
    ...citations(answer, ledger),
    ...quotations(answer, ledger),
    ...order(answer),
    ...ending(answer),
    ...silence(answer),
  ];
}

/** Promise 1: every fact names its statements, every statement its sources, by numbers that are there. */
function citations(answer: Answer, ledger: Ledger): string[] {
  const faults: string[] = [];
  const used = new Set<string>();
  for (const block of answer.blocks) {
    for (const item of citedIn(block)) {
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
      for (const number of item.citations) {
        const citation = answer.citations[number - 1];
        if (!citation) faults.push(`${where} cites ${number} of ${answer.citations.length}`);
        else if (!allowed.has(keyOf(citation.source, citation.quote))) {
          faults.push(`${where} cites ${citation.source} for statements that do not`);
        }
      }
    }
  }
  for (const id of used) if (!answer.statements.includes(id)) faults.push(`statement ${id} is shown and not listed`);
  for (const id of answer.statements) if (!used.has(id)) faults.push(`statement ${id} is listed and not shown`);
  return faults;
}

/** Promise 2: what stands between quotation marks is the bytes on record, under the digest on record. */
function quotations(answer: Answer, ledger: Ledger): string[] {
  const digests = new Map<string, string>();
  for (const id of answer.statements) {
    for (const { source, quote } of ledger.statements.get(id)?.citations ?? []) {
      if (quote) digests.set(keyOf(source, quote.exact), quote.sha256);
    }
  }
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

/** Promises 3 and 6: what was not read exactly comes first, and a disagreement before the facts it is about. */
function order(answer: Answer): string[] {
  const faults: string[] = [];
  const at = (kind: Block['block']) => answer.blocks.findIndex(({ block }) => block === kind);
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
  if (at('disagreement') >= 0 && at('facts') >= 0 && at('disagreement') > at('facts')) {
    faults.push('a disagreement comes after the facts');
  }
  return faults;
}

/** Promises 3, 4 and 9: a pick list states no facts and can be declined; nothing is ever silent or a dead end. */
function ending(answer: Answer): string[] {
  const faults: string[] = [];
  if (!answer.text.trim() || !answer.blocks.length) faults.push('an empty answer');
  if (answer.kind === 'choices') {
    const choices = answer.blocks.find((block) => block.block === 'choices');
    if (!choices || choices.options.length < 2 || !choices.none.label) faults.push('a pick list with nothing to pick');
    if (answer.records.length || answer.statements.length) faults.push('a pick list that states facts');
  }
  if (answer.kind === 'nothing') {
    if (answer.records.length) faults.push('records where nothing is on record');
    if (answer.verdict !== 'nothing-on-record') faults.push(`verdict ${answer.verdict} where nothing is on record`);
    if (!answer.question.unread.length && !/not the same as “not banned”/.test(answer.text.replace(/\s+/g, ' '))) {
      faults.push('nothing on record reads like “not banned”');
    }
    for (const block of answer.blocks) {
      if (block.block === 'related' && !block.title.startsWith('Another answer'))
        faults.push(`“${block.title}” is not marked as another answer`);
    }
  }
  if (answer.page.number > answer.page.of) faults.push(`page ${answer.page.number} of ${answer.page.of}`);
  return faults;
}

/** Promise 7: a question the sources do not answer is answered so. */
function silence(answer: Answer): string[] {
  if (answer.kind !== 'found') return [];
  const [lead] = answer.blocks.filter((block) => block.block === 'headline');
  if (!lead) return ['no headline'];
  if (!lead.statements.length && !lead.text.endsWith('the sources do not say')) return [`“${lead.text}” cites nothing`];
  return [];
}

export function citedIn(block: Block): Cited[] {
  switch (block.block) {
    case 'headline':
    case 'paragraph':
      return [block];
    case 'facts':
      return block.rows.flatMap((row) => row.items);
    case 'disagreement':
      return block.sides;
    case 'caveats':
    case 'events':
    case 'related':
      return block.items;
    case 'table':
      return block.rows.flatMap((row) => row.cells.flat());
    case 'list':
      return block.groups.flatMap((group) => group.items);
    case 'readings':
    case 'quotations':
    case 'choices':
    case 'next':
    case 'sources':
      return [];
  }
}

function keyOf(source: string, quote: string | null): string {
  return `${source}\n${quote ?? ''}`;
}
