/** How many columns a text takes where letters have one width (UAX 11, East Asian Width). */
import { eastAsianWidth } from 'get-east-asian-width';

const NARROW = /^[\u0020-\u02ff\u2010-\u2027\u2030-\u203a\u2190-\u21ff]*$/;
const NONE = /[\p{M}\p{Cf}]/u;

/** @returns whether every character of the text takes one column. */
export function isNarrow(text: string): boolean {
  return NARROW.test(text);
}

export function columns(text: string): number {
  if (isNarrow(text)) return text.length;
  let total = 0;
  for (const char of text) {
    if (!NONE.test(char)) total += eastAsianWidth(char.codePointAt(0) ?? 0);
  }
  return total;
}
