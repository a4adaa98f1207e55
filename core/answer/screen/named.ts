/** A list asked for with a word that is no name here and that sources use: what they say on it comes first. */
import type { Statement } from '../../ledger/schema.ts';
import { AUDIENCES } from '../../situation/audience.ts';
import { statementsNaming } from '../../situation/evidence.ts';
import type { Listing } from '../../situation/listing.ts';
import type { Standing } from '../../situation/standing.ts';
import { capitalised } from '../../wording/capitals.ts';
import { measuresOn, onWord } from '../../wording/en/lists.ts';
import type { CitationBook } from '../citing.ts';
import type { Context } from '../context.ts';
import { predicateFor } from './effect.ts';
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
}

/** Null where no source among what was found uses the word. */
export function namedSheet(listing: Listing, context: Context, book: CitationBook): Sheet | null {
  const { unread } = context.question;
  if (!unread.length) return null;
  const all = listing.shelves.flatMap(({ standings }) => [...standings]);
  for (const word of unread) {
    const found = all
      .map((standing): Found => ({ standing, statements: statementsNaming(word, standing.record) }))
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
      paragraphs: [],
      title: measuresOn(word),
      groups: [{ title: measuresOn(word), standings: found.map(({ standing }) => standing) }],
    };
  }
  return null;
}

/** What speaks of it most, then what binds most people. */
function inOrder(a: Found, b: Found): number {
  return (
    b.statements.length - a.statements.length ||
    AUDIENCES.indexOf(a.standing.audience) - AUDIENCES.indexOf(b.standing.audience) ||
    (a.standing.record.id < b.standing.record.id ? -1 : 1)
  );
}
