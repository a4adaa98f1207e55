/** "Us" in small letters: the country before what it has, the asker's own people otherwise. */
import type { Draft } from './span.ts';

/** "The us", "us agencies", "us federal phones": whom they ask to tell "us" is no country. */
export function isTheStates({ tokens, taken }: Draft, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.key !== 'us') return false;
  if (before?.key === 'the' && !token.gap) return true;
  return (
    after !== undefined &&
    !after.gap &&
    !taken[at + 1] &&
    OF_THE_STATES.has(after.key) &&
    !TELLS_US.has(before?.key ?? '')
  );
}
const OF_THE_STATES = new Set(
  'agencies agency government govt federal states state congress senate senators military army navy soldiers troops officials employees citizens residents lawmakers supreme court courts president treasury congressional contractors'.split(
    ' ',
  ),
);
const TELLS_US = new Set('tell give show let help send teach lets lend get make'.split(' '));
