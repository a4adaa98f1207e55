/** The product behind one port: what a surface may ask of it, and what answers. */
import type { Answer, View } from './answer/answer.ts';
import type { CheckedMessage } from './checking/checked.ts';
import type { Day } from './day/edtf.ts';
import type { Explanation } from './reading/explain.ts';

export interface AskOptions {
  /** Today where the asker is; the core has no clock. */
  readonly today: Day;
  /** From 1; a page that does not exist is the last one. */
  readonly page?: number;
  /** The day in question, over any that the text names. */
  readonly asOf?: Day;
  /** How much of the answer is wanted; its first screen where nothing is said. */
  readonly view?: View;
}

/** A completion: what to show, and the text that asks it. */
export interface Suggestion {
  readonly label: string;
  readonly ask: string;
}

export interface CheckOptions {
  /** Today where the asker is. */
  readonly today: Day;
  /** Claims that are answered; those beyond are told. */
  readonly most: number;
}

export interface Interdict {
  /** Any text gives an answer, never an exception. */
  readonly ask: (text: string, options: AskOptions) => Answer;
  /** Completions for what is typed so far, the typed text first; at most `limit`. */
  readonly suggest: (typed: string, options: AskOptions & { readonly limit: number }) => readonly Suggestion[];
  /** Apps (or owners, categories) and places whose names begin like the typed text. */
  readonly suggestName: (kind: 'app' | 'place', typed: string, limit: number) => readonly Suggestion[];
  /** What a message claims of apps and places, each claim beside what is on record. */
  readonly check: (message: string, options: CheckOptions) => CheckedMessage;
  /** How a question is read, pass by pass. */
  readonly explain: (text: string, options: Pick<AskOptions, 'today'>) => Explanation;
  /** Ready for a story: attribution, quotation, citation. Plain text. */
  readonly copyText: (answer: Answer) => string;
  /** What the ledger holds. */
  readonly about: () => {
    readonly records: number;
    readonly places: number;
    readonly platforms: number;
    readonly sources: number;
    readonly newestSource: string | null;
    readonly newest: Day;
    readonly version: string;
  };
}
