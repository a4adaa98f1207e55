/**
 * Speaks the reading contract: questions and messages as JSON lines in, what was read of them as JSON lines out. The same
 * reading and the same check of a message as every surface; only the format is of this place.
 */
import { createInterface } from 'node:readline';
import { claimsIn } from '../../core/checking/claims.ts';
import { buildLexicon } from '../../core/lexicon/lexicon.ts';
import { read } from '../../core/reading/read.ts';
import { readLexiconFiles } from '../../data/lexicon/load.ts';
import { shippedLedger } from '../../data/load.ts';
import { readLedgerFolder } from '../../data/read.ts';

interface Case {
  readonly id: string;
  readonly mode: 'ask' | 'check';
  readonly text: string;
  readonly today: string;
}

const { files } = readLedgerFolder(shippedLedger());
const lexicon = buildLexicon(readLexiconFiles(), files);

createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, mode, text, today } = JSON.parse(line) as Case;
  process.stdout.write(`${JSON.stringify({ id, ...(mode === 'ask' ? asked(text, today) : checked(text, today)) })}\n`);
});

function asked(text: string, today: string) {
  return { question: read(text, lexicon, { today }), pairs: [], notRead: null };
}

function checked(text: string, today: string) {
  const { claims, halves, doubtful } = claimsIn(text, lexicon, { today });
  const pairs = claims.map(({ subject, place, denied }) => [
    subject.slice(subject.indexOf(':') + 1),
    place,
    ...(denied ? ['denied'] : []),
  ]);
  const notRead = [...halves.map(({ key }) => key), ...doubtful].join(', ') || null;
  return { question: null, pairs, notRead };
}
