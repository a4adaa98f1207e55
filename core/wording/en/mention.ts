/** An app that a measure speaks of and does not bind by name, in English. */

import { ended } from '../sentence.ts';

/** "Discord in Australia: not among the apps of the measure there; exceptions: Messaging, Discord." */
export function leftOutOf(title: string, label: string, said: string): string {
  return `${title}: not among the apps of the measure there; ${label.toLowerCase()}: ${ended(said)}`;
}

export function namedBySome(title: string, said: string): string {
  return `${title}: named by some sources of the measure there, not by all: ${ended(said)}`;
}
