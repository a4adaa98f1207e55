/** Names as languages inflect them: endings of Russian, Finnish or Turkish cases, particles and articles that lean on a name. */
import type { Lexicon } from './lexicon.ts';
import type { Sense } from './sense.ts';

const LATIN = /^[a-z0-9+]+$/;
const ARABIC = /^\p{sc=Arabic}/u;
const HEBREW = /^\p{sc=Hebrew}/u;
/** Conjunctions, prepositions and the article that are written as one with the next word. */
const ARABIC_LEADS = ['وال', 'بال', 'فال', 'کال', 'لل', 'ال', 'و', 'ب', 'ف', 'ل', 'ک'];
const HEBREW_LEADS = ['וב', 'שב', 'מה', 'וה', 'ב', 'ל', 'מ', 'ה', 'ו', 'כ', 'ש'];
/** Case endings written to the end of a name in the Latin script, by the languages that write them. */
const ENDINGS: ReadonlySet<string> = new Set(
  [
    'ssa sta lla lta lle ksi na ia iin aan een in n', // Finnish
    's l le lt st sse i ga ks', // Estonian
    't ot et at ban ben bol bel ba be nak nek ra re rol rel tol tel hoz hez val vel nal nel i iak ak ek ok on en', // Hungarian
    'da de ta te dan den tan ten nda nde daki deki i u yi yu a e ya ye in un nin nun la le', // Turkish, Azerbaijani
    'da dan ga ni ning', // Uzbek
    'oje eje uose ais jas iai ios o u a e', // Lithuanian
    'a u am ai as ija', // Latvian
    'a u ie em owi ach y om ze ii', // Polish
    'u em e y ovi ech ach ou', // Czech, Slovak
    'om ima ja je ju', // Serbian, Croatian, Slovene
    'ul ului ei', // Romanian
    'it in un es s is ne', // Albanian, German, the Scandinavian languages
  ].flatMap((endings) => endings.split(' ')),
);
const LONGEST_ENDING = 4;
const PLURAL = new Set(['s', 'es', 'e', 'n', 'y']);
/** Letters that an inflected form may have in place of a name's last: in Cyrillic and Greek, and where endings are syllables. */
const MOST_LOST = 3;
const MOST_LOST_SYLLABIC = 6;
const SYLLABIC =
  /^[\p{sc=Deva}\p{sc=Beng}\p{sc=Gujr}\p{sc=Guru}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Geor}\p{sc=Armn}]/u;
const LEAST_STEM = 4;
const CASED = /^[\p{sc=Cyrl}\p{sc=Grek}]/u;
/** Vowels and what stands with them at the end of Cyrillic and Greek names. */
const OWN_ENDING = /^[аеёиоуыэюяйьіїєўαεηιουωάέήίόύώςν]+$/u;

const indexes = new WeakMap<Lexicon, Map<string, string>>();

/** The senses of the name that a folded word is a form of, where it is one place or app alone; otherwise none. */
export function stemSenses(word: string, lexicon: Lexicon): readonly Sense[] {
  if (word.length < LEAST_STEM) return [];
  if (ARABIC.test(word)) return withoutLead(word, ARABIC_LEADS, lexicon);
  if (HEBREW.test(word)) return withoutLead(word, HEBREW_LEADS, lexicon);
  if (LATIN.test(word)) return latinForm(word, lexicon);
  const most = SYLLABIC.test(word) ? MOST_LOST_SYLLABIC : MOST_LOST;
  for (let lost = 1; lost <= most && word.length - lost >= LEAST_STEM - 1; lost++) {
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

/** A name and an ending, or a name whose last vowel an ending takes the place of: Telegramot, Venemaal, v Česku. */
function latinForm(word: string, lexicon: Lexicon): readonly Sense[] {
  if (word.length <= LEAST_STEM) return [];
  for (let lost = 1; lost <= LONGEST_ENDING && word.length - lost >= LEAST_STEM; lost++) {
    const ending = word.slice(-lost);
    if (!ENDINGS.has(ending)) continue;
    // An English name with a letter too many is misspelt, and that is said.
    const senses = lexicon
      .senses(word.slice(0, -lost))
      .filter((sense) => inflects(sense) && !(sense.cls === 'e' && PLURAL.has(ending)));
    const one = oneThing(senses);
    const [only] = one;
    // Short forms of bodies and apps are near to too many words: DISA, Supo.
    if (only && ((only.kind === 'place' && only.cls !== 'o') || word.length - lost > LEAST_STEM)) return one;
  }
  for (let lost = 1; lost <= LONGEST_ENDING && word.length - lost >= LEAST_STEM; lost++) {
    const key = ENDINGS.has(word.slice(-lost)) ? latinStems(lexicon).get(word.slice(0, -lost)) : undefined;
    if (key) return oneThing(lexicon.senses(key).filter(inflects));
  }
  return [];
}

function inflects({ kind, cls }: Sense): boolean {
  return (kind === 'place' || kind === 'platform') && INFLECTED.has(cls);
}
const INFLECTED = new Set<Sense['cls']>(['e', 'o', 'f', 'g', 'A', 'p']);

const latin = new WeakMap<Lexicon, Map<string, string>>();

/** Names of places in the Latin script without the vowel they end in; those of several places left out. */
function latinStems(lexicon: Lexicon): Map<string, string> {
  const known = latin.get(lexicon);
  if (known) return known;
  const stems = new Map<string, { key: string; thing: string } | null>();
  lexicon.each((key, cls) => {
    if (!INFLECTED.has(cls) || !/^[a-z]+[aeiouy]$/.test(key) || key.length <= LEAST_STEM) return;
    const [sense, more] = lexicon.senses(key);
    if (!sense || more || sense.kind !== 'place') return;
    const stem = key.slice(0, -1);
    const other = stems.get(stem);
    if (other === undefined) stems.set(stem, { key, thing: sense.id });
    else if (other && other.thing !== sense.id) stems.set(stem, null);
  });
  const index = new Map<string, string>();
  for (const [stem, found] of stems) if (found) index.set(stem, found.key);
  latin.set(lexicon, index);
  return index;
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
      // Of a Russian or Greek name only its own ending gives way to others: Камерун keeps its last letters.
      if (stem.length < LEAST_STEM) continue;
      if (CASED.test(key) && (!OWN_ENDING.test(key.slice(-lost)) || stem.length < LEAST_STEM + lost - 1)) continue;
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
