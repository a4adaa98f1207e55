/** One line of a measures file: a measure with its references, in our own words. */
import { parse as parseExtendedDate } from 'edtf';
import { z } from 'zod';
import { parseEdtf } from '../../core/day/edtf.ts';
import { KINDS, type Kind, STATUSES } from '../../core/ledger/vocabulary.ts';

/** EDTF twice: the package says whether it is one, the core whether it is of the part that the ledger can reckon with. */
const date = z.string().superRefine((text, ctx) => {
  const problem = problems.get(text) ?? remember(text, problemOf(text));
  if (problem !== '') ctx.addIssue({ code: 'custom', message: `"${text}" ${problem}` });
});

/** The package takes a good part of a millisecond for a date, and the same dates come again and again. */
const problems = new Map<string, string>();
const MOST_REMEMBERED = 10_000;

function remember(text: string, problem: string): string {
  if (problems.size >= MOST_REMEMBERED) problems.clear();
  problems.set(text, problem);
  return problem;
}

function problemOf(text: string): string {
  if (text.length > 40) return 'is no EDTF date';
  try {
    parseExtendedDate(text, { level: 1, types: ['Date', 'Interval'] });
  } catch {
    return 'is no EDTF date';
  }
  return parseEdtf(text) === null ? 'is EDTF, but no year, month, day or interval that exists' : '';
}

const words = z.string().trim().min(1).max(2000);
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a lower-case slug');

/** The fields that become statements, and that a reference can support. */
const FIELDS = [
  'platforms',
  'covers',
  'devices',
  'announced',
  'effective',
  'deadline',
  'ends',
  'lifted',
  'status',
  'asOf',
  'decidedBy',
  'legalBasis',
  'reason',
  'exceptions',
] as const;
export type Field = (typeof FIELDS)[number];

const reference = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: 'expected an http or https address' }),
  title: words.nullable(),
  publisher: words.nullable(),
  published: date.nullable(),
  supports: z.array(z.enum([...FIELDS, 'notes', 'body', 'measure'])),
});
export type Reference = z.infer<typeof reference>;

export const measure = z.strictObject({
  id: slug,
  platforms: z.array(words).min(1, 'expected at least one app'),
  jurisdiction: z.strictObject({
    code: z
      .string()
      .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/, 'expected an ISO 3166 code')
      .nullable(),
    name: words,
    within: z.string().optional(),
  }),
  body: words,
  measure: z.enum(Object.keys(KINDS) as [Kind, ...Kind[]]),
  covers: words.nullable(),
  devices: z.array(words),
  announced: date.nullable(),
  effective: date.nullable(),
  deadline: date.nullable(),
  ends: date.nullable(),
  lifted: date.nullable(),
  status: z.enum(STATUSES),
  asOf: date.nullable(),
  decidedBy: words.nullable(),
  legalBasis: words.nullable(),
  reason: words.nullable(),
  exceptions: words.nullable(),
  notes: z.string().nullable(),
  confidence: z.enum(['high', 'medium']),
  references: z.array(reference).min(1, 'expected at least one reference'),
});
export type Measure = z.infer<typeof measure>;
