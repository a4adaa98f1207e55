/** Reads a message for what it claims: an app, a place, and whether a ban is denied. */
import type { Day } from '../day/edtf.ts';
import { askedKeys } from '../finding/subjects.ts';
import type { SubjectKey } from '../ledger/ledger.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { read } from '../reading/read.ts';

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
}

/** Characters of a message that are read; a question's limit holds for each sentence. */
export const MOST_READ = 8_000;
const MOST_SENTENCE = 480;

export function claimsIn(message: string, lexicon: Lexicon, { today }: { readonly today: Day }): Claims {
  const claims = new Map<string, Claim>();
  const halves = new Map<string, Claims['halves'][number]>();
  const doubtful = new Set<string>();
  for (const sentence of sentencesOf(message.slice(0, MOST_READ))) {
    const question = read(sentence, lexicon, { today });
    if (question.ambiguity) doubtful.add(question.ambiguity.typed);
    const whole = question.pairs.length ? question.pairs : [{ subjects: askedKeys(question), places: question.places }];
    for (const { subjects, places } of whole) {
      for (const subject of subjects as SubjectKey[])
        for (const place of places)
          claims.set(`${subject} ${place}`, { subject, place, denied: false, asOf: question.asOf });
      if (subjects.length && places.length) continue;
      for (const key of subjects) halves.set(key, { kind: 'subject', key });
      for (const key of places) halves.set(key, { kind: 'place', key });
    }
  }
  for (const { subject, place } of claims.values()) {
    halves.delete(subject);
    halves.delete(place);
  }
  return { claims: [...claims.values()], halves: [...halves.values()], doubtful: [...doubtful] };
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentencesOf(message: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(message)) {
    for (let at = 0; at < segment.length; at += MOST_SENTENCE) {
      const piece = segment.slice(at, at + MOST_SENTENCE).trim();
      if (piece) sentences.push(piece);
    }
  }
  return sentences.slice(0, 60);
}
