/** The shipped names, read once, and a short form of what a question was read as. */
import { buildLexicon } from '../../../core/lexicon/lexicon.ts';
import type { Question } from '../../../core/reading/question.ts';
import { read } from '../../../core/reading/read.ts';
import { readLexiconFiles } from '../../../data/lexicon/load.ts';
import { shippedLedger } from '../../../data/load.ts';
import { readLedgerFolder } from '../../../data/read.ts';

export const TODAY = '2026-11-21';
export const lexicon = buildLexicon(readLexiconFiles(), readLedgerFolder(shippedLedger()).files);

export function ask(text: string): Question {
  return read(text, lexicon, { today: TODAY });
}

/** "tiktok | BE": subjects, places; an ambiguous name's readings in brackets; "unread" where the guard holds. */
export function gist(text: string): string {
  const { mode, platforms, categories, owners, places, ambiguity } = ask(text);
  if (mode === 'unread' || mode === 'help') return mode;
  const subjects = [...platforms, ...categories, ...owners].join(' ');
  const open = ambiguity ? `[${ambiguity.options.map(({ id }) => id).join(' ')}]` : '';
  return `${subjects} | ${places.join(' ')}${open}`;
}
