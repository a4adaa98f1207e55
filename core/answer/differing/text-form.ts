/** The text of a statement's value as two values are compared by it; worked out once, as a statement never changes. */
import type { Statement } from '../../ledger/schema.ts';
import { contentWords, isAttributed, type Word, withoutAttribution } from './words.ts';

export interface TextForm {
  /** As on file; empty where the value has no text. */
  readonly text: string;
  /** Without case, punctuation and articles. */
  readonly folded: string;
  /** It is one source's account, by its own words. */
  readonly attributed: boolean;
  readonly words: readonly Word[];
  /** Its words of meaning without whose account it is. */
  readonly unattributed: readonly Word[];
}

const forms = new WeakMap<Statement, TextForm>();

export function textFormOf(statement: Statement): TextForm {
  const known = forms.get(statement);
  if (known) return known;
  const value = statement.value as { text?: string; of?: string };
  const form = formOf(value.text ?? value.of ?? '');
  forms.set(statement, form);
  return form;
}

function formOf(text: string): TextForm {
  const attributed = isAttributed(text);
  const words = contentWords(text);
  return {
    text,
    folded: folded(text),
    attributed,
    words,
    unattributed: attributed ? contentWords(withoutAttribution(text)) : words,
  };
}

export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:the|an?)\b/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
