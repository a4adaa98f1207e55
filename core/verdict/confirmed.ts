/** How old the last word on a measure is: the newest day, not after the day in question, that anything on file speaks of. */
import type { Day } from '../day/edtf.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Statement } from '../ledger/schema.ts';
import { isNewer } from './dated.ts';
import type { Life } from './life.ts';
import type { Course } from './state.ts';
import { type Word, wordOf } from './word.ts';

export function confirmedBy(course: Course, life: Life, day: Day, ledger: Ledger): Word | null {
  let newest: Word | null = null;
  const take = (words: readonly Word[]) => {
    for (const word of words) if (word.day <= day && isNewer(word, newest)) newest = word;
  };
  take(life.words);
  // Reports of the state count by their source's day too: a page of 31 March that tells of it confirms it as of then.
  for (const statement of course.grounds) take(publishedOf(statement, life.published, ledger));
  for (const { statement } of life.observations) take(publishedOf(statement, life.published, ledger));
  return newest;
}

/** Sources cited for the measure as a whole, not for a statement, leave its day open. */
function publishedOf(statement: Statement, known: Map<Statement, readonly Word[]>, ledger: Ledger): readonly Word[] {
  const before = known.get(statement);
  if (before) return before;
  const words = statement.citations.flatMap(({ source, whole }) =>
    whole ? [] : wordOf(ledger.sources.get(source)?.published),
  );
  known.set(statement, words);
  return words;
}
