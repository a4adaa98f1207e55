/** A bounded memory of what was posted from under which message: pressing twice posts once, after a restart too. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { decode } from './follow-up.ts';
import { keptFile } from './kept-file.ts';

export interface Posted {
  /**
   * Takes the right to post, once. It is on disk before it is given, so that a process that ends between the post and its
   * next breath does not post again. A post that failed must `release` it, so that it can be tried again.
   * @param message the id of the message under which Post was pressed
   * @param carried what the button carried
   * @returns null where it was posted from there, or is being posted
   */
  readonly claim: (message: string, by: string, carried: string) => Promise<Claim | null>;
  /** A post was taken back: whoever posted it may post it again. `carried` is that of the button that took it back. */
  readonly takenBack: (by: string, carried: string) => Promise<void>;
}

export interface Claim {
  readonly release: () => Promise<void>;
}

/** Where it was posted from, which answer and by whom, and when, in milliseconds; as digests, which tell nobody what was asked. */
type Entry = readonly [spot: string, question: string, at: number];
const DIGEST = 22;
const entries = z.array(z.tuple([z.string().length(DIGEST), z.string().length(DIGEST), z.number()]).readonly());

/** A private message with its button is not looked at again after this long. */
const KEPT_MS = 30 * 86_400_000;

export interface PostedOptions {
  /** Posts remembered; the oldest is forgotten first. */
  readonly limit?: number;
  readonly now?: () => Date;
  /** Told where the file cannot be read or written; posting goes on. */
  readonly onFault?: (cause: unknown) => void;
}

export async function filePosted(file: string, options: PostedOptions = {}): Promise<Posted> {
  const { onFault = () => {} } = options;
  const kept = await keptFile<readonly Entry[]>(file, entries, onFault);
  return remembering(kept.found ?? [], (all) => kept.write(all).catch(onFault), options);
}

function remembering(
  start: readonly Entry[],
  keep: (all: () => readonly Entry[]) => Promise<void>,
  { limit = 2_000, now = () => new Date() }: PostedOptions,
): Posted {
  const what = new Map(start.map((entry) => [entry[0], entry]));
  const all = () => [...what.values()];
  const forgetOld = () => {
    const since = now().getTime() - KEPT_MS;
    for (const [spot, , at] of what.values()) if (at < since || what.size > limit) what.delete(spot);
  };
  return {
    claim: async (message, by, carried) => {
      const spot = digest([message, carried]);
      forgetOld();
      if (what.has(spot)) return null;
      what.set(spot, [spot, questionOf(by, carried), now().getTime()]);
      forgetOld();
      await keep(all);
      return {
        release: async () => {
          what.delete(spot);
          await keep(all);
        },
      };
    },
    takenBack: async (by, carried) => {
      const question = questionOf(by, carried);
      for (const [spot, posted] of what.values()) if (posted === question) what.delete(spot);
      await keep(all);
    },
  };
}

/** Who posted which answer, whichever button carries it. */
function questionOf(by: string, carried: string): string {
  const decoded = decode(carried);
  if (!decoded.ok) return digest([carried]);
  const { ask, asOf, on, ledger } = decoded.followUp;
  return digest([by, ask, asOf ?? '', on, ledger]);
}

function digest(of: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(of)).digest('base64url').slice(0, DIGEST);
}
