/** What a question was understood to ask. The reading makes it, the finding answers it. */
import { z } from 'zod';
import { FACETS } from '../ledger/property.ts';
import { KINDS } from '../ledger/vocabulary.ts';
import { asking } from './asking.ts';

/** The rules by which a word is read as a name, in the words that an answer gives them. */
export const READING_RULES = {
  exact: 'exact name',
  'other-name': 'another name',
  former: 'former name',
  'other-language': 'another language',
  sound: 'as it sounds in another script',
  adjective: 'adjective',
  seat: 'stands for its government',
  city: 'the city itself',
  house: 'a legislature',
  actor: 'named in its records',
  record: 'a record',
  code: 'code',
  flag: 'flag',
  joined: 'words joined or split',
  spelling: 'spelling',
  day: 'day in figures',
  kind: 'kind of app',
  owner: 'owner',
} as const;

export const reading = z.strictObject({
  /** The asker's own words. */
  typed: z.string(),
  /** The name it was read as. */
  readAs: z.string(),
  rule: z.enum(Object.keys(READING_RULES) as [keyof typeof READING_RULES, ...(keyof typeof READING_RULES)[]]),
  /** True where the answer must say it first (promise 3): everything but an exact or other name of the thing itself. */
  said: z.boolean(),
});
export type Reading = z.infer<typeof reading>;

/** Two or more readings about as good: the asker picks. */
export const ambiguity = z.strictObject({
  typed: z.string(),
  options: z.array(
    z.strictObject({ kind: z.enum(['place', 'platform']), id: z.string(), name: z.string(), ask: z.string() }),
  ),
});
export type Ambiguity = z.infer<typeof ambiguity>;

export const MODES = ['pair', 'list', 'comparison', 'timeline', 'recent', 'help', 'unread'] as const;

/** Restricts a list. */
export const filters = z.strictObject({
  kinds: z.array(z.enum(Object.keys(KINDS) as [keyof typeof KINDS, ...(keyof typeof KINDS)[]])),
  /** Verdict slugs, see core/verdict. */
  verdicts: z.array(z.string()),
  /** Region ids of the lexicon: EU members, Africa, US states. */
  regions: z.array(z.string()),
  placeKinds: z.array(z.string()),
  /** First and last day of a period in which something happened, and which happenings count. */
  period: z.strictObject({ from: z.string(), to: z.string(), event: z.enum(['any', 'banned', 'lifted']) }).nullable(),
});
export type Filters = z.infer<typeof filters>;

export const question = z.strictObject({
  /** As typed, cleaned of what cannot be shown; at most 500 characters. Asking it again gives the same question. */
  text: z.string(),
  mode: z.enum(MODES),
  /** Ids. */
  platforms: z.array(z.string()),
  categories: z.array(z.string()),
  owners: z.array(z.string()),
  places: z.array(z.string()),
  /**
   * The pairs asked about where a sentence holds more than one and they do not all combine ("tiktok in france and
   * wechat in india"): indexes into platforms/categories/owners are spelled as subject keys.
   */
  pairs: z.array(z.strictObject({ subjects: z.array(z.string()), places: z.array(z.string()) })),
  /** What the question leaves out ("everywhere except France"): places by id, subjects as keys. */
  excluded: z.strictObject({ places: z.array(z.string()), subjects: z.array(z.string()) }).optional(),
  facet: z.enum(FACETS).nullable(),
  /** Which way the question is turned, about whom, and what of a list is wanted. */
  asking,
  /** The day in question, `YYYY-MM-DD`; null: today. */
  asOf: z.string().nullable(),
  /** How the asker put the day, for the answer to repeat. */
  asOfTyped: z.string().nullable(),
  filters,
  readings: z.array(reading),
  /** Words with content that were not understood. */
  unread: z.array(z.string()),
  /** Best guesses for what was not understood ("did you mean"); never acted on. */
  guesses: z.array(z.strictObject({ typed: z.string(), name: z.string(), ask: z.string() })),
  ambiguity: ambiguity.nullable(),
  /** What is wrong with the question itself: too long, a day that does not exist, a day in the future. */
  problem: z.strictObject({ code: z.enum(['too-long', 'no-such-day', 'future-day']), text: z.string() }).nullable(),
});
export type Question = z.infer<typeof question>;
