/** The closed list of verdicts. A verdict is worked out when asked and never stored. */
export const VERDICTS = {
  'in-force': { text: 'in force', tone: 'banned' },
  'in-force-for-some': { text: 'in force for some', tone: 'banned' },
  announced: { text: 'announced, not yet in force', tone: 'pending' },
  temporary: { text: 'temporary, in force', tone: 'banned' },
  'term-passed': { text: 'term passed, nothing later on file', tone: 'unclear' },
  suspended: { text: 'suspended', tone: 'pending' },
  lifted: { text: 'lifted', tone: 'ended' },
  expired: { text: 'expired', tone: 'ended' },
  'struck-down': { text: 'struck down', tone: 'ended' },
  proposed: { text: 'proposed', tone: 'pending' },
  rejected: { text: 'rejected', tone: 'ended' },
  'advice-only': { text: 'advice only, no ban', tone: 'advice' },
  reported: { text: 'reported, no known order', tone: 'unclear' },
  'nothing-on-record': { text: 'nothing on record', tone: 'unclear' },
} as const;
export type Verdict = keyof typeof VERDICTS;

/** What colour or mark a surface may give it; the words carry the meaning. */
export type Tone = (typeof VERDICTS)[Verdict]['tone'];
export const TONES = ['banned', 'pending', 'ended', 'advice', 'unclear'] as const satisfies readonly Tone[];
