/** A ledger of any size, the same for the same seed: invented combinations of real names, for measuring only. */
import type { LedgerFiles, LedgerRecord, Source } from '../../core/ledger/schema.ts';

/** Mulberry32: small, seeded, good enough for test data. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const KINDS = ['device-ban', 'nationwide-block', 'temporary-suspension', 'network-ban', 'advice', 'proposed'] as const;

/** @param places ids to spread the records over; @param shipped gives the apps, and stays in the ledger whole. */
export function generateLedger(size: number, shipped: LedgerFiles, places: readonly string[], seed = 1): LedgerFiles {
  const random = seeded(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const sources: Source[] = Array.from({ length: 500 }, (_, n) => inventedSource(n));
  const platforms = shipped.platforms.map(({ id }) => id);
  const records: LedgerRecord[] = [...shipped.records];
  for (let n = records.length; n < size; n++) {
    const id = `generated-${n}`;
    const year = 2010 + Math.floor(random() * 16);
    const day = `${year}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
    const named = [...new Set([pick(platforms), pick(platforms)])];
    const cite = () => [{ source: pick(sources).id, quote: null }];
    const common = { rank: 'normal', recorded: '2026-01-01', verified: null } as const;
    records.push({
      id,
      formerIds: [],
      kind: pick(KINDS),
      title: `Generated measure ${n}`,
      place: pick(places),
      body: `Generated body ${n % 977}`,
      statements: [
        ...named.map((platform) => ({
          ...common,
          id: `${id}.names-${platform}`,
          property: 'names' as const,
          value: { platform },
          citations: cite(),
        })),
        {
          ...common,
          id: `${id}.covers`,
          property: 'covers',
          value: { text: `generated staff of body ${n % 977}` },
          citations: cite(),
        },
        { ...common, id: `${id}.announced`, property: 'announced', value: { date: day }, citations: cite() },
        { ...common, id: `${id}.in-force`, property: 'in-force', value: { date: day }, citations: cite() },
        {
          ...common,
          id: `${id}.reason`,
          property: 'reason',
          value: { text: 'generated reason for measuring' },
          citations: cite(),
        },
        {
          ...common,
          id: `${id}.status`,
          property: 'status',
          value: { status: 'in force', asOf: `${year + 1}` },
          citations: cite(),
        },
      ],
    });
  }
  return { ...shipped, sources: [...shipped.sources, ...sources], records };
}

function inventedSource(n: number): Source {
  return {
    id: `generated-source-${n}`,
    title: null,
    publisher: `Generated publisher ${n}`,
    author: null,
    credits: null,
    published: '2024',
    datePrinted: null,
    language: 'en',
    tier: 'secondary',
    origin: null,
    url: `https://generated.example/${n}`,
    archiveUrl: null,
    capture: null,
  };
}
