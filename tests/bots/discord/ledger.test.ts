import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actionsFor, carriesOpen } from '../../../bots/conversation/actions.ts';
import type { Shown, ShownClaim } from '../../../bots/conversation/exchange.ts';
import { memoryKeys } from '../../../bots/conversation/keys.ts';
import { LABELS } from '../../../bots/conversation/words.ts';
import { linkTarget } from '../../../bots/discord/escaping.ts';
import type { Components } from '../../../bots/discord/render/answer.ts';
import { answerThatFits, checkedMessage, messageFor, ROOM } from '../../../bots/discord/render/message.ts';
import { type Answer, VIEWS } from '../../../core/answer/answer.ts';
import { summaryOf } from '../../../core/checking/summary.ts';
import { problemsOf } from '../../fakes/discord/checker.ts';
import { claimOf } from '../../fixtures/claims.ts';
import { answerTo, fiveDays, ledger, subjectOf, TODAY } from '../../golden/pipeline.ts';
import { partsOffered, unmarked, wordsOf, wordsShown } from './words.ts';

const keys = memoryKeys();
const records = [...ledger.records.values()];
const shownOf = (answer: Answer): Shown => {
  const asked = { text: answer.question.text, on: TODAY };
  return { answer, asked, ...actionsFor(answer, asked, true) };
};
const shownClaim = (answer: Answer, text: string): ShownClaim => {
  const claim = claimOf(answer, text);
  const asked = { text: answer.question.text, on: TODAY, from: text };
  return {
    claim,
    blocks: summaryOf(claim, null),
    open: { label: LABELS.open, carries: carriesOpen(answer, asked) },
  };
};
const judged = (components: unknown) =>
  problemsOf('message.create', { flags: 1 << 15, components, allowed_mentions: { parse: [] } });

