/** Talk with the bot that asks about no measure: thanks, complaints, who it is, how it knows, a follow-up with no subject. */

export const TOPICS = ['thanks', 'complaint', 'maker', 'sources', 'certain', 'fresh', 'subject'] as const;
export type Topic = (typeof TOPICS)[number];

/** In order; tried on the whole text in lower case without diacritics, where no app, place or kind was read. */
const TALK: readonly (readonly [Topic, RegExp])[] = [
  [
    'thanks',
    /^\W*(?:ok(?:ay)?[ ,]*)?(?:(?:many |no )?thanks?|thank you|thx|ty|cheers|merci|danke|gracias|grazie|bedankt|dank je|tack|takk|obrigad[oa]|great|perfect|good (?:bot|job|work)|nice|cool|awesome|well done|brilliant|ok(?:ay)?|got it)\b[\w\s,!.:;')-]{0,40}$/,
  ],
  [
    'maker',
    /\b(?:who (?:made|built|wrote|created|runs|owns|are|is behind) (?:you|this|it|interdict)|are you (?:a |an )?(?:bot|ai|human|robot|person|chatgpt|llm)|what are you|your name|is this (?:a |an )?(?:bot|ai))\b/,
  ],
  [
    'sources',
    /\b(?:(?:what|which|where|show|list)\b.{0,30}\b(?:your |the )?sources?|where (?:do|did|does) (?:you|this|that) (?:get|come|know)|how do you know|says who|according to (?:who|whom))\b/,
  ],
  [
    'certain',
    /\b(?:are you (?:sure|certain|serious)|(?:is|was) (?:that|this|it) (?:certain|sure|true|right|correct|reliable|accurate|verified|confirmed)|can i (?:trust|rely)|how (?:sure|certain|reliable|accurate|trustworthy))\b/,
  ],
  [
    'fresh',
    /\b(?:how (?:fresh|old|recent|current|up[- ]to[- ]date)|when (?:was|were) (?:this|it|that|you) (?:last )?(?:updated|checked|refreshed)|last updat\w*|up[- ]to[- ]date|how far (?:back )?does)\b/,
  ],
  [
    'complaint',
    /\b(?:useless|stupid|dumb|idiot\w*|garbage|rubbish|crap|shit\w*|fuck\w*|suck\w*|wrong|bad (?:bot|answer)|terrible|awful|hate|not (?:helpful|working|what i asked)|wtf|liar|lying|nonsense|does(?:n't| not) work)\b/,
  ],
];

/** A question that only goes on from another: "why?", "and on personal phones?", "since when". */
const GOES_ON =
  /^\W*(?:ok(?:ay)?|and|but|so|then|also|what about|how about|well)?[ ,]*(?:why|when|who|where|how|what|which|since|until|for|on|with|in|is|are|does|do|did|and|but|still|really|any|the|it|that|this|them|they|also|penalt\w*|exceptions?|deadlines?|reasons?|sources?)\b/;

/** @returns what the talk is about; null: it is none. */
export function topicOf(plain: string): Topic | null {
  const topic = TALK.find(([, words]) => words.test(plain))?.[0];
  return topic ?? (GOES_ON.test(plain) ? 'subject' : null);
}
