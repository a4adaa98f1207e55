/** Apps that a sentence names without asking about them: who bans, where something was said, what another app is for. */
import { type Draft, isPlace, isSubject, refuse, type Span, setAside, spansOf } from './span.ts';

const ACTS =
  /^(bans|banned|banning|blocks|blocked|forbids|forbade|prohibits|prohibited|restricts|restricted|allows|allowed)$/;
const ACTS_AFTER_ASKING = /^(ban|block|forbid|prohibit|restrict|allow|let)$/;
const ASKING = new Set('does did do will would has have can could may'.split(' '));

/** "Does Amazon ban TikTok": a company that bans is no app that is banned, and no place that we know of. */
export function refuseActors(draft: Draft): void {
  const spans = spansOf(draft);
  for (const span of spans) if (isOrdered(draft, span)) setAside(draft, span);
  spans.forEach((span, i) => {
    const verb = draft.tokens[span.to];
    const object = spans[i + 1];
    if (!isSubject(span) || isPlace(span) || !verb || verb.gap || !object || !isSubject(object)) return;
    const asked = ASKING.has(draft.tokens[span.from - 1]?.key ?? '');
    if (!(ACTS.test(verb.key) || (asked && ACTS_AFTER_ASKING.test(verb.key)))) return;
    const between = draft.tokens.slice(span.to + 1, object.from);
    if (between.every(({ key, gap }) => !gap && (key === 'the' || key === 'all'))) refuse(draft, span);
  });
}

const REMOVES = /^(pull|remove|delete|drop|delist|block|ban|hide|stop|unblock|take|withdraw|restore)$/;

/** "Moscow orders Apple to pull VPN apps": who is to act is not what is banned. */
function isOrdered(draft: Draft, span: Span): boolean {
  const { tokens } = draft;
  if (!isSubject(span) || isPlace(span) || tokens[span.to]?.key !== 'to') return false;
  if (!REMOVES.test(tokens[span.to + 1]?.key ?? '')) return false;
  return spansOf(draft).some((other) => other.from > span.to && isSubject(other));
}

const SAYS =
  /^(say|says|said|saying|write|writes|wrote|written|post|posts|posted|claim|claims|claimed|tweet|tweets|tweeted|tell|tells|told|ask|asks|asked|read|reads|saw|seen|heard|hear|share|shares|shared|report|reports|reported|announce|announces|announced|comment|comments|commented|argue|argues|argued|reckon|reckons|viral|circulating|doing|going|messaged|texted|sent|forwarded|got|learned|learnt|found|watched)$/;
const ON = new Set('on via through over auf sur en su op på'.split(' '));
/** So far from the app the word may stand that says something is said there. */
const NEAR = 2;

/** "Someone on Facebook wrote that": the medium is no subject where another app is one. */
export function dropMedia(draft: Draft): void {
  const { tokens } = draft;
  for (const span of spansOf(draft)) {
    if (!isSubject(span)) continue;
    if (speaks(draft, span) && hasOther(draft, span)) setAside(draft, span);
    if (!ON.has(tokens[span.from - 1]?.key ?? '')) continue;
    const others = hasOther(draft, span);
    const before = tokens.slice(Math.max(0, span.from - 1 - NEAR), span.from - 1);
    const after = tokens.slice(span.to, span.to + NEAR);
    if (others && [...before, ...after].some(({ key }) => SAYS.test(key))) setAside(draft, span);
  }
}

function hasOther(draft: Draft, span: Span): boolean {
  return spansOf(draft).some((other) => other !== span && isSubject(other) && other.rule !== 'owner');
}

const SPEAKERS =
  /^(channel|channels|post|posts|page|account|user|group|groups|owner|parent|spokes\w+|ceo|boss|founder|chief|executive|videos?|messages?|chats?|reels?|threads?|stor(?:y|ies)|rumou?rs?|users?)$/;
const SPEAKS =
  /^(says?|said|writes?|wrote|claims?|claimed|reports?|reported|tells?|told|announces?|announced|argues?|argued)$/;

/** "Meta says Russia blocks Instagram", "a Telegram channel claims". */
function speaks({ tokens, taken }: Draft, span: Span): boolean {
  let at = span.to;
  if (SPEAKERS.test(tokens[at]?.key ?? '')) at++;
  while (at > span.to && taken[at] && at < span.to + NEAR + 1) at++;
  return SPEAKS.test(tokens[at]?.key ?? '') && !tokens[at]?.gap;
}

const FOR = new Set(['for', 'over', 'as']);
const OWN = new Set(['its', 'their', 'his', 'her', 'the', 'a', 'an', 'my']);
const MEANS = /\b(with|using|use|uses|through|via|by|behind)( (a|an|the|my|your|some|any))?$/;

/** "Skype for its VoIP calls", "Facebook with a VPN": what an app is used for or reached by is not what is asked about. */
export function dropMeans(draft: Draft): void {
  const { tokens } = draft;
  for (const span of spansOf(draft)) {
    const [sense] = span.senses;
    if (sense?.kind !== 'category') continue;
    const before = tokens.slice(Math.max(0, span.from - NEAR), span.from).map(({ key }) => key);
    const apps = spansOf(draft).filter(({ senses }) => senses[0]?.kind === 'platform');
    const lead = before.filter((key) => !OWN.has(key)).at(-1) ?? '';
    if (apps.some(({ to }) => to <= span.from) && FOR.has(lead)) setAside(draft, span);
    else if (apps.length && MEANS.test(before.join(' '))) setAside(draft, span);
  }
}
