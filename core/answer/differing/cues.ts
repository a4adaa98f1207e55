/** What a value's words say of force, extent, bounds and the step of a process: tables of cues. */

/** How binding the words are. */
export type Force = 'ban' | 'binding' | 'advice';

const FORCE: readonly (readonly [Force, RegExp])[] = [
  [
    'advice',
    /\b(?:advi[cs]\w+|recommend\w*|ask(?:ed|s)?|request\w*|prefer\w*|urge[ds]?|suggest\w*|encourag\w*|calls? to)\b/i,
  ],
  ['ban', /\b(?:bans?|banned|banning|prohibit\w*|forbid\w*|no longer permitted|not permitted|not allowed)\b/i],
  ['binding', /\b(?:compulsory|mandatory|obligatory|required|must)\b/i],
];

/** @returns the weakest force that the words name, or null: "advice and no ban" is advice. */
export function forceOf(text: string): Force | null {
  return FORCE.find(([, cue]) => cue.test(text))?.[0] ?? null;
}

export const DENIES_BAN = /\bno (?:order|plans?|ban|restrictions?)\b|\bnobody\b/i;
export const PARTIAL = /\b(?:partly|partial(?:ly)?|in part)\b/i;
export const ALL = /\b(?:all|every)\b/i;
export const LESS_THAN_ALL = /\b(?:without|except|only|other than|some)\b/i;
export const NAMES_APPS = /\bnames?\b/i;
export const NAMES_NO_APPS = /\b(?:did|does|do) not (?:say|name|specify)\b|\bunnamed\b/i;
export const ENDS = /\b(?:repeal\w*|lift(?:s|ed)?|revok\w+|withdraw\w*|annul\w*)\b/i;

/** Ends a measure by a decision about it, and not by its running out or by a case that is dropped. */
export const UNDOES = /\b(?:overturn\w*|sets? aside|quash\w*|annul\w*|void(?:s|ed)?|rescind\w*)\b/i;

/** Steps of a process in the order in which they follow each other. */
export const STEPS = ['planned', 'introduced', 'passed', 'decided', 'enacted', 'effective'] as const;
export type Step = (typeof STEPS)[number];

const STEP_CUES: readonly (readonly [Step, RegExp])[] = [
  ['planned', /\b(?:consider(?:s|ed|ing)|will|plans?|planned|planning|not yet|not formally)\b/i],
  ['introduced', /\b(?:introduced|tabled|proposed)\b/i],
  ['passed', /\b(?:passed|voted)\b/i],
  ['decided', /\b(?:signed|ordered|ruling|ruled|decided|instruct\w*)\b/i],
  ['enacted', /\b(?:enacted|published)\b/i],
  ['effective', /\b(?:applied|took effect|blocked|blocking began|banned|unreachable|removed|lost access)\b/i],
];

/** @returns the one step that the words name; null where they name none, or more than one. */
export function stepOf(text: string): Step | null {
  const named = STEP_CUES.filter(([, cue]) => cue.test(text));
  return named.length === 1 ? (named[0]?.[0] ?? null) : null;
}

/** A value that sets a bound to the true one and does not give it. */
export type Bound = 'least' | 'most';

const BOUNDS: readonly (readonly [Bound, RegExp])[] = [
  ['least', /\bat least\b|\bmore than\b|\bno earlier than\b|\bat the earliest\b/i],
  ['most', /\bat most\b|\bup to\b|\bfewer than\b|\bless than\b|\bby this day\b|\bno later than\b|\bat the latest\b/i],
];

export function boundOf(text: string): Bound | null {
  return BOUNDS.find(([, cue]) => cue.test(text))?.[0] ?? null;
}

/** The part of a measure that a date is limited to: "at Florida State University". */
export function partOf(text: string): string | null {
  return /^(?:at|for|on) (?:the )?(\p{Lu}[^,;:]*)/u.exec(text)?.[1] ?? null;
}

/** What is counted in ordinals: "the third cut in eight months" counts cuts. */
export function ordinalOf(text: string): string[] {
  const match =
    /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))((?: \p{L}+){1,3})/iu.exec(
      text,
    );
  const words = (match?.[1] ?? '').trim().split(' ');
  const until = words.findIndex((word) => /^(?:in|of|since|for|by|to|on|at|against|after|within)$/i.test(word));
  return (until < 0 ? words : words.slice(0, until)).filter(Boolean).map((word) => word.toLowerCase());
}
