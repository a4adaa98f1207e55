/** What a list is kept to, and whether a list, a history, what is recent or help is asked: by the words people use. */

import type { Kind } from '../ledger/vocabulary.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { ORDERS } from './asking-words.ts';

/** All patterns here are tried on the text in lower case without diacritics. */
const KIND_WORDS: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [
    /\bnation-?wide\b|\bcountry-?wide\b|\bfor everyone\b|\bfor all users\b|\bnational bans?\b|\bwhole country\b|\bentire country\b|\bgeneral public\b/,
    ['nationwide-block', 'temporary-suspension'],
  ],
  [
    /\bdevice bans?\b|\bon (the )?(government|official|work|state|service|federal|public|state-owned|government-issued) (issued )?(owned )?(mobile )?(devices|phones|smartphones|mobiles)\b/,
    ['device-ban'],
  ],
  [/\badvice\b|\badvisor(y|ies)\b|\brecommendations?\b|\bonly advi[sc]/, ['advice']],
  [/\binquir(y|ies)\b|\binvestigations?\b|\bprobes?\b/, ['inquiry']],
  [/\bprocurement\b|\bbuying bans?\b|\bpurchas(e|ing) bans?\b/, ['procurement-ban']],
  [
    /\bapp[- ]?stores? (removals?|bans?)\b|\bremoved from (the )?app stores?\b|\bremovals? from (the )?app stores?\b|\bpulled from (the )?app stores?\b/,
    ['app-store-removal'],
  ],
  [
    /\bage (limits?|restrictions?|bans?|checks?|rules?|laws?|requirements?|verification|floor)\b|\b(social media|legal|digital|which|what|minimum) age( (limits?|restrictions?|bans?|checks?|rules?|laws?))?\b|\bsocial media.{0,20}\bage\b|\bunder[- ]?1[3-8]s?\b|\bunder (the )?age\b|\bminimum age\b|\bfor (minors|children|kids|teens|teenagers)\b|\bteen bans?\b|\bchild(ren)? bans?\b/,
    ['age-restriction'],
  ],
  [/\bnetwork bans?\b|\bon (campus |university |school )?(networks?|wi-?fi)\b/, ['network-ban']],
  [
    /\btemporary (blocks?|bans?|suspensions?|shutdowns?)\b|\btemporarily (blocked|banned|suspended)\b/,
    ['temporary-suspension'],
  ],
  [/\bsale[- ]or[- ]ban\b|\bdivest(iture|ment)?\b|\bforced sales?\b/, ['divestiture-law']],
];

const VERDICT_WORDS: readonly (readonly [RegExp, readonly Verdict[]])[] = [
  // What is in force with an end set is temporary.
  [
    /\b(expir(e|es|ing)|end(s|ing)?|run(s|ning)? out|laps(e|es|ing)) (soon|next|shortly|this year|in 20\d\d)\b|\babout to (expire|end)\b|\b(soon|next) to (expire|end)\b|\bexpiring\b/,
    ['temporary'],
  ],
  [/\bstruck down\b|\bannulled\b|\bruled (unlawful|illegal|unconstitutional)\b/, ['struck-down']],
  [
    /\blifted\b|\bended\b|\brepealed\b|\breversed\b|\bno longer banned\b|\bunbanned\b|\bunblocked\b|\brestored\b|\breopened\b|\breinstated\b|\b(came|come|comes|went|is|are|was|were|brought|let|got) back\b|\bback (again|online)\b|\b(that|which|and|but|then|later) (have |has )?returned\b/,
    ['lifted', 'expired', 'struck-down'],
  ],
  [/\bexpired\b|\blapsed\b/, ['expired', 'term-passed']],
  [/\brejected\b|\bdefeated\b|\bfailed bills?\b/, ['rejected']],
  [
    /\bproposed\b|\bproposals?\b|\bpending\b|\bbills?\b|\bplanned bans?\b|\bplann(ed|ing)\b|\bplans? (an?|the|for|on|such)\b|\b(planning|considering|mulling|weighing|thinking of|plans? to|wants? to|going to|about to) (a |an |to )?([\w-]+ )?(ban|block|restrict|limit|introduce|impose)?/,
    ['proposed', 'announced'],
  ],
  [/\bsuspended\b|\bon hold\b|\bpaused\b/, ['suspended']],
  [/\bannounced (but )?not yet\b|\bnot yet in force\b|\bupcoming\b/, ['announced']],
  [
    /\b(bans?|blocks?|measures?|still) in (force|effect)\b|\bcurrently (banned|blocked|in force)\b|\bactive bans?\b/,
    ['in-force', 'in-force-for-some', 'temporary'],
  ],
];

/** Kinds of place that a list asks for. */
const PLACE_WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\b(countr(y|ies)|nations?) (that|which|has|have|to (ban|block)|with|where|banned|blocked|did|do|does)\b|\b(which|what) (countr(y|ies)|nations?)\b|\bcountries\b|\bnations\b|\b(quels|dans quels) pays\b|\bwelche(n)? lander\b|\bque paises\b|\bquali paesi\b|\bwelke landen\b|\bhvilke lande?\b|\bvilka lander\b|\bgovernments\b/,
    ['country'],
  ],
  [
    /\bwhich states\b|\bwhat states\b|\bin which states\b|\bstates (that|which) (have |has )?(ban|block)/,
    ['country', 'subdivision'],
  ],
  [
    /\b(which|what) (city|town)\b|\bcities\b|\bcity governments\b|\bmunicipalities\b|\bcity councils\b|\btowns\b/,
    ['city'],
  ],
  [/\bparliaments\b|\blegislatures\b/, ['parliament']],
  [/\buniversities\b|\bcampuses\b|\bcolleges\b/, ['university']],
  [/\barmies\b|\barmed forces\b|\bmilitaries\b/, ['armed-forces']],
  [/\bbroadcasters\b/, ['broadcaster']],
  [/\bministries\b/, ['ministry']],
  [
    /\b(agencies|departments|federal bodies|government bodies)\b/,
    ['institution', 'ministry', 'armed-forces', 'parliament'],
  ],
  [/\binstitutions\b/, ['institution', 'union']],
  [/\bprovinces\b|\bterritories\b|\bregions\b|\bcantons\b/, ['subdivision', 'community']],
];

