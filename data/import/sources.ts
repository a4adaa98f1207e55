/** Turns a measure's references into sources of the ledger: one source an address, with tier, origin and language by table. */
import type { Source } from '../../core/ledger/schema.ts';
import type { Tier } from '../../core/ledger/vocabulary.ts';
import { sha256 } from '../integrity.ts';
import type { Reference } from './measure.ts';
import type { Publishers } from './tables.ts';

/** A readable id that stays the same as long as the address does: the host's name and eight digits of the digest. */
export function sourceId(url: string): string {
  const host = new URL(url).hostname.toLowerCase().replace(/^www\d?\./, '');
  const name = host.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `${name}-${sha256(url).slice(0, 8)}`;
}

/**
 * @param url the address.
 * @param references all references to that address; where they differ, the fullest date and the first of anything else.
 */
export function sourceOf(url: string, references: readonly Reference[], publishers: Publishers): Source {
  const first = <K extends 'title' | 'publisher'>(key: K) => references.find((r) => r[key] !== null)?.[key] ?? null;
  const printed = first('publisher');
  const { publisher, credits } = parsePublisher(printed);
  return {
    id: sourceId(url),
    title: first('title'),
    publisher,
    author: null,
    credits,
    published: references.reduce<string | null>((best, r) => fuller(best, r.published), null),
    datePrinted: null,
    language: languageOf(printed ?? '', publishers),
    tier: tierOf(printed ?? '', publishers),
    origin: originOf(printed ?? '', publishers),
    url,
    archiveUrl: null,
    capture: null,
  };
}

/** "SEE News (citing Reuters)" is SEE News, which credits Reuters. */
function parsePublisher(printed: string | null): { publisher: string | null; credits: string | null } {
  const match = printed === null ? null : /^(.+?)(?:,| \() ?citing (?:the )?([^()]+)\)?$/u.exec(printed);
  return match ? { publisher: match[1] ?? printed, credits: match[2] ?? null } : { publisher: printed, credits: null };
}

function tierOf(publisher: string, { tiers }: Publishers): Tier {
  return tiers.find(([, pattern]) => pattern.test(publisher))?.[0] ?? 'reporting';
}

function languageOf(publisher: string, { languages }: Publishers): string {
  return Object.entries(languages).find(([, pattern]) => pattern.test(publisher))?.[0] ?? 'und';
}

/** Whose text it is, where a publisher prints another's: copies of one wire share it. */
const PRINTS_ANOTHER = [
  /^(.+?)(?: text)? \((?:via|reposted|reprinted|republished|mirror|translated|copy|quoted by|excerpt)\b/u,
  /\(translation of ([^)]+)\)/u,
  /^(.+?) via /u,
];

function originOf(publisher: string, { wires }: Publishers): string | null {
  const wire = Object.entries(wires).find(([, pattern]) => pattern.test(publisher))?.[0];
  if (wire) return wire;
  for (const pattern of PRINTS_ANOTHER) {
    const origin = pattern.exec(publisher)?.[1];
    if (origin) return origin;
  }
  return null;
}

function fuller(best: string | null, next: string | null): string | null {
  if (best === null || next === null) return best ?? next;
  return next.length > best.length ? next : best;
}
