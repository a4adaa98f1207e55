/** Answers that state nothing about a measure: help, a pick list, what is wrong with the question. */
import { dayInWords } from '../day/wording.ts';
import { askedKeys, subjectName } from '../finding/subjects.ts';
import type { Block } from './answer.ts';
import type { Context } from './context.ts';
import { remark } from './said.ts';

/** Questions that anyone can try; each is answered by the shipped ledger. */
export const EXAMPLES: readonly { readonly label: string; readonly ask: string }[] = [
  { label: 'Is TikTok banned in Belgium?', ask: 'tiktok belgium' },
  { label: 'Until when, and with what exceptions?', ask: 'tiktok france exceptions' },
  { label: 'What held on a day in the past?', ask: 'tiktok us as of 19 January 2025' },
  { label: 'Places side by side', ask: 'tiktok france vs belgium vs uk' },
  { label: 'Everything about an app', ask: 'deepseek' },
  { label: 'Everything about a place', ask: 'russia' },
  { label: 'A history', ask: 'timeline tiktok pakistan' },
  { label: 'What changed lately', ask: 'recent' },
];

export function helpBlocks(context: Context): Block[] {
  const { ledger } = context;
  const line = (text: string): Block => ({ block: 'paragraph', ...remark(text) });
  return [
    {
      block: 'lede',
      tone: 'unclear',
      sentences: [remark('Ask whether an app is banned: name the app and the place.')],
    },
    line(
      'Any order, most languages, codes and flags will do. Add what you want to know: who, which devices, personal phones, since when, until when, deadline, exceptions, why, who decided, legal basis, what follows, what was replied, which other apps.',
    ),
    line(
      'Every fact carries the number of its source. Where sources differ, both are shown; where they are silent, the answer says so. Nothing on record is not the same as “not banned”.',
    ),
    line(
      `The ledger holds ${ledger.records.size} records from ${ledger.sources.size} sources and reaches to ${dayInWords(ledger.newest)}.`,
    ),
    { block: 'next', title: 'For example', items: [...EXAMPLES] },
  ];
}

export function choiceBlocks(context: Context): Block[] {
  const { ambiguity } = context.question;
  if (!ambiguity) return [];
  return [
    {
      block: 'choices',
      prompt: `“${ambiguity.typed}” can mean more than one. Which do you mean?`,
      options: ambiguity.options.map(({ name, ask }) => ({ label: name, ask })),
      none: { label: 'None of these', ask: 'help' },
    },
  ];
}

export function troubleBlocks(context: Context): Block[] {
  const { problem, places } = context.question;
  if (!problem) return [];
  const names = [
    ...askedKeys(context.question).map((key) => subjectName(key, context.ledger)),
    ...places.map(context.askPlace),
  ];
  const again = names.length ? [{ label: 'Ask as of today', ask: names.join(' ') }] : [];
  return [
    { block: 'lede', tone: 'unclear', sentences: [remark(problem.text)] },
    { block: 'next', title: 'What you can do', items: [...again, { label: 'See how to ask', ask: 'help' }] },
  ];
}