function gather<T>(plain: string, table: readonly (readonly [RegExp, readonly T[]])[]): T[] {
  return [...new Set(table.flatMap(([words, values]) => (words.test(plain) ? values : [])))];
}

const ORDER_WORDS: readonly (readonly [RegExp, string])[] = ORDERS.map(([order, words]) => [words, order]);
/** Words of counting and beginning that restrict nothing by themselves. */
const PLAIN_WORDS: readonly (readonly [RegExp, null])[] = [
  [/\bhow (often|many times)\b/, null],
  [/\b(start|beginn?)(s|ing|ed)?\b/, null],
];

/** Where the words stand that restrict a list, or name a kind of measure: they are understood. */
export function restrictingWords(plain: string, listed: boolean): { start: number; end: number }[] {
  const tables: readonly (readonly (readonly [RegExp, unknown])[])[] = listed
    ? [KIND_WORDS, VERDICT_WORDS, PLACE_WORDS, ORDER_WORDS, PLAIN_WORDS]
    : [KIND_WORDS, PLAIN_WORDS];
  return tables.flatMap((table) =>
    table.flatMap(([words]) => {
      const match = words.exec(plain);
      return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
    }),
  );
}

export const kindsIn = (plain: string): Kind[] => gather(plain, KIND_WORDS);
export const placeKindsIn = (plain: string): string[] => [
  ...(PLACE_WORDS.find(([words]) => words.test(plain))?.[1] ?? []),
];

/** The first that fits: "lifted" in "bans lifted after being struck down" does not add up. */
export function verdictsIn(plain: string): Verdict[] {
  return [...(VERDICT_WORDS.find(([words]) => words.test(plain))?.[1] ?? [])];
}

const LIFTED =
  /\blifted\b|\bended\b|\brepealed\b|\breversed\b|\bunbanned\b|\bunblocked\b|\brestored\b|\breopened\b|\breinstated\b|\bstruck down\b|\b(came|come|comes|went|brought|let|got) back\b|\bback (again|online)\b/;
const BANNED =
  /\bban(s|ned|ning)?\b|\bblock(s|ed|ing)?\b|\bprohibit\w*|\bforb[ai]d\w*|\boutlaw\w*|\brestrict\w*|\binterdit\w*|\bverb[io]\w+|\bprohib\w+/;
export function eventIn(plain: string): 'any' | 'banned' | 'lifted' {
  if (LIFTED.test(plain)) return 'lifted';
  return BANNED.test(plain) ? 'banned' : 'any';
}

const TIMELINE =
  /\btime ?lines?\b|\bhistory\b|\bchronolog\w+|\bover time\b|\bhistorique\b|\bchronik\b|\bverlauf\b|\bhistorial\b|\bcronolog\w+/;
const RECENT =
  /\brecent(ly)?\b|\blatest\b|\bnewest\b|\bwhat('s| is| are| has| have|s)? (been )?(new|changed|changing)\b|\bwhat changed\b|\bchang(es|ed) since\b|\bnews since\b|\bnew (bans|measures|records)\b|\bupdates\b|\bneueste\b|\brecentes?\b|\bquoi de neuf\b/;
const HELP =
  /^[/!]?\s*(help|\?+|help me|aide|hilfe|ayuda|aiuto|hulp|hjelp|hjalp|hjaelp|ajuda|pomoc|commands?|usage|examples?|start|menu|hi|hello|hey|hola|bonjour|hallo|how (do|can|does) (i|you|this|it|one) (use|ask|work).*|what can (you|i|this) (do|ask).*|how to (use|ask).*|who are you|what (is|are) (this|you)|about)[\s?!.]*$/;
const COMPARISON =
  /\bvs\b|\bversus\b|\bcompar\w+|\bdifferen(ce|ces|t)\b.*\b(between|from)\b|\bvergleich\w*|\bgegenuber\b/;

/** A word for many measures: without one, "is it still in force" asks for no list. */
const MANY =
  /\b(bans|blocks|measures|restrictions|removals|suspensions|laws|bills|proposals|inquiries|investigations|advice|advisories|recommendations|limits|countries|states|cities|parliaments|universities|apps|which|what|who|list|all|everything|where|age (limits?|restrictions?|bans?)|platforms|municipalities|broadcasters|ministries|provinces|records?)\b/;
export const asksMany = (plain: string): boolean => MANY.test(plain);
const OF_ALL =
  /\b(first|earliest|oldest|longest|longest-running|shortest|briefest)\b.{0,30}\b(bans?|blocks?|restrictions?|measures?|age limits?)\b/;
/** One end of everything on file, with no name: "the oldest ban still in force". */
export const asksOneOfAll = (plain: string): boolean => OF_ALL.test(plain);
export const asksTimeline = (plain: string): boolean => TIMELINE.test(plain);
export const asksRecent = (plain: string): boolean => RECENT.test(plain);
export const asksHelp = (plain: string): boolean => HELP.test(plain);
export const asksComparison = (plain: string): boolean => COMPARISON.test(plain);
