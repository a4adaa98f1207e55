/** `--check`: the claims of a text, each beside what is on record. */
import type { Block } from '../../core/answer/answer.ts';
import type { CheckedClaim, CheckedMessage } from '../../core/checking/checked.ts';
import { ledeSources, summariesOf } from '../../core/checking/summary.ts';
import { NOTES } from '../conversation/words.ts';

/** Shows blocks as the terminal shows an answer's. */
export type ShowBlocks = (blocks: readonly Block[]) => string;

/** @returns the claims with the sources of their ledes, then what there is to say of them all. No newline at the end. */
export function renderChecked(checked: CheckedMessage, show: ShowBlocks, wrap: (text: string) => string): string {
  return [...claims(checked, show), ...notes(checked, wrap)].join('\n\n');
}

function claims({ claims }: CheckedMessage, show: ShowBlocks): string[] {
  return summariesOf(claims).map((blocks, i) => {
    const sources = sourcesOf(claims[i]);
    return [show(blocks), ...(sources ? [show([sources])] : [])].join('\n');
  });
}

function sourcesOf(claim: CheckedClaim | undefined): Block | null {
  return claim ? ledeSources(claim) : null;
}

function notes({ claims, counted, notRead }: CheckedMessage, wrap: (text: string) => string): string[] {
  const said = [claims.length === 0 ? NOTES.nothingToCheck : null, counted, notRead].filter((note) => note !== null);
  return said.length ? [said.map(wrap).join('\n')] : [];
}
