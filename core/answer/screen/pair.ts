/** The first screen about an app in a place: what was asked in one to three sentences, its status, and what one expects to be told. */
import { matchingKeys, subjectName } from '../../finding/subjects.ts';
import type { Sense } from '../../situation/sense.ts';
import type { Situation } from '../../situation/situation.ts';
import type { Standing } from '../../situation/standing.ts';
import { VERDICTS } from '../../verdict/verdict.ts';
import { openerOf } from '../../wording/en/openers.ts';
import { eventDate, eventVerb } from '../../wording/en/status.ts';
import { onWordSaid } from '../../wording/en/typed-words.ts';
import { capitalised } from '../../wording/sentence.ts';
import type { Block } from '../answer.ts';
import type { CitationBook } from '../citing.ts';
import type { Context } from '../context.ts';
import type { Said } from '../said.ts';
import { valueInWords } from '../values.ts';
import { lastedSentence, laterMeasure, startSentence } from './course.ts';
import { differingLine } from './differing.ts';
import { predicateFor } from './effect.ts';
import { facetSentences } from './facet.ts';
import { firstClaim } from './first-claim.ts';
import { insideLine } from './inside.ts';
import { valueWithin } from './line.ts';
import { usualLines } from './lines.ts';
import { moreOf } from './more.ts';
import { shortened } from './names.ts';
import { statusOf } from './status.ts';
import { titleFor } from './title.ts';

const MOST_SENTENCES = 3;

export function pairScreen(situation: Situation, sense: Sense, context: Context, book: CitationBook): Block[] {
  const { question } = context;
  const [lead] = situation.standings;
  const facet = question.facet
    ? facetSentences(question.facet, situation, (s) => titleOf(s, situation, context), context, book)
    : [];
  const sentences = [
    ...facet,
    first(
      situation,
      sense,
      context,
      book,
      facet.some(({ statements }) => statements.length),
    ),
    ...later(lead, context, book),
    ...startSentence(situation, context, book),
    ...lastedSentence(situation, context, book),
    ...laterMeasure(situation, context, book),
    ...firstClaim(situation, context, book),
    ...onlyByKind(situation, context, book),
    ...publicSentence(situation, context, book),
    ...evidence(situation, new Set(facet.flatMap(({ statements }) => statements)), context, book),
  ];
  const lede = sentences.slice(0, MOST_SENTENCES);
  const rest = sentences.slice(MOST_SENTENCES);
  const status = statusOf(lead, situation.pair.subject, context, book);
  return [
    { block: 'lede', tone: VERDICTS[lead.judgement.verdict].tone, sentences: lede },
    ...rest.map((said): Block => ({ block: 'paragraph', ...said })),
    ...(status ? [{ block: 'paragraph' as const, ...status }] : []),
    ...differingLine(lead.record, context, book),
    ...usualLines(situation, new Set(facet.flatMap(({ statements }) => statements)), context, book),
    ...insideLine(situation, context),
    moreOf(
      situation.standings.map(({ record }) => record),
      situation.pair,
    ),
  ];
}

export function titleOf(standing: Standing, { pair }: Situation, context: Context): string {
  return titleFor(standing, pair.subject, context);
}

function first(situation: Situation, sense: Sense, context: Context, book: CitationBook, told: boolean): Said {
  const [lead] = situation.standings;
  const { asking } = context.question;
  const opener = !told || sense === 'no' ? openerOf(sense, asking.polarity, lead, asking.audience) : null;
  const silent =
    lead.audience !== 'everyone' &&
    lead.phase === 'holds' &&
    !situation.standings.some(({ audience }) => audience === 'everyone' || audience === 'stores');
  const title = told ? '' : `${titleOf(lead, situation, context)}: `;
  const words = `${title}${predicateFor(lead)}${silent ? `; no measure on file covers ${lead.audience === 'minors' ? 'adults' : 'the public'}` : ''}.`;
  return book.cite(opener ? `${opener} ${capitalised(words)}` : capitalised(words), groundsOf(lead));
}

function groundsOf({ record, judgement }: Standing) {
  const { began, ended, announced, term } = judgement;
  const dated = [
    ...(began && began !== 'not-on-file-for-app' ? [began.statement] : []),
    ...(!began && announced ? [announced.statement] : []),
    ...(ended ? [ended.statement] : []),
    ...(term ? [term.event.statement] : []),
  ];
  const grounds = dated.length ? dated : judgement.grounds.slice(-2);
  if (grounds.length) return grounds;
  if (judgement.ahead) return [judgement.ahead.statement];
  return record.statements.filter((s) => s.rank !== 'deprecated').slice(0, 1);
}

/** On a past day: what came of it afterwards. */
function later({ judgement }: Standing, context: Context, book: CitationBook): Said[] {
  const { next, verdict } = judgement;
  if (context.day >= context.today || !next || verdict === 'nothing-on-record') return [];
  const [date, verb] = [eventDate(next), eventVerb(next)];
  return date && verb ? [book.cite(`Later: ${verb} ${date}.`, [next.statement])] : [];
}

/** Dating apps are named; Tinder is not: said beside the verdict, so that nobody takes one for the other. */
function onlyByKind({ pair, standings: [lead] }: Situation, { ledger }: Context, book: CitationBook): Said[] {
  if (!pair.subject || lead.named === null || lead.named === pair.subject) return [];
  const named = lead.record.statements.filter((s) => s.property === 'names' && s.rank !== 'deprecated');
  const asked = subjectName(pair.subject, ledger);
  const ofApp = pair.subject.startsWith('platform:');
  const keys = new Set(matchingKeys(pair.subject, ledger));
  const naming = ofApp
    ? named.filter((s) => !('platform' in s.value))
    : named.filter((s) => 'platform' in s.value && keys.has(`platform:${s.value.platform}`));
  const each = [...new Set(naming.map((s) => valueInWords(s, ledger)))];
  const found = ofApp || !each.length ? subjectName(lead.named, ledger) : shortened(each);
  const words = `The sources name ${found}, not ${asked}${ofApp ? '' : ' as a whole'}.`;
  return [book.cite(words, naming.length ? naming : named)];
}

/** Where the lead binds a part alone: what became of the measures for the public. */
function publicSentence({ standings }: Situation, { question }: Context, book: CitationBook): Said[] {
  const [lead, ...others] = standings;
  if (lead.audience === 'everyone') return [];
  const open = others.filter(
    ({ audience, phase }) =>
      (audience === 'everyone' || (audience === 'stores' && lead.audience !== 'stores')) && phase !== 'before',
  );
  const [widest] = open;
  if (!widest || question.asking.audience === 'officials') return [];
  return [book.cite(`For the public: ${predicateFor(widest)}.`, groundsOf(widest))];
}

/** Columns of what is said of a word that was typed. */
const MOST_SAID = 130;

/** What the sources say on words that were typed: the police, a judge, a VPN. */
function evidence(
  { named, standings: [lead] }: Situation,
  told: ReadonlySet<string>,
  context: Context,
  book: CitationBook,
): Said[] {
  const seen = new Set<string>();
  return named.flatMap(({ word, record, statements: [statement] }) => {
    if (!statement || seen.has(word) || statement.property === 'names') return [];
    if (told.has(statement.id)) return [];
    seen.add(word);
    const whose = record === lead.record ? '' : ` (${record.body})`;
    const said = valueWithin(statement, context.ledger, MOST_SAID);
    return [book.cite(onWordSaid(word, said, whose), [statement])];
  });
}
