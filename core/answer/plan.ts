/** Which kind of answer a question gets, and what each view of it is made of: the one place where that is decided. */
import { dayInWords } from '../day/wording.ts';
import { countFound, isNothing } from '../finding/find.ts';
import type { Question } from '../reading/question.ts';
import { topicOf } from '../reading/talk.ts';
import { mentionOf } from '../situation/mentioned.ts';
import { type Sense, senseOf, senseOfSome } from '../situation/sense.ts';
import { type Situation, situationOf } from '../situation/situation.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { nothingNamed, talkOf } from '../wording/en/talk.ts';
import type { Answer, Block } from './answer.ts';
import type { CitationBook } from './citing.ts';
import type { Context } from './context.ts';
import { choiceBlocks, EXAMPLES, helpBlocks, troubleBlocks } from './guide.ts';
import type { Page } from './paging.ts';
import { remark } from './said.ts';
import { kindOfMany, manyScreen, wantsList } from './screen/many.ts';
import { mentionScreen } from './screen/mention.ts';
import { nothingScreen } from './screen/nothing.ts';
import { pairScreen } from './screen/pair.ts';
import type { Screen } from './screen/sheet.ts';
import { wholeOf } from './whole.ts';

export interface Plan {
  readonly kind: Answer['kind'];
  readonly verdict: Verdict | null;
  readonly sense: Sense | null;
  /** Where one place is asked about: everything on record there. */
  readonly situation: Situation | null;
  /** What the full view has beyond the screen, where that is no situation. */
  readonly whole: ((book: CitationBook) => Page) | null;
  /** @param above what stands on the screen already, and takes its room. */
  readonly screen: (book: CitationBook, above: readonly Block[]) => Screen;
}

export function planOf(context: Context): Plan {
  const { question, finding } = context;
  if (question.problem) return guide('trouble', troubleBlocks(context));
  if (question.mode === 'help') return guide('help', helpBlocks(context));
  if (question.ambiguity) return guide('choices', choiceBlocks(context));
  if (asksNothing(question)) return talk(context);
  if (wantsList(context)) return many(context);
  const situation = onePlace(context);
  if (situation) return found(situation, context);
  const mention = question.mode === 'pair' ? mentioned(context) : null;
  if (mention) return mention;
  if (question.mode !== 'recent' && isNothing(finding)) return nothing(context);
  return many(context);
}

function guide(kind: 'trouble' | 'help' | 'choices', blocks: readonly Block[]): Plan {
  return { ...EMPTY, kind, sense: 'ask-back', screen: () => single(blocks) };
}

const EMPTY = { verdict: null, situation: null, whole: null } as const;

function single(blocks: readonly Block[], records: string[] = []): Screen {
  return { blocks, page: 1, pages: 1, records };
}

/** No app, place, kind or period was read. */
function asksNothing({ mode, platforms, categories, owners, places, filters }: Question): boolean {
  return (
    mode === 'unread' && [platforms, categories, owners, places, filters.regions].every(({ length }) => length === 0)
  );
}

function talk({ question, ledger }: Context): Plan {
  const topic = topicOf(question.text.toLowerCase());
  const about = { records: ledger.records.size, sources: ledger.sources.size, newest: dayInWords(ledger.newest) };
  const words = topic ? talkOf(topic, about) : nothingNamed(question.unread);
  const guesses = question.guesses.slice(0, 3).map(({ name, ask }) => ({ label: name, ask }));
  return guide('help', [
    { block: 'lede', tone: 'unclear', sentences: [remark(words)] },
    ...(guesses.length ? [{ block: 'next' as const, title: 'Did you mean', items: guesses }] : []),
    { block: 'next', title: 'For example', items: EXAMPLES.slice(0, 4) },
  ]);
}

/** A question about one place that wants its situation and no list of it. */
function onePlace(context: Context): Situation | null {
  const { question, finding, ledger, gazetteer, day } = context;
  const [pair] = finding.pairs;
  if (!pair || finding.pairs.length > 1 || pair.place === null || !wantsSituation(context)) return null;
  return situationOf(pair, question, ledger, gazetteer, day);
}

/** Not "which apps", "everything"; "apps", "bans" where no app was named neither: a facet of each is still a question about the place. */
function wantsSituation({ question, finding }: Context): boolean {
  const { mode, asking, facet, filters } = question;
  if (mode === 'pair') return filters.placeKinds.length === 0 && asking.count !== 'places';
  if (
    mode !== 'list' ||
    (asking.lists === 'list' && facet === null) ||
    asking.count ||
    asking.order ||
    filters.placeKinds.length ||
    filters.verdicts.length
  )
    return false;
  const [pair] = finding.pairs;
  if (pair?.subject && countFound(pair) === 1 && !pair.inside.length) return true;
  if (asking.lists && !facet && !pair?.subject) return false;
  const turned = asking.polarity !== null || asking.audience !== null || asking.roles.length > 0;
  // "Nepal social media ban over": whether it is, and not a list of what holds there.
  return facet !== null || turned || (asking.ended && pair?.subject != null);
}

function found(situation: Situation, context: Context): Plan {
  const sense = senseOf(situation, context.question);
  const [lead] = situation.standings;
  const found = [...situation.standings.map(({ record }) => record), ...context.finding.records];
  const records = [...new Set(found.map(({ id }) => id))];
  return {
    kind: 'found',
    verdict: lead.judgement.verdict,
    sense,
    situation,
    whole: null,
    screen: (book) => single(pairScreen(situation, sense, context, book), records),
  };
}

/** The app is named by no record of the place, and one speaks of it: left out, or counted in by some sources alone. */
function mentioned(context: Context): Plan | null {
  const { question, finding, ledger, gazetteer, day } = context;
  const [pair] = finding.pairs;
  const mention = pair && finding.pairs.length === 1 ? mentionOf(pair, ledger) : null;
  if (!pair || !mention) return null;
  const { record, leftOut } = mention;
  const situation = situationOf(
    { ...pair, subject: null, own: [record], inside: [] },
    question,
    ledger,
    gazetteer,
    day,
  );
  if (!situation) return null;
  const [lead] = situation.standings;
  const app = pair.subject?.slice('platform:'.length) ?? '';
  return {
    kind: 'found',
    verdict: lead.judgement.verdict,
    sense: leftOut ? 'no' : senseOfSome(lead),
    situation,
    whole: null,
    screen: (book) => single(mentionScreen(app, mention, situation, context, book), [record.id]),
  };
}

function nothing(context: Context): Plan {
  return {
    ...EMPTY,
    kind: 'nothing',
    verdict: 'nothing-on-record',
    sense: 'not-on-file',
    screen: (book) => single(nothingScreen(context, book)),
  };
}

function many(context: Context): Plan {
  const kind = kindOfMany(context);
  return {
    ...EMPTY,
    kind,
    sense: null,
    whole: kind === 'list' ? null : (book) => wholeOf(kind, context, book),
    screen: (book, above) => manyScreen(context, kind, book, above),
  };
}
