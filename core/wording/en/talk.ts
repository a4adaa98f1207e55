/** What the bot says of itself in English, and how it asks back. */
import type { Topic } from '../../reading/talk.ts';

const ASK = 'Name an app and a place, such as “tiktok belgium”.';

/** @param about of the ledger: how many records and sources, and the day it reaches to in words. */
export function talkOf(topic: Topic, about: { records: number; sources: number; newest: string }): string {
  switch (topic) {
    case 'thanks':
      return `You are welcome. Ask again whenever an app and a place come up, such as “tiktok belgium”.`;
    case 'maker':
      return `This is Interdict, a bot that looks app bans up in a ledger of ${about.records} records and quotes its sources; no language model answers here. ${ASK}`;
    case 'sources':
      return `Every fact carries the number of its source: ${about.sources} of them are on file, and each answer lists its own. ${ASK}`;
    case 'certain':
      return `Each answer is as certain as its sources, says how old their last word is, and shows both sides where they differ. Which app and which place do you want checked?`;
    case 'fresh':
      return `The ledger reaches to ${about.newest}, and each answer says when a measure was last reported. Which app and which place do you mean?`;
    case 'complaint':
      return `Sorry that this did not help. What it takes is an app and a place: ask “tiktok belgium”, or “help” for more ways.`;
    case 'subject':
      return `Which app, and in which place or country? ${ASK}`;
  }
}

/** Where nothing in the words names anything that is on file. */
export function nothingNamed(unread: readonly string[]): string {
  const words = unread.slice(0, 4).map((word) => `“${word}”`);
  const which =
    words.length === 0
      ? 'No app, place or kind of measure was named.'
      : `${words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)} are` : `${words[0]} is`} not the name of an app or place on file.`;
  return `${which} ${ASK}`;
}
