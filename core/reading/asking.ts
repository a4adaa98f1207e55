/** How a question is turned: which way round, about whom, for now or ever, and what kind of answer it wants. */
import { z } from 'zod';
import { KINDS, type Kind, PLACE_KINDS, type PlaceKind } from '../ledger/vocabulary.ts';
import { ASKED_AUDIENCES, NOT_AUDIENCES, ORDERS, POLARITIES, SETS, WANTS } from './asking-words.ts';
import { eventIn, kindsIn, placeKindsIn } from './filters.ts';
import { rolesIn } from './roles.ts';

export const asking = z.strictObject({
  /** "Is it banned" or "can I use it": which of the two a bare yes would answer; null: no yes or no was asked. */
  polarity: z.enum(['banned', 'allowed']).nullable(),
  /** Whom the question is about: "for ordinary people", "on work phones", "under 16"; null: nobody in particular. */
  audience: z.enum(['everyone', 'users', 'minors', 'officials', 'network', 'stores', 'buyers']).nullable(),
  /** Words for people that a source may or may not name: journalists, teachers, police. As typed. */
  roles: z.array(z.string()),
  /** What a list is put in order by, of which the asker wants the end. */
  order: z.enum(['first', 'latest', 'most', 'longest', 'shortest', 'soonest-end']).nullable(),
  /** "How many countries", "how many times". */
  count: z.enum(['places', 'apps', 'measures', 'times']).nullable(),
  /** It is the end that is asked about: "lifted", "overturned", "back". */
  ended: z.boolean(),
  /** Kinds of measure that its words name: "sale-or-ban law", "age limit", "advice". */
  kinds: z.array(z.enum(Object.keys(KINDS) as [Kind, ...Kind[]])),
  /** "Right now", "still", "currently": only what holds. */
  now: z.boolean(),
  /** "Both A and B", "A but not B", "A or B": of what two names have in common or not, or of either. */
  set: z.enum(['both', 'but-not', 'either']).nullable(),
  /** "Not banned", "legal", "allowed" in a list: what the ledger cannot list. */
  notBanned: z.boolean(),
  /** Of a place that was named, the kinds of place in it that are asked about: "Canadian cities". */
  parts: z.array(z.enum(PLACE_KINDS)),
  /** What "the most" is about: which place has most apps, or which app is banned in most places. */
  ranks: z.enum(['places', 'apps']),
  /** "Which apps", "list", "everything": a list is asked for by its words; "apps", "bans": by the plural alone. */
  lists: z.enum(['list', 'plural']).nullable(),
});
export type Asking = z.infer<typeof asking>;

export const NOTHING_ASKED: Asking = {
  polarity: null,
  audience: null,
  roles: [],
  order: null,
  count: null,
  ended: false,
  kinds: [],
  now: false,
  set: null,
  notBanned: false,
  parts: [],
  ranks: 'places',
  lists: null,
};

/** @param plain the text in lower case without diacritics. */
export function askingOf(plain: string): Asking {
  return {
    polarity: OPEN.test(plain) ? null : first(POLARITIES, plain),
    audience: audienceIn(plain),
    roles: rolesIn(plain),
    order: first(ORDERS, plain),
    count: first(WANTS, plain),
    ended: eventIn(plain) === 'lifted' || BACK.test(plain),
    kinds: kindsIn(plain),
    now: NOW.test(plain),
    set: first(SETS, plain),
    notBanned: NOT_BANNED.test(plain),
    parts: partsIn(plain),
    ranks: RANKS_APPS.test(plain) ? 'apps' : 'places',
    lists: LISTS.test(plain) ? 'list' : PLURAL.test(plain) ? 'plural' : null,
  };
}

/** A question that wants more than a yes or a no. */
const OPEN =
  /^\W*(?:(?:ok(?:ay)?|hi|hey|hello|so|and|please|pls|interdict|um|uh)[ ,]+)*(?:what|which|who|whom|whose|when|where|why|how|since when|until when|list|show|give|name|tell me (?:what|which|who|when|where|why|how))\b(?! about)/;
const NOW =
  /\b(right now|now|currently|still|today|at (the|this) moment|at present|these days|in (force|effect)|actuellement|derzeit|aktuell|actualmente|attualmente|momenteel|nu|сейчас|目前|现在)\b/;
const RANKS_APPS =
  /\b(which|what) (apps?|applications?|platforms?|services?)\b|\bmost[- ]?(often |widely )?(banned|blocked|restricted|censored|forbidden)\b/;
const BACK = /\b(?:back|over|overturned|unbanned|unblocked|reopened|reinstated|again available|no longer)\b/;
const LISTS =
  /\b(which|what|all|every|how many|other) (of )?(the )?([\w-]+ ){0,3}(apps?|applications?|platforms?|services?|games?|websites?|software)\b|\blists?\b|\beverything\b|\bwhat (else )?(has|have|did|does|is|are|all)\b.{0,60}\b(ban(s|ned|ning)?|block(s|ed)?|restrict(s|ed)?|prohibit(s|ed)?)\b/;
const PLURAL = /\b(apps|applications|platforms|bans|blocks|restrictions|measures|websites)\b/;
const NOT_BANNED =
  /\b(which|what|where|list|countries|states|places)\b.{0,60}\b(not (been )?(banned|blocked|restricted)|(do(es)?n'?t|do(es)? not|have(n'?t| not)|never) (ban|block|banned|blocked)|legal|is (it |tiktok )?allowed|without (a )?bans?|no bans?)\b/;

function first<T>(table: readonly (readonly [T, RegExp])[], plain: string): T | null {
  return table.find(([, words]) => words.test(plain))?.[0] ?? null;
}

const MANY = /\b(which|what|list|how many|name|all|quel(le)?s|welche[rsn]?|que|quali|welke|hvilke|vilka)\b/;

/** Kinds that lie inside a country: "which countries" beside a country's name asks for no part of it. */
function partsIn(plain: string): PlaceKind[] {
  if (!MANY.test(plain)) return [];
  const kinds = placeKindsIn(plain) as PlaceKind[];
  return kinds.includes('country') && !kinds.includes('subdivision') ? [] : kinds.filter((kind) => kind !== 'country');
}

function audienceIn(plain: string): Asking['audience'] {
  const rest = NOT_AUDIENCES.reduce((text, words) => text.replace(words, ' '), plain);
  return first(ASKED_AUDIENCES, rest);
}
