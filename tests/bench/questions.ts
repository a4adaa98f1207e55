/** Questions to measure with: pairs that are and are not on record, facets, misspellings, languages, lists. */
import { subjectName } from '../../core/finding/subjects.ts';
import { type Ledger, subjectsOf } from '../../core/ledger/ledger.ts';

/** The pair of every shipped record, as somebody would type it. */
export function recordedPairs(ledger: Ledger, shipped: readonly string[], placeName: (id: string) => string): string[] {
  return shipped.flatMap((id) => {
    const record = ledger.records.get(id);
    const [subject] = record ? subjectsOf(record) : [];
    return record && subject ? [`${subjectName(subject, ledger)} ${placeName(record.place)}`.toLowerCase()] : [];
  });
}

/** Pairs in people's own words; the first seven have the longest answers there are. */
export const PAIRS: readonly string[] = [
  'tiktok belgium',
  'is tiktok banned in france?',
  'tiktok us',
  'telegram russia',
  'deepseek italy',
  'wechat india',
  'tiktok nova scotia',
  'whatsapp china',
  'instagram turkey',
  'tiktok pakistan until when',
  'why has canada banned tiktok',
  'tiktok france exceptions',
  'may Belgian civil servants use TikTok on personal phones',
  'tiktok begium',
  'tiktk in frnace',
  'ТикТок Бельгия',
  'TikTok フランス',
  'signal ohio',
  'netflix germany',
  'linkedin 🇷🇺',
];

export const OTHERS: readonly string[] = [
  'flurb belgium',
  'tiktok france vs belgium vs uk',
  'which us states ban tiktok',
  'georgia tiktok',
  'deepseek',
  'tiktok belgium as of 1 March 2023',
  'help',
  'recent',
];

/** What the chat surfaces are loaded with: the same for both, so that their figures stand side by side. */
export const CHAT: readonly string[] = [
  'tiktok belgium',
  'tiktok france vs belgium',
  'which countries ban tiktok',
  'twitter france',
  'timeline tiktok us',
  'tiktok belgum',
  'georgia',
  'deepseek',
  'who banned tiktok in canada',
  'viber iceland',
];
