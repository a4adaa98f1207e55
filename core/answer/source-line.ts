/** A source in words: nothing invented where something is not printed. */
import { dateInWords } from '../day/wording.ts';
import type { Source } from '../ledger/schema.ts';

/** The date as printed where that is on file, otherwise in words; null where none is printed. */
export function sourceDate(source: Source): string | null {
  return source.datePrinted ?? (source.published === null ? null : dateInWords(source.published));
}

/** "The Brussels Times, 23 March 2024"; with no publisher printed, enough of the title to tell it by. */
export function shortSource(source: Source): string {
  const date = sourceDate(source) ?? 'date not printed';
  if (source.publisher !== null) return `${source.publisher}, ${date}`;
  return source.title === null
    ? `publisher not stated, ${date}`
    : `“${clipped(source.title)}”, publisher not stated, ${date}`;
}

const CLIP = 48;

function clipped(title: string): string {
  return title.length <= CLIP ? title : `${title.slice(0, title.lastIndexOf(' ', CLIP))} …`;
}

/** House style: publisher, title in quotation marks, author, date as printed; what is not printed is said to be so. */
export function fullSource(source: Source): string {
  return [
    source.publisher ?? 'publisher not stated',
    ...titleOf(source),
    ...(source.author === null ? [] : [`by ${source.author}`]),
    ...(source.credits === null ? [] : [`crediting ${source.credits}`]),
    sourceDate(source) ?? 'date not printed',
    ...(source.url === null ? ['address not on file'] : []),
  ].join(', ');
}

/** That no title is printed is known of a page that was captured, and worth saying where nothing else tells it by. */
function titleOf({ title, capture, publisher }: Source): string[] {
  if (title !== null) return [`“${title}”`];
  return capture !== null || publisher === null ? ['title not printed'] : [];
}
