/** An answer as text ready for a story: the finding, each quotation with its attribution, each source in house style. */
import { dayInWords } from '../day/wording.ts';
import type { Answer } from './answer.ts';
import { roleOf } from './blocks.ts';
import { marks } from './marks.ts';
import { answerLines } from './plain.ts';

export function copyText(answer: Answer): string {
  const found = answer.blocks.filter((block) => roleOf(block) === 'answer');
  const quotes = answer.blocks.flatMap((block) => (block.block === 'quotations' ? block.items : []));
  const sources = answer.blocks.flatMap((block) => (block.block === 'sources' ? block.items : []));
  return [
    answerLines({ blocks: found }).join('\n'),
    ...quotes.map((item) => `According to ${item.source} ${marks([item.citation])}:\n“${item.quote}”`),
    ...(sources.length
      ? [
          [
            'Sources',
            ...sources.map((item) => `${marks(item.citations)} ${item.text}${item.url ? `. ${item.url}` : ''}`),
          ].join('\n'),
        ]
      : []),
    `Interdict ledger ${answer.ledger.version.slice(0, 12)}, answered as of ${dayInWords(answer.day)}.`,
  ].join('\n\n');
}
