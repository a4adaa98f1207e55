/**
 * Words for people, and for what they use, that a measure may name or leave unnamed. Each with how sources put it, and the
 * kinds of body whose own people they are: a question about members of a parliament is about the parliament's measure too.
 */
import type { PlaceKind } from '../ledger/vocabulary.ts';

interface Role {
  /** As typed: lower case, no diacritics. */
  readonly typed: RegExp;
  /** In a source's words; absent: the typed word itself. */
  readonly found?: RegExp;
  readonly at?: readonly PlaceKind[];
  /** They decide, and are not only bound. */
  readonly decides?: true;
}

export const ROLES: readonly Role[] = [
  {
    typed:
      /\b(?:mps?|meps?|members of (?:the )?(?:\w+ )?parliament|parliamentarians?|lawmakers?|legislators?|senators?|congress(?:wo)?m[ae]n|deput(?:y|ies)|peers?)\b/,
    found: /\b(?:MPs?|MEPs?|members|lawmakers|legislators|senators|deputies|peers)\b/i,
    at: ['parliament'],
  },
  {
    typed: /\b(?:professors?|lecturers?|facult(?:y|ies)|academics?|scholars?)\b/,
    found: /\b(?:faculty|professors?|universit\w+|academics?|research\w*)\b/i,
    at: ['university'],
  },
  {
    typed: /\b(?:students?|campus(?:es)?|undergraduates?|universit(?:y|ies)|colleges?)\b/,
    found: /\b(?:students?|campus\w*|universit\w+|colleges?)\b/i,
    at: ['university'],
  },
  {
    typed: /\b(?:soldiers?|troops|military|service ?m[ae]n|sailors?|airm[ae]n|marines|army|navy)\b/,
    found: /\b(?:soldiers?|troops|military|armed forces|army|navy|service members?|marines|defence|defense)\b/i,
    at: ['armed-forces'],
  },
  { typed: /\bpolice(?: officers?|m[ae]n)?\b/, found: /\bpolice\b/i },
  { typed: /\b(?:teachers?|schools?)\b/, found: /\b(?:teach\w+|schools?)\b/i },
  { typed: /\bministers?\b(?! of)/, found: /\b(?:ministers?|cabinet)\b/i },
  { typed: /\bcontractors?\b/, found: /\b(?:contractors?|suppliers?|contracts?)\b/i },
  {
    typed: /\bjournalists?\b|\breporters?\b/,
    found: /\b(?:journalists?|reporters?)\b/i,
  },
  { typed: /\bcouncil(?:l)?ors?\b/, found: /\bcouncill?ors?\b/i },
  { typed: /\b(?:researchers?|scientists?)\b/, found: /\b(?:research\w*|scientific)\b/i },
  { typed: /\bdiplomats?\b|\bambassadors?\b/, found: /\b(?:diplomat\w*|ambassadors?|foreign service|delegations?)\b/i },
  { typed: /\bvpns?\b/, found: /\bVPNs?\b/i },
  {
    typed: /\b(?:alternatives?|substitutes?|replacements?)\b/,
    found: /\b(?:instead|alternativ\w+|substitut\w+|replac\w+|to be used|to be preferred)\b/i,
    decides: true,
  },
  { typed: /\bpresidents?\b/, found: /\bpresident\b/i, decides: true },
  { typed: /\bgovernors?\b/, found: /\bgovernor\b/i, decides: true },
  { typed: /\bregulators?\b/, found: /\bregulators?\b/i, decides: true },
  { typed: /\b(?:judges?|courts?)\b/, found: /\b(?:judges?|justices?|courts?)\b/i, decides: true },
  {
    typed:
      /\b(?:nurses?|doctors?|firefighters?|prosecutors?|lawyers?|consultants?|suppliers?|interns?|volunteers?|mayors?|pensioners?|veterans?|tourists?|travell?ers?|visitors?|guests?|families|spouses?|athletes?|influencers?|advertisers?|farmers?|bankers?|librarians?|parents?|foreigners?|expats?|businesses|companies|employers?)\b/,
  },
];

/** @param plain lower case, no diacritics. @returns the words as typed, at most three. */
export function rolesIn(plain: string): string[] {
  const words = ROLES.flatMap(({ typed }) => plain.match(typed)?.[0] ?? []);
  return [...new Set(words)].sort((a, b) => plain.indexOf(a) - plain.indexOf(b)).slice(0, 3);
}

/** How a source may put a word that was typed. */
export function roleOf(word: string): Role | null {
  return ROLES.find(({ typed }) => typed.exec(word)?.[0] === word) ?? null;
}
