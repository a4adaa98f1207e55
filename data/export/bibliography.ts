/** Sources as CSL-JSON (Citation Style Language 1.0.2) and as copy-ready citations. What is not printed is not made up. */
import { fullSource } from '../../core/answer/source-line.ts';
import { parseEdtf } from '../../core/day/edtf.ts';
import type { Source } from '../../core/ledger/schema.ts';

interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly circa?: true;
  /** As printed, where no date can be told from it. */
  readonly raw?: string;
}

/** The part of a CSL-JSON item that a source fills. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'document' | 'legislation' | 'webpage';
  readonly title?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly language?: string;
  readonly URL?: string;
  readonly note?: string;
}

export function cslItem(source: Source): CslItem {
  const journal = source.tier === 'reporting' || source.tier === 'secondary';
  const notes = [
    ...(source.credits === null ? [] : [`credits ${source.credits}`]),
    ...(source.archiveUrl === null ? [] : [`archived: ${source.archiveUrl}`]),
  ];
  return {
    id: source.id,
    type: cslType(source),
    ...(source.title === null ? {} : { title: source.title }),
    ...(source.author === null ? {} : { author: [{ literal: source.author }] }),
    ...(source.publisher === null ? {} : { [journal ? 'container-title' : 'publisher']: source.publisher }),
    ...issued(source),
    ...(source.language === 'und' ? {} : { language: source.language }),
    ...(source.url === null ? {} : { URL: source.url }),
    ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
  };
}

function cslType({ tier, url }: Source): CslItem['type'] {
  if (tier === 'legal-text') return 'legislation';
  if (tier === 'reporting') return 'article-newspaper';
  return url === null ? 'document' : 'webpage';
}

function issued({ published, datePrinted }: Source): { issued?: CslDate } {
  const date = published === null ? null : parseEdtf(published);
  if (published === null || date === null) return datePrinted === null ? {} : { issued: { raw: datePrinted } };
  const [start, end] = published.split('/');
  const parts = [start, end]
    .filter((text) => text !== undefined && /^\d/.test(text))
    .map((text) => dateParts(text ?? ''));
  return { issued: { 'date-parts': parts, ...(date.approximate ? { circa: true as const } : {}) } };
}

const dateParts = (text: string): number[] => text.replace(/[?~%]/g, '').split('-').map(Number);

/** House style, with the address: what a reporter copies into a story's notes. */
export function citationText(source: Source): string {
  return source.url === null ? fullSource(source) : `${fullSource(source)}, ${source.url}`;
}

/** A Markdown list, one citation a source; nothing in a title or a name is read as markup. */
export function citationsMarkdown(sources: readonly Source[]): string {
  return sources
    .map((source) => {
      const words = escapeMarkdown(fullSource(source));
      return `- ${source.url === null ? words : `${words}, <${source.url}>`}\n`;
    })
    .join('');
}

/** CommonMark: a backslash before ASCII punctuation is that character; a list or heading mark counts only at the start. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#~|&$]/g, '\\$&')
    .replace(/^([-+=]|\d+[.)])/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}
