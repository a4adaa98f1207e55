/** What bodies and places inside the place do of their own: never its own measure, so told apart and counted. */

import type { Situation } from '../../situation/situation.ts';
import { type Phase, type Standing, standingOf } from '../../situation/standing.ts';
import { type Inside, insideInWords } from '../../wording/en/inside.ts';
import type { Block } from '../answer.ts';
import { withArticle } from '../article.ts';
import { type Context, placeName } from '../context.ts';
import { remark } from '../said.ts';

/** More than so many are counted and not judged: cost follows what is shown. */
const MOST_JUDGED = 12;

export function insideLine({ pair, standings }: Situation, context: Context): Block[] {
  const shown = new Set(standings.map(({ record }) => record));
  const rest = pair.inside.filter((record) => !shown.has(record));
  if (!rest.length || !pair.place) return [];
  const where = withArticle(placeName(pair.place, context));
  if (rest.length > MOST_JUDGED) {
    const places = new Set(rest.map(({ place }) => place)).size;
    return [{ block: 'paragraph', ...remark(insideInWords(where, { counted: rest.length, places })) }];
  }
  const judged = rest.map((record) => standingOf(record, pair.subject, context.day, context.ledger, context.gazetteer));
  return [{ block: 'paragraph', ...remark(insideInWords(where, sortedInside(judged, context))) }];
}

/** Places by what came of their measures. */
export function sortedInside(standings: readonly Standing[], context: Context): Inside {
  const named = (phases: readonly Phase[]) => [
    ...new Set(
      standings.filter(({ phase }) => phases.includes(phase)).map(({ record }) => placeName(record.place, context)),
    ),
  ];
  return {
    bans: named(['holds']),
    advice: named(['advice']),
    unclear: named(['unclear']),
    other: named(['paused', 'ahead', 'over', 'before', 'never']),
  };
}
