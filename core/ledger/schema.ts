/**
 * The shapes of the ledger's files, as Zod schemas and the types they infer.
 * Statement model after OpenSanctions (statements, referents) and Wikidata (ranks); quotations after the W3C Web
 * Annotation TextQuoteSelector; dates in EDTF level 1; bibliographic data for CSL-JSON.
 */
import { z } from 'zod';
import { parseEdtf } from '../day/edtf.ts';
import { PROPERTIES, PROPERTY_NAMES, type Property, type ValueType } from './property.ts';
import { KINDS, NAME_KINDS, PLACE_KINDS, RANKS, STATUSES, TIERS } from './vocabulary.ts';

const keys = <T extends object>(table: T) => Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];
const id = z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'a lower-case slug');
const words = z.string().trim().min(1).max(2000);
const day = z.iso.date();
const edtf = z.string().refine((text) => parseEdtf(text) !== null, 'an EDTF level 1 date that exists');
const webUrl = z.url({ protocol: /^https?$/ });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal');

/** Place ids: ISO 3166-1 alpha-2, ISO 3166-2, otherwise a stable code of ours such as EU-COM or BE-FWB. */
export const placeId = z.string().regex(/^[A-Z0-9]+(?:-[A-Z0-9]+)*$/, 'a place code such as BE, BE-WAL or EU-COM');

export const source = z.strictObject({
  id,
  /** As printed; null where none is printed. Never invented. */
  title: words.nullable(),
  publisher: words.nullable(),
  author: words.nullable(),
  /** Another outlet that the source itself credits. */
  credits: words.nullable(),
  published: edtf.nullable(),
  /** The date line as printed, where it says more or other than `published`. */
  datePrinted: words.nullable(),
  /** BCP 47. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  tier: z.enum(keys(TIERS)),
  /** Copies of one wire share one origin. */
  origin: words.nullable(),
  url: webUrl.nullable(),
  archiveUrl: webUrl.nullable(),
  /** The bytes that quotations are checked against; they are not shipped. */
  capture: z.strictObject({ file: words, sha256, bytes: z.int().positive() }).nullable(),
});
export type Source = z.infer<typeof source>;

/** A TextQuoteSelector with the digest of `exact` (UTF-8). `exact` occurs once in the capture between prefix and suffix. */
export const quotation = z.strictObject({
  exact: z.string().min(1).max(600),
  /** Long where a capture prints whole paragraphs twice. */
  prefix: z.string().max(400),
  suffix: z.string().max(400),
  sha256,
});
export type Quotation = z.infer<typeof quotation>;

export const citation = z.strictObject({
  source: id,
  /** Null: "reported by; not quoted". */
  quote: quotation.nullable(),
  /** Whom the source itself cites for this, in our words: "the Associated Press". */
  via: words.optional(),
  /** True: the source is cited for the measure as a whole, not for this value. */
  whole: z.literal(true).optional(),
});
export type Citation = z.infer<typeof citation>;

const dateValue = z
  .strictObject({
    date: edtf.optional(),
    /** A term counted from the start: ISO 8601 duration, months or days ("P6M", "P30D"). */
    duration: z
      .string()
      .regex(/^P(?:\d+M|\d+D|\d+Y|\d+W)$/)
      .optional(),
    /** The day as the source prints it where that fixes no date: "Thursday", "the 24th (local time)". */
    printed: words.optional(),
    /** What happened on that day, in our words. */
    text: words.optional(),
    /** The new end that an extension sets. */
    until: edtf.optional(),
  })
  .refine((v) => v.date ?? v.duration ?? v.printed, 'a date, a duration or the day as printed');
const textValue = z.strictObject({ text: words });
const countValue = z.strictObject({ count: z.int().positive(), approximate: z.boolean(), of: words });
const responseValue = z.strictObject({ who: words, text: words });
const practiceValue = z.strictObject({
  practice: z.enum(['enforced', 'not enforced', 'partly enforced']),
  text: words,
});
const statusValue = z.strictObject({ status: z.enum(STATUSES), asOf: edtf.nullable() });
/** An app or family by id; a category or owner by id with the words that name it. */
const subjectValue = z.union([
  z.strictObject({ platform: id }),
  z.strictObject({ category: id, text: words.optional() }),
  z.strictObject({ owner: id, text: words.optional() }),
  z.strictObject({ text: words }),
]);

export const VALUE_SCHEMAS = {
  date: dateValue,
  text: textValue,
  count: countValue,
  response: responseValue,
  practice: practiceValue,
  status: statusValue,
  subject: subjectValue,
} satisfies Record<ValueType, z.ZodType>;

