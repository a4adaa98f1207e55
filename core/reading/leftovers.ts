/** Words with content that nothing was made of. */
import type { Words } from '../lexicon/words.ts';
import type { Draft } from './span.ts';

const LEAST = 3;
const KATAKANA = /^[\p{sc=Katakana}ー]{3,}$/u;
const IDEOGRAPHIC = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Hangul}]/u;
/** Words of bans and questions in scripts that are not cut into words. */
const HARMLESS_PARTS =
  /[禁封锁鎖屏蔽用吗嗎呢的在了被是否有哪些国國家政府什么麼时時候为為原因手机機员員公务務和与與及]|ですか|について|ます|して|され|した|の|は|が|を|に|で|と|か|も|止|許可|使|แบน|ห้าม|หรือ|ไหม|ใน|ถูก|ใช้|금지|차단|사용|나요|까요|습니|에서|에게|정부|공무원/gu;

/** The words by their numbers. */
export function leftoversOf(draft: Draft): number[] {
  const left: number[] = [];
  draft.tokens.forEach((token, i) => {
    if (draft.taken[i] || draft.understood[i] || token.flag) return;
    if (hasContent(token.key, draft.lexicon.words)) left.push(i);
  });
  return left;
}

function hasContent(key: string, words: Words): boolean {
  if (key.length < 2 || words.isHarmless(key) || /^\d+$/.test(key)) return KATAKANA.test(key);
  if (KATAKANA.test(key) || !IDEOGRAPHIC.test(key)) return true;
  return key.replace(HARMLESS_PARTS, '').length >= LEAST;
}
