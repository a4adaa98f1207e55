/** Names as languages inflect them: endings of Russian, Finnish or Turkish cases, particles and articles that lean on a name. */
import type { Lexicon } from './lexicon.ts';
import type { Sense } from './sense.ts';

const LATIN = /^[a-z0-9+]+$/;
const ARABIC = /^\p{sc=Arabic}/u;
const HEBREW = /^\p{sc=Hebrew}/u;
/** Conjunctions, prepositions and the article that are written as one with the next word. */
const ARABIC_LEADS = ['وال', 'بال', 'فال', 'کال', 'لل', 'ال', 'و', 'ب', 'ف', 'ل', 'ک'];
const HEBREW_LEADS = ['וב', 'שב', 'מה', 'וה', 'ב', 'ל', 'מ', 'ה', 'ו', 'כ', 'ש'];
/** Case endings written to the end of a name in the Latin script: Finnish, Estonian, Hungarian, Turkish, Polish, Lithuanian, Serbian. */
const ENDINGS =
  /(?:ssa|sta|lla|lta|lle|ban|ben|bol|ban|ba|be|nak|nek|dan|den|tan|ten|da|de|ta|te|nda|nde|daki|deki|in|nin|un|nun|oje|uose|ie|ii|i|y|u|ou|ou|em|om|ach|ech|a|e|n|s|is|es|ul|ului|ja|je|jas|as|ne|on|en)$/;
const MOST_LOST = 3;
const LEAST_STEM = 4;

const indexes = new WeakMap<Lexicon, Map<string, string>>();

/** The senses of the name that a folded word is a form of, where it is one place or app alone; otherwise none. */
export function stemSenses(word: string, lexicon: Lexicon): readonly Sense[] {
  if (word.length < LEAST_STEM) return [];
  if (ARABIC.test(word)) return withoutLead(word, ARABIC_LEADS, lexicon);
  if (HEBREW.test(word)) return withoutLead(word, HEBREW_LEADS, lexicon);
  if (LATIN.test(word)) return latinForm(word, lexicon);
  for (let lost = 1; lost <= MOST_LOST && word.length - lost >= LEAST_STEM - 1; lost++) {
    const stem = word.slice(0, -lost);
    const exact = oneThing(lexicon.senses(stem));
    if (exact.length) return exact;
    if (stem.length < LEAST_STEM) continue;
    const key = stemIndex(lexicon).get(stem);
    if (key) return oneThing(lexicon.senses(key));
  }
  return [];
}

function withoutLead(word: string, leads: readonly string[], lexicon: Lexicon): readonly Sense[] {
  for (const lead of leads) {
    const rest = word.slice(lead.length);
    if (!word.startsWith(lead) || rest.length < 3) continue;
    for (const form of lead.endsWith('ل') ? [rest, `ال${rest}`] : [rest]) {
      const senses = oneThing(lexicon.senses(form));
      if (senses.length) return senses;
    }
  }
  return [];
}

/** Only names in another language are inflected here, and only by an ending that is one. */
function latinForm(word: string, lexicon: Lexicon): readonly Sense[] {
  if (word.length < LEAST_STEM + 3) return [];
  for (let lost = 4; lost >= 1; lost--) {
    if (word.length - lost < LEAST_STEM + 1 || !ENDINGS.exec(word)?.[0] || !endsWithEnding(word, lost)) continue;
    const senses = lexicon
      .senses(word.slice(0, -lost))
      .filter(({ cls, kind }) => kind === 'place' && (cls === 'f' || cls === 'g' || cls === 'e' || cls === 'o'));
    const one = oneThing(senses);
    if (one.length) return one;
  }
  return [];
}

const WHOLE_ENDING = new RegExp(`^${ENDINGS.source}`);
function endsWithEnding(word: string, lost: number): boolean {
  return WHOLE_ENDING.test(word.slice(-lost));
}

function oneThing(senses: readonly Sense[]): readonly Sense[] {
  const ids = new Set(senses.map(({ kind, id }) => `${kind}:${id}`));
  return ids.size === 1 ? senses.slice(0, 1) : [];
}

/** Stems of names in inflected scripts other than the Latin: the name without its last one or two letters; those of several things left out. */
function stemIndex(lexicon: Lexicon): Map<string, string> {
  const known = indexes.get(lexicon);
  if (known) return known;
  const stems = new Map<string, { key: string; thing: string } | null>();
  lexicon.each((key) => {
    if (/^[\da-z]/.test(key) || ARABIC.test(key)) return;
    const senses = lexicon.senses(key);
    const [sense] = senses;
    if (!sense || senses.length > 1) return;
    const thing = `${sense.kind}:${sense.id}`;
    for (const lost of [1, 2]) {
      const stem = key.slice(0, -lost);
      if (stem.length < LEAST_STEM) continue;
      const other = stems.get(stem);
      if (other === undefined) stems.set(stem, { key, thing });
      else if (other && other.thing !== thing) stems.set(stem, null);
    }
  });
  const index = new Map<string, string>();
  for (const [stem, found] of stems) if (found) index.set(stem, found.key);
  indexes.set(lexicon, index);
  return index;
}
