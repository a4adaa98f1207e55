/**
 * The passes in which a question's names are found and settled, in this order: what stands exactly before what has to be
 * worked out, what is sure before what is weak, then what the names are to each other.
 */

import type { Lexicon } from '../lexicon/lexicon.ts';
import { buildSpeller, type Speller } from '../lexicon/spelling.ts';
import { applyCorrections, takeExclusions } from './amendments.ts';
import { joinBodies, preferChambers, preferCities, readActors } from './bodies.ts';
import { dropMeans, dropMedia, refuseActors } from './bystanders.ts';
import { readClearCodes, readSubdivisionCodes, readWeakCodes, yieldShortNames } from './codes.ts';
import { findForms } from './forms.ts';
import { dropIdioms } from './idioms.ts';
import { correctLeftovers, type Guess } from './misspelt.ts';
import { findNames } from './names.ts';
import { refusePlaceWords } from './place-words.ts';
import type { Reading } from './question.ts';
import { ruleFor } from './readings.ts';
import { readRecordIds } from './record-ids.ts';
import { findSounds } from './sounds.ts';
import { type Draft, type Span, typedOf } from './span.ts';
import { dropDescriptions, dropPartsOfNames, keepParts, settleAmbiguous } from './structure.ts';
import { settleWordApps } from './word-apps.ts';

/** What passes leave beside the draft itself. */
export interface Findings {
  /** The nearest names of what could not be corrected. */
  guesses: readonly Guess[];
  /** What the question leaves out. */
  excluded: readonly Span[];
}

interface Pass {
  /** What it does, in the words that a trace shows. */
  readonly name: string;
  readonly run: (draft: Draft, findings: Findings, plain: string) => void;
}

export const PASSES: readonly Pass[] = [
  { name: 'ids of records', run: readRecordIds },
  { name: 'codes of parts of countries', run: readSubdivisionCodes },
  { name: 'exact names, longest first', run: findNames },
  { name: 'names with endings', run: findForms },
  { name: 'names as they sound in another script', run: findSounds },
  { name: 'cities of their own', run: preferCities },
  { name: 'chambers of their own', run: preferChambers },
  { name: 'short names that are codes here', run: yieldShortNames },
  { name: 'set phrases', run: dropIdioms },
  { name: 'words that are no places here', run: refusePlaceWords },
  { name: 'what an app is used for', run: dropMeans },
  { name: 'words that are apps, or not', run: settleWordApps },
  { name: 'clear codes', run: readClearCodes },
  { name: 'bodies of a place', run: joinBodies },
  {
    name: 'misspelt and joined names',
    run: (draft, findings) => {
      findings.guesses = correctLeftovers(draft, spellerOf(draft.lexicon));
    },
  },
  { name: 'codes that are also words', run: readWeakCodes },
  { name: 'people and bodies of the records', run: readActors },
  { name: 'descriptions of apps', run: dropDescriptions },
  { name: 'companies that ban', run: refuseActors },
  { name: 'where something was said', run: dropMedia },
  { name: 'parts of other names', run: dropPartsOfNames },
  { name: 'a place and what it lies in', run: keepParts },
  { name: 'names of several places', run: settleAmbiguous },
  { name: 'corrections', run: (draft, _, plain) => applyCorrections(draft, plain) },
  {
    name: 'what is left out',
    run: (draft, findings) => {
      findings.excluded = takeExclusions(draft);
    },
  },
];

/** A change that a pass made: words that were read as something, or as nothing after all. */
export interface TraceStep {
  readonly pass: string;
  readonly typed: string;
  /** Names of what the words now mean; empty: no name here. */
  readonly readAs: readonly string[];
  /** The rule by which they are the first of them; null: no name. */
  readonly rule: Reading['rule'] | null;
}

/** @param trace called for every change that a pass makes, where it is asked for. */
export function runPasses(draft: Draft, plain: string, trace?: (step: TraceStep) => void): Findings {
  const findings: Findings = { guesses: [], excluded: [] };
  for (const { name, run } of PASSES) {
    const [before, extra] = trace ? [[...draft.taken], [...draft.extra]] : [[], []];
    run(draft, findings, plain);
    if (trace) for (const step of changes(draft, before, extra)) trace({ pass: name, ...step });
  }
  return findings;
}

function changes(draft: Draft, before: readonly (Span | null)[], extra: readonly Span[]): Omit<TraceStep, 'pass'>[] {
  const steps: Omit<TraceStep, 'pass'>[] = [];
  const seen = new Set<Span>();
  const told = (span: Span, now: Span | null) => {
    if (seen.has(span)) return;
    seen.add(span);
    const readAs = now ? [...new Set(now.senses.map((sense) => draft.lexicon.nameOf(sense)))] : [];
    const typed = typedOf(draft, span);
    const [sense] = now?.senses ?? [];
    const rule = now && sense ? ruleFor(draft, now, sense, typed, draft.lexicon.nameOf(sense)) : null;
    steps.push({ typed, readAs, rule });
  };
  draft.taken.forEach((now, i) => {
    const was = before[i] ?? null;
    const span = now ?? was;
    if (now !== was && span) told(span, now);
  });
  for (const span of draft.extra) if (!extra.includes(span)) told(span, span);
  return steps;
}

const spellers = new WeakMap<Lexicon, Speller>();

function spellerOf(lexicon: Lexicon): Speller {
  const known = spellers.get(lexicon);
  if (known) return known;
  const speller = buildSpeller(lexicon);
  spellers.set(lexicon, speller);
  return speller;
}
