/** A place in a sentence, by what sort of place it is. */
import { expect, test } from 'vitest';
import type { Context } from '../../../../core/answer/context.ts';
import { inPlace } from '../../../../core/answer/screen/place.ts';

/** A gazetteer that knows one place. */
function put(kind: string, name: string): string {
  const place = { id: 'X', name, kind, within: null };
  const known = { gazetteer: { get: (id: string) => (id === 'X' ? place : undefined) }, askPlace: () => name };
  return inPlace('X', known as unknown as Context);
}

test.each([
  ['country', 'Belgium', 'in Belgium'],
  ['country', 'United States', 'in the United States'],
  ['subdivision', 'Texas', 'in Texas'],
  ['city', 'Calgary', 'in Calgary'],
  ['city', 'Oslo (city)', 'in the city of Oslo'],
  ['institution', 'Example Office', 'at the Example Office'],
  ['parliament', 'Example Assembly', 'at the Example Assembly'],
  ['ministry', 'Dutch police', 'at the Dutch police'],
  ['broadcaster', 'Example Radio', 'at the Example Radio'],
  ['university', 'University of Example', 'at the University of Example'],
  ['alliance', 'NATO', 'at NATO'],
  ['armed-forces', 'Swiss army', 'at the Swiss army'],
])('%s %s', (kind, name, words) => {
  expect(put(kind, name)).toBe(words);
});

test('a place that no gazetteer knows is told by its id', () => {
  const known = { gazetteer: { get: () => undefined }, askPlace: () => '' };
  expect(inPlace('Q7', known as unknown as Context)).toBe('in Q7');
});