/** Characters of the text displays as a reader sees them: without markup, escapes and the addresses of links. */
const charactersOf = (components: Components) =>
  [...JSON.stringify(components).matchAll(/"content":("(?:[^"\\]|\\.)*")/g)]
    .map((match) => unmarked(JSON.parse(match[1] ?? '""') as string).length)
    .reduce((sum, count) => sum + count, 0);

/** @returns what is wrong with the answer on Discord: refused, too long, or in other words than the core's. */
function faultsOf(id: string, answer: Answer): string[] {
  const shown = shownOf(answer);
  const components = messageFor(shown, keys);
  const faults = judged(components);
  const fitting = answerThatFits(shown, keys);
  if (wordsShown(components) !== wordsOf(fitting)) faults.push('other words');
  const buttons = JSON.stringify(components);
  for (const label of partsOffered(answer)) if (!buttons.includes(`"label":"${label}"`)) faults.push(`no "${label}"`);
  const room = answer.view === 'first' ? ROOM.screen : ROOM.part;
  const characters = charactersOf(components);
  if (characters > room) faults.push(`${characters} characters`);
  if (answer.view === 'first') {
    if (fitting !== answer) faults.push('shortened');
    if (characters > (COUNTED.has(answer.kind) ? ROOM.screen : SCREEN))
      faults.push(`${characters} characters on a screen`);
  }
  const unlinked = unlinkedIn(components, fitting);
  if (unlinked.length) faults.push(`no link at ${unlinked.join(', ')}`);
  return faults.map((fault) => `${id}: ${fault}`);
}

/** Characters of a first screen; what counts or compares many may take fifteen lines of eighty. */
const SCREEN = 1_000;
const COUNTED: ReadonlySet<string> = new Set(['list', 'comparison', 'timeline']);

/** Numbers shown that lead to a source with an address, and are nowhere a link to it. */
function unlinkedIn(components: Components, { citations }: Answer): number[] {
  const text = [...JSON.stringify(components).matchAll(/"content":("(?:[^"\\]|\\.)*")/g)]
    .map((match) => JSON.parse(match[1] ?? '""') as string)
    .join('\n');
  const shown = new Set([...text.matchAll(/\\\[(?:\[)?(\d+)/g)].map((match) => Number(match[1])));
  return [...shown].filter((number) => {
    const target = linkTarget(citations[number - 1]?.url ?? null);
    return target !== null && !text.includes(`[${number}](<${target}>)`);
  });
}

const about = (record: (typeof records)[number]) => {
  const subject = subjectOf(record);
  return { places: [record.place], record, view: 'first' as const, ...(subject ? { subjects: [subject] } : {}) };
};

describe('everything on the ledger, on Discord', () => {
  it('every record, as of five days of its life', () => {
    const faults = records.flatMap((record) =>
      fiveDays(record).flatMap((asOf) => faultsOf(`${record.id} ${asOf}`, answerTo({ ...about(record), asOf }))),
    );
    expect(faults).toEqual([]);
  }, 180_000);

  it('every list by app, kind, owner and place, every history', () => {
    const subjects = [...ledger.bySubject.keys()] as Parameters<typeof answerTo>[0]['subjects'] & string[];
    const faults = [
      ...subjects.flatMap((subject) =>
        faultsOf(subject, answerTo({ subjects: [subject], mode: 'list', view: 'first' })),
      ),
      ...subjects.flatMap((subject) =>
        faultsOf(subject, answerTo({ subjects: [subject], mode: 'timeline', view: 'first' })),
      ),
      ...[...ledger.byPlace.keys()].flatMap((place) =>
        faultsOf(place, answerTo({ places: [place], mode: 'list', view: 'first' })),
      ),
    ];
    expect(faults).toEqual([]);
  }, 180_000);

  it('comparisons of every place with the next two', () => {
    const places = [...ledger.byPlace.keys()];
    const faults = places.flatMap((place, at) => {
      const beside = [place, ...places.slice(at + 1, at + 3)];
      return faultsOf(
        place,
        answerTo({ subjects: ['platform:tiktok'], places: beside, mode: 'comparison', view: 'first' }),
      );
    });
    expect(faults).toEqual([]);
  }, 180_000);
});

/** Pages of a part that are looked at: the first ones, in which its longest items stand. */
const PAGES = 2;
const GOLDEN = ['tests/golden/articles', 'tests/golden/world', 'tests/golden/traps'];
const questions = [
  ...new Set(
    GOLDEN.flatMap((folder) =>
      readdirSync(folder).flatMap((file) =>
        readFileSync(`${folder}/${file}`, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => (JSON.parse(line) as { ask: string }).ask),
      ),
    ),
  ),
];

describe('every golden question, on Discord', () => {
  it('shows the words of the core, in order, in a message that Discord takes', async () => {
    const { interdict } = await import('../../golden/interdict.ts');
    expect(questions.length).toBeGreaterThan(600);
    const faults = questions.flatMap((ask) => faultsOf(ask, interdict.ask(ask, { today: TODAY })));
    expect(faults).toEqual([]);
  }, 180_000);

  it('shows the answers to any five together in a message that Discord takes', async () => {
    const { interdict } = await import('../../golden/interdict.ts');
    const shown = questions.map((ask) => shownClaim(interdict.ask(ask, { today: TODAY }), ask));
    const fives = Array.from({ length: Math.ceil(shown.length / 5) }, (_, i) => shown.slice(i * 5, i * 5 + 5));
    const faults = fives.flatMap((five) => judged(checkedMessage(five, ['Not read: one thing and another.'], keys)));
    expect(faults).toEqual([]);
  }, 60_000);

  it.each(VIEWS.filter((view) => view !== 'first' && view !== 'full'))(
    'shows every page of its %s so',
    async (view) => {
      const { interdict } = await import('../../golden/interdict.ts');
      const seen = new Set<string>();
      const faults = questions.flatMap((ask) => {
        const first = interdict.ask(ask, { today: TODAY, view });
        const about = JSON.stringify([first.day, first.records, first.lede]);
        if (seen.has(about)) return [];
        seen.add(about);
        if (first.kind !== 'found') return faultsOf(ask, first);
        const pages = Array.from({ length: Math.min(first.page.of, PAGES) }, (_, i) => i + 1);
        return pages.flatMap((page) => faultsOf(`${ask} ${page}`, interdict.ask(ask, { today: TODAY, view, page })));
      });
      expect(faults).toEqual([]);
    },
    300_000,
  );
});
