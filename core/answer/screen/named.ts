/** A list asked for with a word that is no name here and that sources use: what they say on it comes first. */
import type { Statement } from '../../ledger/schema.ts';
import { AUDIENCES } from '../../situation/audience.ts';
import { statementsNaming } from '../../situation/evidence.ts';
import type { Listing } from '../../situation/listing.ts';
import type { Standing } from '../../situation/standing.ts';
import { measuresOn, onWord, onWordSaid } from '../../wording/en/typed-words.ts';
import { capitalised } from '../../wording/sentence.ts';
import type { CitationBook } from '../citing.ts';
import type { Context } from '../context.ts';
import type { Said } from '../said.ts';
import { predicateFor } from './effect.ts';
import { valueWithin } from './line.ts';
import { appsOf, groundsOf, shortened } from './names.ts';
import { inPlace } from './place.ts';
import type { Sheet } from './sheet.ts';

/** Measures told of in sentences; the others are lines. */
const MOST_TOLD = 3;
/** More measures than this speak of a word that tells nothing apart. */
const MOST_NAMED = 25;

interface Found {
  readonly standing: Standing;
  readonly statements: Statement[];
  /** Others of the words typed that its first statement has too. */
  readonly together: number;
}

/** Null where no source among what was found uses the word. */
export function namedSheet(listing: Listing, context: Context, book: CitationBook): Sheet | null {
  const { unread } = context.question;
  if (!unread.length) return null;
  const all = listing.shelves.flatMap(({ standings }) => [...standings]);
  for (const word of unread) {
    const found = all
      .map((standing): Found => foundFor(word, standing, unread))
      .filter(({ statements }) => statements.length > 0)
      .sort(inOrder);
    if (!found.length || found.length > MOST_NAMED) continue;
    return {
      lede: found.slice(0, MOST_TOLD).map(({ standing, statements }, i) => {
        const apps = shortened(appsOf(standing, listing, context));
        const words = `${apps} ${inPlace(standing.record.place, context)}: ${predicateFor(standing)}`;
        return book.cite(`${i === 0 ? onWord(word, found.length) : ''}${capitalised(words)}.`, [
          ...groundsOf([standing]),
          ...statements.slice(0, 1),
        ]);
      }),
      paragraphs: said(word, found, context, book),
      title: measuresOn(word),
      groups: [{ title: measuresOn(word), standings: found.map(({ standing }) => standing) }],
    };
  }
  return null;
}

/** What the first of them says of the word, where it says it in so many words. */
function said(word: string, [first]: readonly Found[], { ledger }: Context, book: CitationBook): Said[] {
  const statement = first?.statements[0];
  if (!statement || statement.property === 'names') return [];
  const words = valueWithin(statement, ledger, ROOM);
  if (words.split(/\s+/).length < LEAST_SAID) return [];
  return [book.cite(onWordSaid(word, words), [statement])];
}
/** Words: what is shorter says hardly more than the word itself. */
const LEAST_SAID = 3;
/** Characters of what is said. */
const ROOM = 120;

/** @param words all that were typed and are no names: what speaks of several of them at once comes first. */
function foundFor(word: string, standing: Standing, words: readonly string[]): Found {
  const { record } = standing;
  const statements = statementsNaming(word, record);
  const others = words.filter((other) => other !== word).map((other) => new Set(statementsNaming(other, record)));
  const weight = (statement: Statement) => others.filter((named) => named.has(statement)).length;
  const inOrder = [...statements].sort((x, y) => weight(y) - weight(x));
  return { standing, statements: inOrder, together: inOrder[0] ? weight(inOrder[0]) : 0 };
}

/** What speaks of it most, then what binds most people. */
function inOrder(a: Found, b: Found): number {
  return (
    b.together - a.together ||
    b.statements.length - a.statements.length ||
    AUDIENCES.indexOf(a.standing.audience) - AUDIENCES.indexOf(b.standing.audience) ||
    (a.standing.record.id < b.standing.record.id ? -1 : 1)
  );
}
