/** Gives a clause the half that it lacks: from a heading, from the question it answers, from the sentence before. */
import { type Clause, isWhole } from './clauses.ts';
import { finder } from './match.ts';
import type { DayMention, Mention } from './mentions.ts';
import { HAPPENS_TO, MEASURE, NEGATES } from './polarity.ts';
import type { Sentence } from './sentences.ts';
import { ASKS_WHICH, NO, POINTS_BACK, SAYS, YES } from './words.ts';

/** A sentence with its clauses. */
export interface Read extends Sentence {
  /** Its text as it was read, and the same in lower case without diacritics, of one length. */
  readonly shown: string;
  readonly plain: string;
  readonly clauses: readonly Clause[];
  readonly days: readonly DayMention[];
  readonly mentions: readonly Mention[];
}

/** A clause with the sentences that make it one, in their order. */
export interface Joined extends Clause {
  readonly sentences: readonly Read[];
  /** Yes or no, where it is a question that was answered. */
  readonly answer: 'yes' | 'no' | null;
}

const POINTS = finder(POINTS_BACK);
const SAYS_NO = finder(NO);
const ANSWERS = finder(YES, NO, SAYS);
const WHICH = finder(ASKS_WHICH);
const OPENS_YES = new RegExp(`^[\\s"“'«—–-]*(?:${finder(YES).source})`, 'u');
const OPENS_NO = new RegExp(`^[\\s"“'«—–-]*(?:${finder(NO).source})`, 'u');

/** The clauses of each sentence, in order. */
export function joinedClauses(sentences: readonly Read[]): Joined[] {
  const found: Joined[][] = [];
  let heading: Joined | null = null;
  sentences.forEach((sentence, i) => {
    const [clause] = sentence.clauses;
    const asides = sentence.clauses.filter(({ aside }) => aside);
    const only =
      clause && sentence.clauses.length - asides.length === 1 && !clause.aside && !isWhole(clause)
        ? alone(clause, sentence)
        : null;
    if (heading && (sentence.line === heading.sentences[0]?.line || !goesOn(heading, only))) heading = null;
    if (only && heading) {
      found.push([together(heading, only)]);
      return;
    }
    if (only && isHeading(sentences, i)) {
      heading = only;
      found.push([]);
      return;
    }
    const near = nearBefore(sentences, found, i);
    if (!clause && near && asks(near.sentence)) {
      const answer = OPENS_NO.test(sentence.plain) ? 'no' : OPENS_YES.test(sentence.plain) ? 'yes' : null;
      if (answer) found[near.at] = near.clauses.map((each) => answered(each, sentence, answer));
      found.push([]);
      return;
    }
    const last = near?.clauses.at(-1);
    if (only && near && last && belongs(near.sentence, last, sentence, only)) {
      const no = saysNo(near.sentence, sentence);
      const joint = together(last, only);
      const answer = asks(near.sentence) ? (no ? 'no' : 'yes') : null;
      if (!isWhole(last)) found[near.at] = near.clauses.slice(0, -1);
      const whole: Joined = { ...joint, denied: no || joint.denied, answer };
      found.push([whole, ...asides.map((aside) => beside(whole, aside))]);
      return;
    }
    found.push(sentence.clauses.map((each) => alone(each, sentence)));
  });
  return found.flat();
}

/** The sentence before in the same paragraph that names something, at most one that names nothing between. */
function nearBefore(sentences: readonly Read[], found: readonly Joined[][], i: number) {
  for (let at = i - 1; at >= Math.max(0, i - FAR); at -= 1) {
    const [sentence, clauses] = [sentences[at], found[at]];
    if (!sentence || !clauses || sentence.block !== sentences[i]?.block) return null;
    if (clauses.length) return { at, sentence, clauses };
    if (sentence.clauses.length || asks(sentence)) return null;
  }
  return null;
}
const FAR = 2;

/** A question is answered with no; what was said of another is said not to hold here: "Kenya did not follow". */
function saysNo(before: Read, { plain }: Read): boolean {
  if (asks(before)) return SAYS_NO.test(plain);
  return !MEASURE.test(plain) && NEGATES.test(plain);
}

function alone(clause: Clause, sentence: Read): Joined {
  return { ...clause, sentences: [sentence], answer: null };
}

function answered(clause: Joined, sentence: Read, answer: 'yes' | 'no'): Joined {
  return { ...clause, denied: answer === 'no' || clause.denied, answer, sentences: [...clause.sentences, sentence] };
}

/** A question, by the sign that it ends in. */
export function asks({ plain }: Read): boolean {
  return /[?？؟]["”’»)]*$/u.test(plain.trim());
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
function belongs(before: Read, last: Clause, { plain }: Read, only: Clause): boolean {
  if (only.subjects.length ? !last.places.length : !last.subjects.length) return false;
  if (asks(before)) {
    if (isWhole(last)) return false;
    return ANSWERS.test(plain) || MEASURE.test(plain) || NEGATES.test(plain) || WHICH.test(before.plain);
  }
  if (!HAPPENS_TO.test(plain)) return false;
  return only.subjects.length > 0 || POINTS.test(plain);
}

/** What stands against the clause, with the half that the clause was given. */
function beside(whole: Joined, aside: Clause): Joined {
  return {
    ...whole,
    subjects: aside.subjects.length ? aside.subjects : whole.subjects,
    places: aside.places.length ? aside.places : whole.places,
    denied: aside.turned ? !whole.denied : aside.denied,
    turned: aside.turned,
    aside: true,
  };
}

function together(one: Joined, two: Joined): Joined {
  return {
    ...two,
    subjects: two.subjects.length ? two.subjects : one.subjects,
    places: two.places.length ? two.places : one.places,
    denied: one.denied || two.denied,
    words: `${one.words}; ${two.words}`,
    sentences: [...one.sentences, ...two.sentences],
    mentions: [...one.mentions, ...two.mentions],
  };
}
