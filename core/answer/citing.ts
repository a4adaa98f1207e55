/** Numbers the citations of one page and refuses a fact that has none (promise 1). */
import { kept } from '../ledger/kept.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Citation, Source, Statement } from '../ledger/schema.ts';
import type { Answer, BlockOf } from './answer.ts';
import type { Fact } from './said.ts';
import { fullSource, shortSource, sourceDate } from './source-line.ts';

/** A fact was about to be composed without a citation: a defect, never shown to an asker. */
export class UncitedFactError extends Error {
  override readonly name = 'UncitedFactError';
}

interface Numbered {
  readonly number: number;
  readonly citation: Citation;
  readonly source: Source;
}

export class CitationBook {
  readonly #ledger: Ledger;
  readonly #numbered = new Map<string, Numbered>();
  readonly #statements = new Map<string, Statement>();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** @throws UncitedFactError where no statement, or one without a citation, is given. */
  cite(text: string, statements: readonly Statement[]): Fact {
    const [first, ...others] = new Set(statements.map(({ id }) => id));
    if (first === undefined) throw new UncitedFactError(`no statement behind: ${text}`);
    const numbers = new Set<number>();
    for (const statement of statements) {
      if (!statement.citations.length) throw new UncitedFactError(`statement ${statement.id} cites nothing`);
      this.#statements.set(statement.id, statement);
      for (const citation of statement.citations) numbers.add(this.#number(citation));
    }
    const [number, ...more] = [...numbers].sort((a, b) => a - b);
    if (number === undefined) throw new UncitedFactError(`nothing is cited for: ${text}`);
    return { text, statements: [first, ...others], citations: [number, ...more] };
  }

  /** Gives these statements' citations their numbers without saying anything: for a page of quotations, or of sources. */
  note(statements: readonly Statement[]): void {
    for (const { citations } of statements) for (const citation of citations) this.#number(citation);
  }

  /** The numbers that these statements' citations have or would be given next; nothing is numbered by asking. */
  numbersFor(statements: readonly Statement[]): number[] {
    const ahead = new Map<string, number>();
    for (const { citations } of statements) {
      for (const citation of citations) {
        const key = keyOf(citation);
        ahead.set(key, this.#numbered.get(key)?.number ?? ahead.get(key) ?? this.#numbered.size + ahead.size + 1);
      }
    }
    return [...new Set(ahead.values())].sort((a, b) => a - b);
  }

  #number(citation: Citation): number {
    const key = keyOf(citation);
    const known = this.#numbered.get(key);
    if (known) return known.number;
    const source = this.#ledger.sources.get(citation.source);
    if (!source) throw new UncitedFactError(`source ${citation.source} is not in the ledger`);
    const number = this.#numbered.size + 1;
    this.#numbered.set(key, { number, citation, source });
    return number;
  }

  statements(): string[] {
    return [...this.#statements.keys()];
  }

  /** One that was cited here. */
  statement(id: string): Statement | undefined {
    return this.#statements.get(id);
  }

  citations(): Answer['citations'] {
    return [...this.#numbered.values()].map(({ citation, source }) => ({
      source: source.id,
      quote: citation.quote?.exact ?? null,
      url: source.url,
      publisher: source.publisher,
      title: source.title,
      date: sourceDate(source),
      text: sourceLine(citation, source),
    }));
  }

  /** Every quotation cited so far, in the order of its number; null where there is none. */
  quotations(): BlockOf<'quotations'> | null {
    const items = [...this.#numbered.values()].flatMap(({ number, citation, source }) =>
      citation.quote
        ? [{ quote: citation.quote.exact, source: sourceLine(citation, source), url: source.url, citation: number }]
        : [],
    );
    return items.length ? { block: 'quotations', title: 'Word for word', items } : null;
  }

  /** Every source cited so far, each once; null where there is none. */
  sources(): BlockOf<'sources'> | null {
    const cited = Array.from(this.#numbered.values(), ({ number, source }) => ({
      number,
      source: source.id,
      text: once(full, source, fullSource),
      url: source.url,
    }));
    return sourcesOf('Sources', cited);
  }
}

interface Cited {
  readonly number: number;
  /** Its id. */
  readonly source: string;
  readonly text: string;
  readonly url: string | null;
}

/** Each source once, with all its numbers; null where nothing is cited. */
export function sourcesOf(title: string, cited: readonly Cited[]): BlockOf<'sources'> | null {
  const bySource = new Map<string, { citations: number[]; text: string; url: string | null }>();
  for (const { number, source, text, url } of cited) {
    const item = bySource.get(source);
    if (item) item.citations.push(number);
    else bySource.set(source, { citations: [number], text, url });
  }
  return bySource.size ? { block: 'sources', title, items: [...bySource.values()] } : null;
}

/** Kept, because a quotation is long and its key is looked up again and again. */
const keyOf = kept(({ source, quote }: Citation) => `${source}\n${quote?.exact ?? ''}`);

/** "News Rebeat, date not printed, citing the Associated Press". */
function sourceLine(citation: Citation, source: Source): string {
  const line = once(short, source, shortSource);
  return citation.via ? `${line}, citing ${citation.via}` : line;
}

const short = new WeakMap<Source, string>();
const full = new WeakMap<Source, string>();

/** A source never changes, so it is put into words once. */
function once(known: WeakMap<Source, string>, source: Source, put: (source: Source) => string): string {
  const before = known.get(source);
  if (before !== undefined) return before;
  const words = put(source);
  known.set(source, words);
  return words;
}
