/** Which statements speak of words that the asker typed and that are no names here: a judge, a court, a fine, the police. */

import type { LedgerRecord, Statement } from '../ledger/schema.ts';
import { fold } from '../lexicon/fold.ts';

const SHORTEST = 4;

/** An apostrophe lies inside a word: "O'Brien", "the city's". */
const BETWEEN_WORDS = /[^\p{L}\p{N}'’]+/u;

const texts = new WeakMap<Statement, string>();

function wordsOf(statement: Statement): string {
  const known = texts.get(statement);
  if (known !== undefined) return known;
  const value = statement.value as { text?: string; who?: string };
  const words = ` ${[value.who, value.text].join(' ').split(BETWEEN_WORDS).map(fold).join(' ')} `;
  texts.set(statement, words);
  return words;
}

/** The word without the ending that number and person give it, so that "teachers" finds "teacher". */
function stemOf(word: string): string {
  const key = fold(word.replace(/['’]s?$/, ''));
  return key.length > SHORTEST ? key.replace(/(?:ies|es|s)$/, '') : key;
}

/** Statements whose text, or who said it, the pattern fits; deprecated ones left out. */
export function statementsFitting(pattern: RegExp, record: LedgerRecord): Statement[] {
  return record.statements.filter((statement) => {
    if (statement.rank === 'deprecated') return false;
    const { text, who } = statement.value as { text?: string; who?: string };
    return [who, text].some((words) => words !== undefined && pattern.test(words));
  });
}

/** Statements of the record in which the word, or a form of it, begins a word; deprecated ones left out. */
export function statementsNaming(word: string, record: LedgerRecord): Statement[] {
  const parts = word
    .split(BETWEEN_WORDS)
    .map(stemOf)
    .filter((part) => part.length >= SHORTEST - 1);
  if (!parts.length) return [];
  return record.statements.filter(
    (statement) => statement.rank !== 'deprecated' && parts.every((part) => wordsOf(statement).includes(` ${part}`)),
  );
}
