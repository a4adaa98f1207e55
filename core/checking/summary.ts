/**
 * A checked claim in short, as blocks: the claim as written, what it comes to, the lede of its answer. The same words on
 * every surface.
 */
import type { Block, BlockOf } from '../answer/answer.ts';
import { linesOf } from '../answer/blocks.ts';
import { sourcesOf } from '../answer/citing.ts';
import { remark } from '../answer/said.ts';
import { READING_RULES } from '../reading/question.ts';
import type { CheckedClaim } from './checked.ts';

/** Characters of a claim that are shown of it. */
const MOST_SHOWN = 160;

/** @param before the claim above it: of several in one sentence the first shows it */
export function summaryOf(claim: CheckedClaim, before: CheckedClaim | null): Block[] {
  const written = claim.text === before?.text ? [] : [`“${shortened(claim.text)}”`];
  const read = claim.readings.map((r) => `Read “${r.typed}” as ${r.readAs} (${READING_RULES[r.rule]}).`);
  const lines = [...written, ...read];
  return [
    ...(lines.length ? [{ block: 'readings' as const, lines }] : []),
    { block: 'paragraph', ...remark(claim.line) },
    ledeOf(claim),
  ];
}

/** The summaries of all claims, in order. */
export function summariesOf(claims: readonly CheckedClaim[]): Block[][] {
  return claims.map((claim, i) => summaryOf(claim, claims[i - 1] ?? null));
}

/** The sources that the lede rests on, with the numbers that its marks have; null where it rests on none. */
export function ledeSources({ answer }: CheckedClaim): BlockOf<'sources'> | null {
  const cited = (answer.lede?.citations ?? []).flatMap((number) => {
    const citation = answer.citations[number - 1];
    return citation ? [{ ...citation, number }] : [];
  });
  return sourcesOf('', cited);
}

/** The sentences that answer, or where there are none whatever is said first. */
function ledeOf({ answer: { lede, blocks } }: CheckedClaim): Block {
  if (lede) return { block: 'paragraph', ...lede };
  const [said = ''] = blocks.filter(({ block }) => block !== 'readings').flatMap(linesOf);
  return { block: 'paragraph', ...remark(said) };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= MOST_SHOWN) return line;
  const cut = line.slice(0, MOST_SHOWN - 1).replace(/[\ud800-\udbff]$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${space > MOST_SHOWN / 2 ? cut.slice(0, space) : cut}…`;
}
