/** What a person may ask of the conversation, and what it replies: plain data that names no platform. */
import type { Answer, Block } from '../../core/answer/answer.ts';
import type { CheckedClaim } from '../../core/checking/checked.ts';
import type { Day } from '../../core/day/edtf.ts';
import type { Action, Asked, CanPost } from './actions.ts';
import type { Surroundings } from './meant.ts';

export interface Circumstances {
  /** Today where the asker is. */
  readonly today: Day;
  /** Whether the bot may write where this was asked, for everyone to see. */
  readonly canPost: CanPost;
  /** The asker's id on the platform: letters, digits and underscores. */
  readonly asker: string;
}
export type Request = Circumstances &
  (
    | {
        readonly kind: 'ask';
        readonly text: string;
        readonly asOf?: Day | undefined;
        /** A day in the asker's own words, where a platform has no date picker; the core reads it. */
        readonly asOfTyped?: string | undefined;
        readonly page?: number | undefined;
        /** The asker wants everyone to see it. */
        readonly share?: boolean | undefined;
        /** What came with the words, where it came as a message; see meant.ts. */
        readonly around?: Surroundings | undefined;
      }
    /** A pressed button. `carried` undefined: its short key is no longer known. */
    | { readonly kind: 'follow-up'; readonly carried: string | undefined }
    /** A day was picked or typed for the question that an "as of another day" button carried. */
    | { readonly kind: 'day'; readonly carried: string | undefined; readonly day: string }
    | {
        readonly kind: 'check';
        readonly message: string;
        /** The message is longer or nests deeper than was gathered. */
        readonly cut?: boolean | undefined;
        /** What it replies to, checked where the message itself claims nothing. */
        readonly above?: string | undefined;
      }
  );

export interface Shown {
  readonly answer: Answer;
  readonly asked: Asked;
  readonly actions: readonly Action[];
  /** Plain sentences to say with the answer, before its buttons. */
  readonly notes: readonly string[];
}

/** A claim in short, and the button that opens its answer. */
export interface ShownClaim {
  readonly claim: CheckedClaim;
  /** What is shown of it. */
  readonly blocks: readonly Block[];
  readonly open: { readonly label: string; readonly carries: string };
}

export type Reply =
  /** For the asker alone; `inPlace`: instead of the private message whose button was pressed. */
  | ({ readonly reply: 'answer'; readonly inPlace: boolean } & Shown)
  /** The first screen, for everyone in the channel, with who posted it; see `postedBy` for its last line. */
  | ({ readonly reply: 'post' } & Shown)
  /** Takes the public message away whose button was pressed. */
  | { readonly reply: 'take-back'; readonly text: string }
  /** The claims of a message in short, for the asker alone; at most five, in one message. */
  | {
      readonly reply: 'checked';
      readonly inPlace: boolean;
      readonly checked: readonly ShownClaim[];
      readonly notes: readonly string[];
    }
  /** Ask for a day (a date picker, a modal), then send it as `kind: 'day'` with the same `carried`. */
  | { readonly reply: 'pick-day'; readonly prompt: string; readonly carried: string; readonly day: Day }
  /** Plain text to show in a box it can be copied from. */
  | { readonly reply: 'copy'; readonly text: string; readonly answer: Answer }
  /** No answer, and why. `cause`: what to log. */
  | { readonly reply: 'trouble'; readonly text: string; readonly cause?: unknown };

export type CheckedReply = Extract<Reply, { reply: 'checked' }>;
