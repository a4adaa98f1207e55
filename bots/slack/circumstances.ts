/** What Slack has to be asked before a question can be answered: the asker's day, and what a reply replies to. */
import type { webApi } from '@slack/bolt';
import { leavesOpen } from '../conversation/meant.ts';
import { todayAt } from '../conversation/today.ts';
import type { SurfaceContext } from '../service/surface.ts';
import type { Desk } from './desk.ts';
import type { Lookups } from './lookups.ts';
import { type Around, headWords, type Incoming } from './receive.ts';

type Client = Pick<webApi.WebClient, 'token'>;

export interface Circumstances {
  /** @param team the workspace's id */
  readonly around: (client: Client, team: string | null | undefined, user: string) => Promise<Around>;
  /** With the head of the thread in which words stand that ask nothing by themselves: "is this true?" */
  readonly withAbove: (incoming: Incoming, client: Client, team: string, bot: string | undefined) => Promise<Incoming>;
}

export function circumstances(context: SurfaceContext, desk: Pick<Desk, 'canPost'>, lookups: Lookups): Circumstances {
  return {
    around: async ({ token }, team, user) => ({
      today: todayAt(context.now(), await lookups.zoneOf({ token, team: team ?? '', user }), context.timeZone),
      canPost: desk.canPost,
    }),
    withAbove: async (incoming, { token }, team, bot) => {
      const { request, place, head } = incoming;
      if (request.kind !== 'ask' || !request.around || request.around.above !== undefined) return incoming;
      if (!place.channel || !head) return incoming;
      const { text, today } = request;
      if (!leavesOpen(text, context.interdict().ask(text, { today }))) return incoming;
      const found = await lookups.headOf({ token, team, user: place.user }, place.channel, head);
      const above = found === null ? null : headWords(found, bot);
      return { ...incoming, request: { ...request, around: { ...request.around, above } } };
    },
  };
}
