/** Which apps and places of a sentence belong together: clauses, lists, and what is denied of them. */
import type { Mention, Mentions } from './mentions.ts';

/** Apps and places that a clause brings together; half where one of the two is missing. */
export interface Clause {
  readonly subjects: readonly string[];
  readonly places: readonly string[];
  readonly denied: boolean;
}

/** Where a clause may begin. */
const BREAK =
  /[,–—]|\s-\s|\b(?:but|while|whereas|although|though|yet|mais|tandis|aber|während|pero|mientras|mas|ma|mentre|maar|terwijl|men|mens|medan|ale|але|но|а)\b/iu;
/** What follows tells when or why: the names before it are none of the claim. */
const ASIDE = /\b(?:after|because|when|since|before|as|nachdem|weil|après|parce|porque|después|dopo|nadat|omdat)\b/iu;
/** A ban that is denied; the words around a name, in lower case. */
const DENIES =
  /\b(?:not|never|no longer)\s+(?:yet\s+|been\s+|actually\s+|fully\s+|officially\s+)*(?:ban|block|forb|prohib|restrict|censor|outlaw)|n['’]t\s+(?:been\s+|actually\s+)*(?:ban|block|forb|prohib|restrict|censor|outlaw)|\bno (?:such |\S+ )?(?:ban|block)\b|\b(?:is|are|was) (?:still )?(?:legal|allowed|available)\b|\b(?:n['’]est|n['’]a) pas (?:interdit|bloqu)|\bnicht (?:verboten|gesperrt|blockiert)|\bno est[aá] (?:prohibid|bloquead)|\bnon (?:è|e) (?:vietat|bloccat)|\bniet (?:verboden|geblokkeerd)|не (?:запрещ|заблокир)/iu;
/** A short clause that says no: "but Belarus has not", "mais pas au Laos". */
const NEGATES =
  /\b(?:not|never|no|n['’]t|hasn['’]t|isn['’]t|didn['’]t|doesn['’]t|without|except|pas|jamais|sauf|nicht|kein\w*|no|nunca|salvo|non|mai|niet|geen|inte|ikke|nem|nie|ne|ei)\b|не\b|ない|不/iu;

export function clausesOf({ text, mentions }: Mentions): Clause[] {
  const clauses: Clause[] = [];
  let current: Clause | null = null;
  for (const group of groupsOf(text, mentions)) {
    const { subjects, places, denied } = group;
    if (!current || (group.apart && !isWhole(current) && isWhole(group))) {
      if (current) clauses.push(current);
      current = group;
    } else if (isWhole(current) && isWhole(group)) {
      clauses.push(current);
      current = group;
    } else if (isWhole(current) && denied && !current.denied) {
      clauses.push({
        subjects: subjects.length ? subjects : current.subjects,
        places: places.length ? places : current.places,
        denied: true,
      });
    } else {
      current = {
        subjects: [...current.subjects, ...subjects],
        places: [...current.places, ...places],
        denied: current.denied || (denied && !isWhole(current)),
      };
    }
  }
  // What was said first comes first: denials of it follow.
  return current ? [...beforeDenials(clauses, current)] : clauses;
}

function beforeDenials(clauses: readonly Clause[], last: Clause): Clause[] {
  const at = clauses.findLastIndex(({ denied }) => !denied) + 1;
  return last.denied ? [...clauses, last] : [...clauses.slice(0, at), last, ...clauses.slice(at)];
}

export function isWhole({ subjects, places }: Clause): boolean {
  return subjects.length > 0 && places.length > 0;
}

/** Runs of names with no break between them, and each excluded name by itself. */
function groupsOf(text: string, mentions: readonly Mention[]): (Clause & { readonly apart: boolean })[] {
  const groups: { mentions: Mention[]; from: number; to: number; apart: boolean }[] = [];
  mentions.forEach((mention, i) => {
    const before = mentions[i - 1];
    const group = groups.at(-1);
    const between = before ? text.slice(before.end, mention.start) : '';
    const apart = ASIDE.test(between) && group?.mentions.every(({ kind }) => kind === 'place') === true;
    const breaks =
      apart ||
      !group ||
      !before ||
      mention.excluded !== before.excluded ||
      BREAK.test(between) ||
      repeats(group.mentions, mention, text);
    if (!breaks) {
      group.mentions.push(mention);
      return;
    }
    const cut = before ? before.end + Math.max(0, between.search(BREAK)) : 0;
    if (group) group.to = cut;
    groups.push({ mentions: [mention], from: cut, to: text.length, apart });
  });
  return groups.map(({ mentions: list, from, to, apart }, i) => {
    const keys = (kind: Mention['kind']) => list.filter((one) => one.kind === kind).map(({ key }) => key);
    const clause = { subjects: keys('subject'), places: keys('place') };
    const words = text.slice(from, to);
    const excluded = list.some((one) => one.excluded);
    const half = !clause.subjects.length || !clause.places.length;
    return { ...clause, apart, denied: excluded || DENIES.test(words) || (half && i > 0 && NEGATES.test(words)) };
  });
}

/** "TikTok in France and WeChat in India": an app after a whole pair begins the next one. */
function repeats(list: readonly Mention[], next: Mention, text: string): boolean {
  const last = list.at(-1);
  if (!last || last.kind === next.kind) return false;
  const kinds = new Set(list.map(({ kind }) => kind));
  if (kinds.size < 2) return false;
  return /\b(and|et|und|y|e|en|och|og|i|и)\b/iu.test(text.slice(last.end, next.start));
}
