/** A place in a sentence: "in Belgium", "at the European Parliament", "in the city of Oslo". */
import type { PlaceKind } from '../../ledger/vocabulary.ts';
import { atBody, inCity } from '../../wording/en/place.ts';
import { withArticle } from '../article.ts';
import { type Context, placeName } from '../context.ts';

const BODIES: ReadonlySet<PlaceKind> = new Set([
  'institution',
  'parliament',
  'ministry',
  'broadcaster',
  'university',
  'alliance',
  'armed-forces',
]);

export function inPlace(id: string, context: Pick<Context, 'gazetteer' | 'askPlace'>): string {
  const kind = context.gazetteer.get(id)?.kind;
  const name = placeName(id, context);
  if (kind && BODIES.has(kind)) return atBody(name);
  return kind === 'city' ? inCity(name) : `in ${withArticle(name)}`;
}
