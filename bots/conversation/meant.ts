/** What a message asks about where its own words ask nothing: "is this true?", none at all, a whole article. */
import type { Answer } from '../../core/answer/answer.ts';
import { plainOf } from '../../core/lexicon/fold.ts';
import { topicOf } from '../../core/reading/talk.ts';
import { NOTES } from './words.ts';

/** What stands round a question that was sent as a message. */
export interface Surroundings {
  /** What it forwards, attaches or unfurls. */
  readonly carried: string;
  /** The message that it replies to, empty where the bot wrote it; null: the platform does not give it here. */
  readonly above?: string | null | undefined;
}

/** A text whose claims are to be read, and what to say of where it stood. */
export interface Meant {
  readonly message: string;
  readonly notes: readonly string[];
}

/**
 * @param own what the words alone were answered with
 * @returns in the order to be tried: the words themselves where they are longer than a question, what they carry, what
 * they reply to; none where the words are answered as they stand
 */
export function meantBy(text: string, own: Answer, { carried, above }: Surroundings): readonly Meant[] {
  if (!leavesOpen(text, own)) return [];
  return [
    { message: tooLong(own) ? text : '', notes: [] },
    { message: carried, notes: [NOTES.readCarried] },
    { message: above ?? '', notes: [NOTES.readAbove] },
  ].filter(({ message }) => message.trim() !== '');
}

/** Whether nothing was read in the words, and they are no talk with the bot either. */
export function leavesOpen(text: string, own: Answer): boolean {
  if (own.kind !== 'help' && !tooLong(own)) return false;
  if (isEmpty(text)) return true;
  if (own.question.mode === 'help') return false;
  const topic = topicOf(plainOf(text));
  return topic === null || topic === 'certain' || topic === 'subject';
}

/** Nothing was said: no words, or signs alone. */
export function isEmpty(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

function tooLong({ question }: Answer): boolean {
  return question.problem?.code === 'too-long';
}
