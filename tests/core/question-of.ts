/** A question with nothing asked, to be filled in by a test; and a gazetteer of a handful of places. */
import type { Gazetteer } from '../../core/lexicon/gazetteer.ts';
import type { Question } from '../../core/reading/question.ts';
import { emptyQuestion } from '../../core/reading/understand.ts';

export function questionOf(asked: Partial<Question>): Question {
  return { ...emptyQuestion('test'), mode: 'pair', ...asked };
}

const PLACES: Readonly<
  Record<string, readonly [string, 'country' | 'subdivision' | 'union' | 'institution', string | null]>
> = {
  BE: ['Belgium', 'country', null],
  'BE-WAL': ['Wallonia', 'subdivision', 'BE'],
  FR: ['France', 'country', null],
  NE: ['Niger', 'country', null],
  EU: ['European Union', 'union', null],
  'EU-COM': ['European Commission', 'institution', 'EU'],
};

export const testGazetteer: Gazetteer = {
  get: (id) => {
    const found = PLACES[id];
    return found ? { id, name: found[0], kind: found[1], within: found[2] } : undefined;
  },
  inside: (id) => Object.keys(PLACES).filter((place) => PLACES[place]?.[2] === id),
  members: (region) => (region === 'europe' ? ['BE', 'FR', 'EU'] : []),
  region: (id) => (id === 'europe' ? { id, name: 'Europe' } : undefined),
};
