/** Names as a language inflects them: "Telegram'ı", "Rusya'da", "Telegramot", "v Česku", "நேபாளத்தில்". */
import { fold } from '../lexicon/fold.ts';
import type { Sense } from '../lexicon/sense.ts';
import { stemSenses } from '../lexicon/stems.ts';
import { type Draft, ruleOf, take } from './span.ts';
import type { Token } from './tokens.ts';

const APOSTROPHE = /^([\p{L}\p{M}\p{N}+]+)['’ʼ´`]\p{L}{1,5}$/u;
const LATIN = /^[a-z0-9+]+$/;

export function findForms(draft: Draft): void {
  draft.tokens.forEach((token, at) => {
    if (draft.taken[at] || draft.understood[at] || draft.refused[at] || token.flag) return;
    const senses = formOf(draft, token);
    const [sense] = senses;
    if (!sense) return;
    // "and Signal", written as one word, goes on a list.
    const joined = /^و/.test(token.text);
    const weak =
      !joined && sense.kind === 'platform' && draft.lexicon.isWord(sense.id, fold(draft.lexicon.nameOf(sense)));
    take(draft, { from: at, to: at + 1, senses, rule: ruleOf(sense), weak });
  });
}

/** In the Latin script only words that no dictionary has, and that are written as names where the text has capitals. */
function formOf({ tokens, lexicon }: Draft, token: Token): readonly Sense[] {
  const bare = APOSTROPHE.exec(token.text)?.[1];
  if (bare) {
    const senses = lexicon.senses(fold(bare)).filter(({ cls }) => cls !== 'k');
    const [first] = senses;
    return first && senses.every(({ kind, id }) => kind === first.kind && id === first.id) ? [first] : [];
  }
  if (!LATIN.test(token.key)) return lexicon.words.isOrdinary(token.key) ? [] : stemSenses(token.key, lexicon);
  if (lexicon.words.isOrdinary(token.key) || lexicon.words.isName(token.key)) return [];
  const written = tokens.some(({ letters }) => letters !== 'lower');
  if (written && token.letters === 'lower' && !isDemonym(token, lexicon)) return [];
  return stemSenses(token.key, lexicon);
}

/** Adjectives and peoples are written small in many languages: "a kínaiak". */
function isDemonym({ key }: Token, lexicon: Draft['lexicon']): boolean {
  return stemSenses(key, lexicon).every(({ kind }) => kind === 'place') && /(iak|ek|ok|ak|ai)$/.test(key);
}
