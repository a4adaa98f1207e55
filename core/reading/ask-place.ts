/** The words that ask for a place and are read as that place alone: its name where that is so, otherwise its code. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { read } from './read.ts';

/** Any day does: no name of a place holds one. */
const SOME_DAY = '2000-01-01';

export function placeAsker(lexicon: Lexicon): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const name = lexicon.gazetteer.get(id)?.name ?? id;
    const { places, ambiguity } = read(name, lexicon, { today: SOME_DAY });
    const words = !ambiguity && places.length === 1 && places[0] === id ? name : id;
    known.set(id, words);
    return words;
  };
}
