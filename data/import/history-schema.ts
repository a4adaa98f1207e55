/** The shape of data/import/history/*.json: by hand, what a measure's notes say, as dated events and competing statements. */
import { z } from 'zod';
import { PROPERTIES, PROPERTY_NAMES, type Property } from '../../core/ledger/property.ts';
import { VALUE_SCHEMAS } from '../../core/ledger/schema.ts';
import { RANKS } from '../../core/ledger/vocabulary.ts';

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a lower-case slug');
const property = z.enum(PROPERTY_NAMES as [Property, ...Property[]]);
/** Fields of a measure that become one statement each. */
const FIELD =
  /^field\.(covers|exceptions|decided-by|legal-basis|reason|announced|in-force|comply-by|ends|lifted|status)$/;
const fieldName = z.string().regex(FIELD, 'field. and a property that a field becomes');

/** @returns the property where a contradiction points at the statement of a measure's own field, otherwise null. */
export function contradictedField(contradiction: string): Property | null {
  return (FIELD.exec(contradiction)?.[1] as Property | undefined) ?? null;
}

const words = z.string().trim().min(1);

const historyStatement = z
  .strictObject({
    property,
    value: z.unknown(),
    /** Indexes, from 0, into the measure's own references; 'whole' where none of them can be singled out. */
    references: z.union([z.array(z.int().nonnegative()).min(1), z.literal('whole')]),
    /** Whom these references themselves cite for it: "the BBC". */
    via: words.optional(),
    /** Unique within the measure; keeps the statement's id stable. */
    slug,
    rank: z.enum(RANKS).default('normal'),
    rankReason: words.optional(),
    /**
     * What cannot be true together with it, needed where dates do not show it: slugs of this measure's other statements
     * here, or `field.announced` and the like for the statement that comes from the measure's own field. Said once, on
     * either side.
     */
    contradicts: z
      .array(z.union([slug, fieldName]))
      .min(1)
      .optional(),
  })
  .superRefine((statement, ctx) => {
    const value = VALUE_SCHEMAS[PROPERTIES[statement.property].type].safeParse(statement.value);
    if (!value.success) {
      for (const issue of value.error.issues) {
        ctx.addIssue({ code: 'custom', message: issue.message, path: ['value', ...issue.path] });
      }
    }
    if (statement.rank !== 'normal' && !statement.rankReason) {
      ctx.addIssue({ code: 'custom', message: 'a rank other than normal needs a rankReason', path: ['rankReason'] });
    }
    if (statement.references !== 'whole' && new Set(statement.references).size < statement.references.length) {
      ctx.addIssue({ code: 'custom', message: 'each reference once', path: ['references'] });
    }
  });
export type HistoryStatement = z.infer<typeof historyStatement>;

const measureHistory = z
  .strictObject({
    statements: z.array(historyStatement).default([]),
    /** Properties whose statement from the measure's own field is left out, because the statements here say it better. */
    replace: z.array(property).default([]),
    /** Properties whose statement from the measure's own field is kept, but not shown as a fact. */
    deprecate: z.array(z.strictObject({ property, reason: words })).default([]),
  })
  .superRefine((history, ctx) => {
    const slugs = new Set(history.statements.map((statement) => statement.slug));
    const seen = new Set<string>();
    for (const [index, statement] of history.statements.entries()) {
      if (seen.has(statement.slug)) {
        ctx.addIssue({
          code: 'custom',
          message: `slug "${statement.slug}" twice in one measure`,
          path: ['statements', index, 'slug'],
        });
      }
      seen.add(statement.slug);
      for (const other of statement.contradicts ?? []) {
        const field = contradictedField(other);
        const known = field === null ? slugs.has(other) : !history.replace.includes(field);
        if (known && other !== statement.slug) continue;
        const message = `"${other}" is no other statement of this measure`;
        ctx.addIssue({ code: 'custom', message, path: ['statements', index, 'contradicts'] });
      }
    }
  });
export type MeasureHistory = z.infer<typeof measureHistory>;

/** A history file: measure ids to what is added to, replaced in or deprecated of the measure's own statements. */
export const historyFile = z.record(slug, measureHistory);