export type DateValue = z.infer<typeof dateValue>;
export type SubjectValue = z.infer<typeof subjectValue>;
export type StatusValue = z.infer<typeof statusValue>;

type ValueOf<T extends ValueType> = z.infer<(typeof VALUE_SCHEMAS)[T]>;
interface StatementBase {
  readonly id: string;
  /** At least one. */
  readonly citations: readonly Citation[];
  readonly rank: (typeof RANKS)[number];
  /** Needed where the rank is not normal. */
  readonly rankReason?: string | undefined;
  /** Ids of statements of the same record that tell it differently; a disagreement where one value excludes the other. */
  readonly contradicts?: readonly string[] | undefined;
  /** The day the ledger learned it. */
  readonly recorded: string;
  readonly verified: { readonly on: string; readonly by: string } | null;
}
/** One sourced value about a record, typed by its property. */
export type Statement = {
  [P in Property]: StatementBase & { readonly property: P; readonly value: ValueOf<(typeof PROPERTIES)[P]['type']> };
}[Property];

const statementShape = z.strictObject({
  id,
  property: z.enum(PROPERTY_NAMES as [Property, ...Property[]]),
  value: z.unknown(),
  citations: z.array(citation).min(1, 'at least one citation: an uncited statement is refused'),
  rank: z.enum(RANKS).default('normal'),
  rankReason: words.optional(),
  contradicts: z.array(id).min(1).optional(),
  recorded: day,
  verified: z.strictObject({ on: day, by: words }).nullable(),
});

/** Compiled: thousands of values are checked whenever a ledger is loaded. */
const valueChecks: { readonly [T in ValueType]: z.ZodType } = {
  date: z.compile(dateValue),
  text: z.compile(textValue),
  count: z.compile(countValue),
  response: z.compile(responseValue),
  practice: z.compile(practiceValue),
  status: z.compile(statusValue),
  subject: z.compile(subjectValue),
};

export const statement = statementShape
  .transform((raw, ctx) => {
    const { type } = PROPERTIES[raw.property];
    const value = valueChecks[type].safeParse(raw.value);
    if (value.success) return { ...raw, value: value.data } as unknown as Statement;
    for (const issue of value.error.issues) {
      ctx.addIssue({ code: 'custom', message: issue.message, path: ['value', ...issue.path] });
    }
    return z.NEVER;
  })
  .refine((s) => s.rank === 'normal' || s.rankReason, { message: 'a rank other than normal needs a rankReason' });

export const record = z.strictObject({
  id,
  /** Ids never die: a merged or renamed record answers to its former ids. */
  formerIds: z.array(id).default([]),
  kind: z.enum(keys(KINDS)),
  title: words,
  place: placeId,
  /** The body that acted, or whose staff it binds. */
  body: words,
  statements: z.array(statement).min(1),
});
export type LedgerRecord = z.infer<typeof record>;

const name = z.strictObject({
  text: words,
  kind: z.enum(NAME_KINDS).default('name'),
  /** BCP 47; absent: used in every language. */
  language: z.string().optional(),
});

export const platform = z.strictObject({
  id,
  name: words,
  names: z.array(name).default([]),
  owner: id.nullable(),
  categories: z.array(id),
  /** The family it belongs to (WeChat Work to WeChat): shown as near, never read as the same. */
  family: id.optional(),
  /** True where the name is also a common word (line, signal, zoom): read as an app only where the sentence has room. */
  word: z.literal(true).optional(),
});
export type Platform = z.infer<typeof platform>;

/** An owner (ByteDance) or a category (dating apps): a name and other names for it. */
export const group = z.strictObject({ id, name: words, names: z.array(name).default([]) });
export type Group = z.infer<typeof group>;

/** A place that no standard lists: an institution, a parliament, a city. Countries and subdivisions come with the lexicon. */
export const place = z.strictObject({
  id: placeId,
  name: words,
  kind: z.enum(PLACE_KINDS),
  within: placeId.nullable(),
  names: z.array(name).default([]),
});
export type Place = z.infer<typeof place>;

/** Everything a ledger folder holds, after loading. */
export const ledgerFiles = z.strictObject({
  sources: z.array(source),
  platforms: z.array(platform),
  owners: z.array(group),
  categories: z.array(group),
  places: z.array(place),
  records: z.array(record),
});
export type LedgerFiles = z.infer<typeof ledgerFiles>;
