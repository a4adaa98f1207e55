/** `--explain`: how a question was read, pass by pass. */
import { dayInWords } from '../../core/day/wording.ts';
import { type Explanation, stepLine } from '../../core/reading/explain.ts';
import { oneLine } from './escaping.ts';

/** @param wrap fills lines. @returns lines without a newline at the end. */
export function renderExplanation({ steps, question }: Explanation, wrap: (text: string) => string): string {
  const lines = steps.flatMap((step, i) => [`${i + 1}. ${stepLine(step)}.`, ...(step.why ? [`   ${step.why}`] : [])]);
  const { facet, asOf, unread, ambiguity, problem, mode } = question;
  const came = [
    `Asked as: ${mode}${facet ? `, about ${facet.replaceAll('-', ' ')}` : ''}${asOf ? `, for ${dayInWords(asOf)}` : ''}.`,
    ...(ambiguity
      ? [`Still open: “${ambiguity.typed}” could be ${ambiguity.options.map(({ name }) => name).join(' or ')}.`]
      : []),
    ...(problem ? [problem.text] : []),
    unread.length ? `Not read: ${unread.map((word) => `“${word}”`).join(', ')}.` : 'Every word of meaning was read.',
  ];
  const read = lines.length ? lines : ['No word was read as a name.'];
  return [...read, '', ...came].map((line) => (line === '' ? '' : indented(oneLine(line), wrap))).join('\n');
}

/** A reason stands under its step. */
function indented(line: string, wrap: (text: string) => string): string {
  const text = line.trimStart();
  const indent = line.slice(0, line.length - text.length);
  return wrap(text)
    .split('\n')
    .map((part) => indent + part)
    .join('\n');
}
