/** What a claim says beside the ban itself, and what no comparison of senses tells: numbers, ranks, "all", "never". */
import type { Joined } from './joining.ts';
import { anyOf } from './match.ts';
import { NOT_ONLY, type WordLists } from './words.ts';

/** By language, as in words.ts. */
export const UNCOMPARED: WordLists = {
  en: 'first|last|latest|only|sole|biggest|largest|longest|most|every|all|entire|entirely|whole|nationwide|countrywide|worldwide|globally|completely|totally|outright|everywhere|everyone|everybody|nobody|anyone|always|never|forever|permanently|permanent|indefinitely|immediately|overnight|dozens|hundreds|thousands|millions|billions|half|most of|majority|unanimously|secretly',
  fr: 'premier|premiere|dernier|derniere|seul|seule|tous|toutes|tout|jamais|toujours|partout|definitivement|totalement',
  de: 'erste|erster|erstes|ersten|einzige|einziges|letzte|letztes|alle|ganz|ganze|immer|nie|niemals|uberall|komplett|vollstandig|landesweit|dauerhaft',
  es: 'primer|primera|primero|unico|unica|todos|todas|todo|nunca|siempre|totalmente',
  pt: 'primeiro|primeira|todos|nunca|sempre',
  it: 'primo|prima|unico|tutti|tutte|sempre|mai',
  nl: 'eerste|enige|alle|nooit|altijd|volledig',
  ru: 'первый|первая|первой|все|всех|никогда|полностью|единственная',
};

const ONLY = new RegExp(anyOf(NOT_ONLY), 'gu');
const WORD = new RegExp(anyOf(UNCOMPARED), 'gu');
/** A figure and the word that it counts. */
const FIGURE =
  /(?:[$€£¥]\s?)?(?<![\p{L}\p{N}.-])\d[\d.,]*(?:\s?(?:%|percent|per cent|million|billion|thousand|mn?|bn|k)(?![\p{L}]))?(?:[\s-][\p{L}]+)?/gu;
const MOST = 4;

/** @returns the words as written, in their order; at most four */
export function uncomparedIn({ sentences, from, to }: Joined): string[] {
  const found = sentences.flatMap((sentence, i) => {
    const last = i === sentences.length - 1;
    const [start, end] = last && to > from ? [from, to] : [0, sentence.plain.length];
    const taken = [...sentence.days, ...sentence.mentions];
    const plain = sentence.plain.replace(ONLY, (phrase) => ' '.repeat(phrase.length));
    return [...plain.matchAll(WORD), ...plain.matchAll(FIGURE)]
      .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
      .filter((one) => one.start >= start && one.end <= end)
      .filter((one) => !taken.some((other) => other.start < one.end && one.start < other.end))
      .sort((a, b) => a.start - b.start)
      .map((one) => sentence.shown.slice(one.start, one.end).trim());
  });
  return [...new Set(found)].slice(0, MOST);
}
