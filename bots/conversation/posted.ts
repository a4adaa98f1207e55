/** A bounded memory of what was posted from under which message: pressing twice posts once. */
import { decode } from './follow-up.ts';

export interface Posted {
  /**
   * Takes the right to post, once. A post that failed must `release` it, so that it can be tried again.
   * @param message the id of the message under which Post was pressed
   * @param carried what the button carried
   * @returns null where it was posted from there, or is being posted
   */
  readonly claim: (message: string, by: string, carried: string) => { readonly release: () => void } | null;
  /** A post was taken back: whoever posted it may post it again. `carried` is that of the button that took it back. */
  readonly takenBack: (by: string, carried: string) => void;
}

/** @param limit posts remembered; the oldest is forgotten first. */
export function postedOnce(limit = 2_000): Posted {
  const what = new Map<string, string>();
  return {
    claim: (message, by, carried) => {
      const key = `${message} ${carried}`;
      if (what.has(key)) return null;
      what.set(key, questionOf(by, carried));
      const [oldest] = what.keys();
      if (what.size > limit && oldest !== undefined) what.delete(oldest);
      return { release: () => what.delete(key) };
    },
    takenBack: (by, carried) => {
      const question = questionOf(by, carried);
      for (const [key, posted] of what) if (posted === question) what.delete(key);
    },
  };
}

/** Who posted which answer, whichever button carries it. */
function questionOf(by: string, carried: string): string {
  const decoded = decode(carried);
  if (!decoded.ok) return carried;
  const { ask, asOf, on, ledger } = decoded.followUp;
  return JSON.stringify([by, ask, asOf, on, ledger]);
}
