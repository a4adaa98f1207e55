/** The closed list of properties: what a statement can be about, what type its value has, and how an answer labels it. */

/** Types of value; their shapes are in schema.ts. */
export type ValueType = 'date' | 'text' | 'count' | 'response' | 'practice' | 'status' | 'subject';

/** What can be asked of a measure; see core/reading for the words people use. */
export const FACETS = [
  'when',
  'until',
  'deadline',
  'who',
  'devices',
  'personal-devices',
  'exceptions',
  'why',
  'decided-by',
  'legal-basis',
  'consequences',
  'enforced-by',
  'practice',
  'response',
  'other-apps',
  'people',
  'status',
] as const;
export type Facet = (typeof FACETS)[number];

interface PropertyRow {
  readonly type: ValueType;
  /** Shown before the value in an answer. */
  readonly label: string;
  readonly facet: Facet;
}

/** In the order in which a full answer shows them. */
export const PROPERTIES = {
  names: { type: 'subject', label: 'Apps', facet: 'other-apps' },
  covers: { type: 'text', label: 'For whom', facet: 'who' },
  people: { type: 'count', label: 'How many people', facet: 'people' },
  devices: { type: 'text', label: 'On what', facet: 'devices' },
  'leaves-out': { type: 'text', label: 'Leaves out', facet: 'personal-devices' },
  advises: { type: 'text', label: 'Only advises', facet: 'personal-devices' },
  exceptions: { type: 'text', label: 'Exceptions', facet: 'exceptions' },
  announced: { type: 'date', label: 'Announced', facet: 'when' },
  adopted: { type: 'date', label: 'Adopted', facet: 'when' },
  'in-force': { type: 'date', label: 'In force', facet: 'when' },
  'comply-by': { type: 'date', label: 'Comply by', facet: 'deadline' },
  consequence: { type: 'text', label: 'If not', facet: 'consequences' },
  ends: { type: 'date', label: 'Due to end', facet: 'until' },
  'review-due': { type: 'date', label: 'Review due', facet: 'until' },
  extended: { type: 'date', label: 'Extended', facet: 'until' },
  'made-open-ended': { type: 'date', label: 'Made open-ended', facet: 'until' },
  suspended: { type: 'date', label: 'Suspended', facet: 'until' },
  resumed: { type: 'date', label: 'Resumed', facet: 'when' },
  lifted: { type: 'date', label: 'Lifted', facet: 'until' },
  'struck-down': { type: 'date', label: 'Struck down', facet: 'until' },
  rejected: { type: 'date', label: 'Rejected', facet: 'until' },
  upheld: { type: 'date', label: 'Upheld', facet: 'until' },
  step: { type: 'date', label: 'Also', facet: 'when' },
  'decided-by': { type: 'text', label: 'Decided by', facet: 'decided-by' },
  'announced-by': { type: 'text', label: 'Announced by', facet: 'decided-by' },
  'advised-by': { type: 'text', label: 'On advice of', facet: 'decided-by' },
  'enforced-by': { type: 'text', label: 'Enforced by', facet: 'enforced-by' },
  'legal-basis': { type: 'text', label: 'Legal basis', facet: 'legal-basis' },
  reason: { type: 'text', label: 'Why', facet: 'why' },
  response: { type: 'response', label: 'Response', facet: 'response' },
  'follow-up': { type: 'text', label: 'Follow-up', facet: 'until' },
  practice: { type: 'practice', label: 'In practice', facet: 'practice' },
  status: { type: 'status', label: 'Status as last reported', facet: 'status' },
} as const satisfies Record<string, PropertyRow>;

export type Property = keyof typeof PROPERTIES;
export const PROPERTY_NAMES = Object.keys(PROPERTIES) as Property[];
