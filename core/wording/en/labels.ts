/** The labels of a first screen's lines in English, and what each facet is called in a sentence. */
import type { Facet, Property } from '../../ledger/property.ts';
import type { Audience } from '../../situation/audience.ts';

/** A line of a first screen: its label and the properties whose values stand on it. */
export interface Line {
  readonly label: string;
  readonly properties: readonly Property[];
}

export const LINES = {
  who: { label: 'For whom', properties: ['covers'] },
  devices: { label: 'On what', properties: ['devices'] },
  left: { label: 'Left out', properties: ['leaves-out'] },
  advised: { label: 'Only advised', properties: ['advises'] },
  exceptions: { label: 'Exceptions', properties: ['exceptions'] },
  deadline: { label: 'Deadline', properties: ['comply-by'] },
  term: { label: 'Term', properties: ['made-open-ended', 'extended', 'ends', 'review-due'] },
  why: { label: 'Why', properties: ['reason'] },
  decided: { label: 'Decided by', properties: ['decided-by', 'announced-by'] },
  advice: { label: 'On advice of', properties: ['advised-by'] },
  law: { label: 'Law', properties: ['legal-basis'] },
  penalty: { label: 'Penalty', properties: ['consequence'] },
  enforced: { label: 'Enforced by', properties: ['enforced-by'] },
  practice: { label: 'In practice', properties: ['practice'] },
  people: { label: 'People', properties: ['people'] },
  replies: { label: 'Replies', properties: ['response'] },
  followed: { label: 'What followed', properties: ['follow-up'] },
  apps: { label: 'Apps named', properties: ['names'] },
  steps: { label: 'Steps', properties: ['step'] },
} as const satisfies Record<string, Line>;
export type LineName = keyof typeof LINES;

/** Which lines a first screen shows, the most wanted first, where nothing in particular was asked. */
export const USUAL: readonly LineName[] = [
  'who',
  'left',
  'exceptions',
  'penalty',
  'why',
  'decided',
  'law',
  'practice',
  'advised',
  'deadline',
  'term',
  'steps',
  'people',
  'followed',
];

/** Which lines come first where a facet was asked. */
export const FOR_FACET: Readonly<Record<Facet, readonly LineName[]>> = {
  when: ['deadline', 'steps', 'term'],
  until: ['term', 'followed', 'steps'],
  deadline: ['deadline', 'penalty'],
  who: ['who', 'people', 'left', 'exceptions', 'devices', 'advised'],
  devices: ['devices', 'left', 'who', 'advised'],
  'personal-devices': ['left', 'advised', 'exceptions', 'who', 'devices'],
  exceptions: ['exceptions', 'left', 'who'],
  why: ['why', 'advice'],
  'decided-by': ['decided', 'advice', 'law'],
  'legal-basis': ['law', 'decided'],
  consequences: ['penalty', 'who', 'enforced', 'exceptions'],
  'enforced-by': ['enforced', 'decided', 'penalty'],
  practice: ['practice', 'steps', 'followed'],
  response: ['replies', 'followed'],
  'other-apps': ['apps'],
  people: ['people', 'who'],
  status: ['practice', 'term', 'steps'],
};

/** How the answer to a facet begins after "TikTok in Belgium, ". */
export const FACET_LEADS: Readonly<Record<Facet, string>> = {
  when: 'since when',
  until: 'until when',
  deadline: 'by when',
  who: 'for whom',
  devices: 'on what',
  'personal-devices': 'private devices',
  exceptions: 'exceptions',
  why: 'why',
  'decided-by': 'decided by',
  'legal-basis': 'law',
  consequences: 'penalty',
  'enforced-by': 'enforced by',
  practice: 'in practice',
  response: 'replies',
  'other-apps': 'apps named',
  people: 'people',
  status: 'status',
};

/** Labels of lines that tell of other measures in the same place. */
export const ALSO: Readonly<Record<Audience, string>> = {
  everyone: 'The public',
  stores: 'App stores',
  minors: 'Minors',
  officials: 'Official devices',
  network: 'Networks',
  buyers: 'Contracts',
  institution: 'One body',
  advice: 'Advice',
};

/** What else there is, in the order shown. */
export const MORE = [
  { part: 'details', one: 'fact', many: 'facts' },
  { part: 'words', one: 'quotation', many: 'quotations' },
  { part: 'inside', one: 'measure inside', many: 'measures inside' },
  { part: 'history', one: 'date', many: 'dates' },
  { part: 'sources', one: 'source', many: 'sources' },
] as const;

/** Dates of several kinds share the line of the term; an end needs no word, the others say what they are. */
const IN_TERM: Readonly<Partial<Record<Property, (date: string) => string>>> = {
  extended: (date) => `extended ${date}`,
  'made-open-ended': (date) => (/\d/.test(date) ? `open-ended since ${date}` : `made open-ended (${date})`),
  'review-due': (date) => `review due ${date}`,
};

export function inTerm(property: Property, words: string): string {
  return IN_TERM[property]?.(words) ?? words;
}

/** "Private phones" answers nothing: what is left out and what is only advised say so. */
export function ofPrivate(property: Property, words: string): string {
  if (property === 'leaves-out') return `left out: ${words}`;
  return property === 'advises' ? `only advised: ${words}` : words;
}
