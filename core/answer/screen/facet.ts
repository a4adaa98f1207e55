/** The sentence that answers a facet, from whichever of the place's records has it; or that the sources do not say. */
import type { Facet, Property } from '../../ledger/property.ts';
import type { Statement } from '../../ledger/schema.ts';
import type { Audience } from '../../situation/audience.ts';
import type { Situation } from '../../situation/situation.ts';
import type { Phase, Standing } from '../../situation/standing.ts';
import { FACET_LEADS, ofPrivate } from '../../wording/en/labels.ts';
import type { CitationBook } from '../citing.ts';
import type { Context } from '../context.ts';
import { inUse, propertiesOf } from '../facts.ts';
import type { Said } from '../said.ts';
import { remark } from '../said.ts';
import { valueInWords } from '../values.ts';
import type { Value } from './line.ts';
import { valuesOf } from './values.ts';

/** Where else a facet may be answered: statements of these properties whose words fit. */
const ELSEWHERE: Readonly<Partial<Record<Facet, readonly (readonly [Property, RegExp])[]>>> = {
  consequences: [
    ['covers', /\b(?:fine|penal|punish|dismiss|sanction|jail|prison)\w*/i],
    ['exceptions', /\b(?:fine|penal|punish)\w*/i],
    ['practice', /\b(?:fine|penal|punish)\w*/i],
    ['follow-up', /\b(?:fine|penal|punish)\w*/i],
  ],
  'enforced-by': [
    ['decided-by', /\b(?:carried out|through|enforc\w+|supervis\w+|overse\w+)\b/i],
    ['legal-basis', /\benforc\w+/i],
    ['follow-up', /\b(?:enforc|monitor|supervis|check)\w*/i],
  ],
  practice: [
    ['follow-up', /\b(?:VPNs?|enforc\w*|by-?pass\w*|work(?:s|ed)?|reachable|circumvent\w*|not everywhere)\b/i],
    ['step', /\b(?:enforc\w*|reachable|open(?:s|ed)? for|reopen\w*|still blocked|VPNs?)\b/i],
    ['covers', /\bVPNs?\b/i],
  ],
  people: [['covers', /\d/]],
  'personal-devices': [
    ['exceptions', /\b(?:private|personal|own)\b/i],
    ['covers', /\b(?:private|personal|own)\b/i],
    ['devices', /\b(?:private|personal|own)\b/i],
  ],
  exceptions: [
    ['leaves-out', /./],
    ['covers', /\b(?:except|unless|left out|not)\b/i],
  ],
  who: [['people', /./]],
};

/** Facets whose answer stands in the course of the measure, which every first screen tells. */
const IN_COURSE: ReadonlySet<Facet> = new Set(['when', 'status']);

const ENDED: ReadonlySet<Phase> = new Set(['over', 'never', 'before']);
/** What "until when" asks of a measure that has not ended; what replaced a term comes before it. */
const TERMS: readonly Property[] = ['made-open-ended', 'extended', 'ends', 'review-due'];

/** Characters of the values that one sentence holds. */
const ROOM = 150;

/** @returns none where the facet is answered by the first sentence itself. */
export function facetSentences(
  facet: Facet,
  situation: Situation,
  title: (standing: Standing) => string,
  context: Context,
  book: CitationBook,
): Said[] {
  if (IN_COURSE.has(facet) || (facet === 'until' && ENDED.has(situation.standings[0].phase))) return [];
  const prefer = situation.named.flatMap(({ statements }) => statements);
  const [lead, ...others] = situation.standings;
  const told = new Set<Audience>();
  const sentences: Said[] = [];
  const publicFirst = [lead, ...others.filter(isForAll), ...others.filter((standing) => !isForAll(standing))];
  for (const standing of publicFirst) {
    if (sentences.length === MOST_TOLD || told.has(standing.audience)) continue;
    const values = facetValues(facet, standing, context, prefer);
    if (!values.length) continue;
    told.add(standing.audience);
    const { words, statements } = together(values);
    const whose = standing === lead ? '' : ` (${standing.record.body})`;
    const unsaid = facet === 'consequences' && !/\d/.test(words) ? '; no amount is on file' : '';
    sentences.push(book.cite(`${title(standing)}${whose}, ${FACET_LEADS[facet]}: ${words}${unsaid}.`, statements));
    if (!TOLD_OF_EACH.has(facet)) break;
  }
  return sentences.length
    ? sentences
    : [
        remark(
          `${title(lead)}, ${FACET_LEADS[facet]}: ${facet === 'until' ? 'no end is on file' : 'the sources do not say'}.`,
        ),
      ];
}

function isForAll({ audience, phase }: Standing): boolean {
  return audience === 'everyone' && phase !== 'ahead';
}

/** Facets that differ with whom a measure binds, and are told of two. */
const TOLD_OF_EACH: ReadonlySet<Facet> = new Set(['legal-basis', 'consequences']);
const MOST_TOLD = 2;

function facetValues(facet: Facet, { record }: Standing, { ledger }: Context, prefer: readonly Statement[]): Value[] {
  const properties = facet === 'until' ? TERMS : propertiesOf(facet);
  const values =
    facet === 'personal-devices'
      ? properties.flatMap((property) =>
          valuesOf(record, [property], ledger, prefer).map((value) => ({
            ...value,
            words: ofPrivate(property, value.words),
          })),
        )
      : valuesOf(record, properties, ledger, prefer);
  if (values.length && facet !== 'consequences' && facet !== 'personal-devices') return values;
  const other = (ELSEWHERE[facet] ?? []).flatMap(([property, words]) =>
    inUse(record)
      .filter((s) => s.property === property && words.test(valueInWords(s, ledger)))
      .map((s) => ({ words: valueInWords(s, ledger), statements: [s] })),
  );
  if (facet !== 'personal-devices') return [...values, ...other];
  // What speaks of private devices; failing that, whatever is left out.
  const own = [...values.filter(({ words }) => PRIVATE.test(words)), ...other];
  return own.length ? own : values;
}

const PRIVATE = /\b(?:private|personal|own)\b/i;

function together([first, ...rest]: readonly Value[]): { words: string; statements: Statement[] } {
  let words = first?.words ?? '';
  const statements = [...(first?.statements ?? [])];
  for (const value of rest) {
    if (words.length + value.words.length > ROOM) break;
    if (words.toLowerCase().includes(value.words.toLowerCase())) continue;
    words = `${words}; ${value.words}`;
    statements.push(...value.statements);
  }
  return { words: words.replace(/\.$/, ''), statements };
}
