/** What the words of a clause say of a ban: a closed list, and whom they say it binds. */
import { ASKED_AUDIENCES, NOT_AUDIENCES } from '../reading/asking-words.ts';
import type { AskedAudience } from '../situation/audience.ts';
import { asks, type Joined } from './joining.ts';
import { anyOf, finder, words } from './match.ts';
import { ADVICE, deniesBan, HAPPENS_TO, MEASURE, neverEnded, saysEnded, speaks } from './polarity.ts';
import { DONE_TO, MEASURES, PAST, PAST_MEASURE, PLANNED, PLANS, PRESENT, STOPS } from './words.ts';

/** What a message can say, each with what it means. */
export const CLAIMED = {
  banned: 'there is a ban, a block or a restriction',
  part: 'there is one for those it names: minors, official devices',
  imposed: 'there was one; whether it still holds is not said',
  'not-banned': 'there is none',
  'not-all': 'there is none for everyone',
  'not-part': 'there is none for those it names',
  never: 'there never was one',
  ended: 'there was one, and it is over',
  planned: 'one is planned, proposed or called for',
  advised: 'there is advice against the app',
  asked: 'it asks, and says nothing',
  named: 'it names both, and says nothing of a ban that could be read',
} as const;
export type Said = keyof typeof CLAIMED;

export interface Claimed {
  readonly says: Said;
  /** Whom the ban binds by its words; null: not said. */
  readonly about: AskedAudience | null;
}

const STOPPED = new RegExp(`(?:${anyOf(STOPS)})${words(3)}(?:ban|law|order)(?![\\p{L}])`, 'u');
const PLANNING = new RegExp(
  `(?:${anyOf(PLANS)})${words(5)}(?:${anyOf(MEASURES)})|\\bban${words(2)}(?:${anyOf(PLANNED)})`,
  'u',
);
const DONE = finder(DONE_TO);
const NEVER =
  /(?<![\p{L}])(?:never|neither ever|jamais|nie|niemals|nunca|jamas|nooit|aldrig|aldri|nigdy|nikdy|никогда|ніколи)(?![\p{L}])|从未|從未/u;
const WAS = finder(PAST);
const STILL = finder(PRESENT);
/** Right before the app. */
const DID = new RegExp(`(?:${anyOf(PAST_MEASURE)})${words(2)}$`, 'u');

export function claimedBy(clause: Joined, before: Joined | null): Claimed {
  const own = clause.words;
  const shared = !speaks(own) && before && speaks(before.words);
  const said = shared ? `${before.words} ${own}` : own;
  const about = audienceIn(own);
  const meant = meaningOf(clause, said);
  if (clause.turned) return { says: TURNED[meant] ?? 'named', about: null };
  const narrower = about ? (about === 'everyone' ? FOR_ALL : FOR_PART)[meant] : undefined;
  return { says: narrower ?? meant, about };
}

/** What it comes to where the words say whom it binds. */
const FOR_PART: Readonly<Partial<Record<Said, Said>>> = { banned: 'part', imposed: 'part', 'not-banned': 'not-part' };
const FOR_ALL: Readonly<Partial<Record<Said, Said>>> = { 'not-banned': 'not-all' };

/** "Unlike India, Pakistan never banned it": of India, the opposite. */
const TURNED: Readonly<Partial<Record<Said, Said>>> = {
  banned: 'not-banned',
  imposed: 'not-banned',
  part: 'not-banned',
  'not-banned': 'banned',
  never: 'banned',
  // Of the one that has not lifted its ban.
  ended: 'banned',
};

/** What says that there is no ban. */
export const DENIALS: ReadonlySet<Said> = new Set(['not-banned', 'not-all', 'not-part', 'never']);

function meaningOf(clause: Joined, said: string): Said {
  const last = clause.sentences.at(-1);
  if (last && asks(last) && !clause.answer) return 'asked';
  if (clause.turned) return affirmed(clause, said);
  if (clause.denied) {
    if (saysEnded(said) && !neverEnded(said)) return clause.answer === 'no' ? 'banned' : 'ended';
    return NEVER.test(said) ? 'never' : 'not-banned';
  }
  return affirmed(clause, said);
}

/** Of a clause that stands against a denied one, what that one says. */
function affirmed(clause: Joined, said: string): Said {
  if (neverEnded(said)) return 'banned';
  if (deniesBan(said)) return NEVER.test(said) ? 'never' : 'not-banned';
  if (saysEnded(said) || STOPPED.test(said)) return 'ended';
  if (PLANNING.test(said) && !DONE.test(said)) return 'planned';
  if (ADVICE.test(said) && !MEASURE.test(said)) return 'advised';
  if (!HAPPENS_TO.test(said)) return ADVICE.test(said) ? 'advised' : 'named';
  if (!MEASURE.test(said)) return 'named';
  return isPast(clause, said) ? 'imposed' : 'banned';
}

/** "Nepal blocked TikTok", "was blocked"; but "TikTok blocked in Nepal" is how headlines put what is so. */
function isPast({ mentions, sentences }: Joined, said: string): boolean {
  if (STILL.test(said)) return false;
  if (WAS.test(said)) return true;
  const subject = mentions.find(({ kind }) => kind === 'subject');
  return sentences.some(({ plain }) => DID.test(plain.slice(0, subject?.start ?? 0)));
}

/** What leads to whom a ban binds; "minister says" names nobody bound. */
const FOR = /\b(?:for|from|on|off|to|among|by|in|fur|auf|bei|pour|aux|sur|para|en|per|su|voor|op|in)\s/gu;
const REACH = 48;

function audienceIn(plain: string): AskedAudience | null {
  const text = NOT_AUDIENCES.reduce((rest, pattern) => rest.replace(pattern, ' '), plain);
  for (const found of text.matchAll(FOR)) {
    const [phrase = ''] = text.slice(found.index, found.index + REACH).split(/[,.;:!?()–—]/u);
    const audience = ASKED_AUDIENCES.find(([, pattern]) => pattern.test(phrase))?.[0];
    if (audience && audience !== 'users') return audience;
  }
  return null;
}
