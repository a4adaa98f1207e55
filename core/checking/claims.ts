/** Reads a message for what it claims: an app, a place, and whether a ban is denied. */
import type { Day } from '../day/edtf.ts';
import type { SubjectKey } from '../ledger/ledger.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Clause, clausesOf, isWhole } from './clauses.ts';
import { mentionsIn } from './mentions.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** What a message says of one app in one place. */
export interface Claim {
  readonly subject: SubjectKey;
  /** The place's id. */
  readonly place: string;
  /** True where the message says that there is no ban. */
  readonly denied: boolean;
  /** The day that the claim speaks of, or null. */
  readonly asOf: Day | null;
}

export interface Claims {
  /** In the order of the message, each once. */
  readonly claims: readonly Claim[];
  /** Apps and places named without their other half: subject keys and place ids. */
  readonly halves: readonly { readonly kind: 'subject' | 'place'; readonly key: string }[];
  /** Names that could mean more than one place, as typed. */
  readonly doubtful: readonly string[];
  /** Sentences that were too many to be read. */
  readonly unread: number;
}

/** Characters and sentences of a message that are read. */
export const MOST_READ = 8_000;
const MOST_SENTENCES = 240;

interface Read extends Sentence {
  readonly clauses: readonly Clause[];
  readonly asOf: Day | null;
}

export function claimsIn(message: string, lexicon: Lexicon, { today }: { readonly today: Day }): Claims {
  const sentences = sentencesOf(message.slice(0, MOST_READ));
  const doubtful = new Set<string>();
  const read = sentences.slice(0, MOST_SENTENCES).map((sentence): Read => {
    const mentions = mentionsIn(sentence.text, lexicon, today);
    for (const word of mentions.doubtful) doubtful.add(word);
    return { ...sentence, clauses: clausesOf(mentions), asOf: mentions.asOf };
  });
  const claims = new Map<string, Claim>();
  const halves = new Map<string, Claims['halves'][number]>();
  joined(read).forEach((clauses, i) => {
    for (const clause of clauses) {
      for (const subject of clause.subjects as SubjectKey[]) {
        for (const place of clause.places)
          claims.set(`${subject} ${place} ${clause.denied}`, {
            subject,
            place,
            denied: clause.denied,
            asOf: read[i]?.asOf ?? null,
          });
      }
      if (isWhole(clause)) continue;
      for (const key of clause.subjects) halves.set(key, { kind: 'subject', key });
      for (const key of clause.places) halves.set(key, { kind: 'place', key });
    }
  });
  for (const { subject, place } of claims.values()) {
    halves.delete(subject);
    halves.delete(place);
  }
  return {
    claims: [...claims.values()],
    halves: [...halves.values()],
    doubtful: [...doubtful],
    unread: Math.max(0, sentences.length - MOST_SENTENCES),
  };
}

/** A verb of bans, or of what is done to an app. */
const MEASURE =
  /\b(ban|bans|banned|block|blocks|blocked|blocking|forbid\w*|prohibit\w*|restrict\w*|outlaw\w*|suspend\w*|censor\w*|cut|hit|affected|down|unavailable|inaccessible|off|gone|same|unblocked?|lift\w*|interdit\w*|bloqu\w*|verbot\w*|verbiet\w*|gesperrt|prohib\w*|geblokkeerd|verboden|vietat\w*|bloccat\w*)\b/iu;
const POINTS_BACK =
  /\b(it|its|they|them|their|this|that|the app|the platform|the ban|too|also|as well|likewise|same)\b/iu;
const ANSWERS = /\b(yes|no|says|said|yep|nope|confirms?|denies|true|false|oui|non|ja|nein|sí|si)\b/iu;
const SAYS_NO = /\b(no|nope|denies|denied|false|non|nein|nee)\b/iu;

/** The clauses of each sentence, with the half that a heading, a question or the sentence before gives. */
function joined(sentences: readonly Read[]): Clause[][] {
  const found: Clause[][] = [];
  let heading: Clause | null = null;
  let headed: Read | null = null;
  sentences.forEach((sentence, i) => {
    const [clause] = sentence.clauses;
    const before = sentences[i - 1];
    const only = clause && sentence.clauses.length === 1 && !isWhole(clause) ? clause : null;
    if (heading && headed && (sentence.line === headed.line || !goesOn(heading, only))) heading = null;
    if (only && heading) {
      found.push([together(heading, only)]);
      return;
    }
    if (only && isHeading(sentences, i)) {
      heading = only;
      headed = sentence;
      found.push([]);
      return;
    }
    const last = found.at(-1)?.at(-1) ?? null;
    if (only && last && before?.block === sentence.block && belongs(before, last, sentence, only)) {
      const denied = before.text.trim().endsWith('?') && SAYS_NO.test(sentence.text);
      const whole = { ...together(last, only), denied: denied || only.denied };
      if (!isWhole(last)) found[found.length - 1] = [];
      found.push([whole]);
      return;
    }
    found.push([...sentence.clauses]);
  });
  return found;
}

/** A list goes on as long as its lines name the other half alone. */
function goesOn(heading: Clause, only: Clause | null): boolean {
  if (!only) return false;
  return heading.subjects.length ? !only.subjects.length : !only.places.length;
}

/** A line that names one half and ends in a colon, or stands alone over lines that name the other half. */
function isHeading(sentences: readonly Read[], i: number): boolean {
  const sentence = sentences[i];
  const next = sentences[i + 1];
  const [clause] = sentence?.clauses ?? [];
  const [below] = next?.clauses ?? [];
  if (!sentence || !next || !clause || !below || next.line === sentence.line) return false;
  if (isWhole(below) || next.clauses.length > 1) return false;
  const other = clause.subjects.length ? !below.subjects.length : !below.places.length;
  return other && (sentence.leads || isBare(sentence) || isBare(next));
}

/** Names and little else. */
function isBare({ text }: Sentence): boolean {
  return text.split(/\s+/u).length <= MOST_BARE && !/[.?!]$/u.test(text);
}
const MOST_BARE = 4;

/** Whether a sentence that names one half speaks of what the one before named. */
function belongs(before: Read, last: Clause, sentence: Read, only: Clause): boolean {
  if (only.subjects.length ? !last.places.length : !last.subjects.length) return false;
  if (before.text.trim().endsWith('?'))
    return !isWhole(last) && (ANSWERS.test(sentence.text) || MEASURE.test(sentence.text));
  if (!MEASURE.test(sentence.text)) return false;
  return only.subjects.length > 0 || POINTS_BACK.test(sentence.text);
}

function together(one: Clause, two: Clause): Clause {
  return {
    subjects: two.subjects.length ? two.subjects : one.subjects,
    places: two.places.length ? two.places : one.places,
    denied: one.denied || two.denied,
  };
}
