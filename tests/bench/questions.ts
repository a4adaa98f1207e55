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

/** What is about no single pair, by what it asks for. */
export const MANY = {
  lists: [
    'which us states ban tiktok',
    'which countries ban tiktok right now',
    'deepseek',
    'telegram',
    'bytedance apps',
    'apps banned in india',
    'what is banned in the us',
    'tiktok everywhere except france',
    'how many countries ban whatsapp',
    'bans lifted in 2024',
  ],
  'sets and superlatives': [
    'which countries ban both tiktok and telegram',
    'countries that ban tiktok but not wechat',
    'first country to ban tiktok',
    'latest ban on telegram',
    'longest tiktok ban',
    'which country has banned the most apps',
    'which bans expire soon',
  ],
  'comparisons and histories': [
    'tiktok france vs belgium vs uk',
    'tiktok vs telegram russia',
    'timeline tiktok us',
    'timeline telegram',
  ],
  recent: ['recent', 'recent tiktok', 'anything new since january 2025'],
  'help, choices, nothing, a past day': [
    'help',
    'georgia tiktok',
    'flurb belgium',
    'tiktok belgium as of 1 March 2023',
  ],
  // Of 100,000 generated records these hold from 5,000 to all; they are more than are remembered.
  'lists of tens of thousands': [
    'messaging apps',
    'device bans',
    'games',
    'latest ban',
    'social media',
    'nationwide blocks',
    'advice',
    'proposals',
    'bans in 2023',
    'bans before 2015',
    'what is banned in europe',
    'what is banned in asia',
    'chinese apps',
    'which bans are still in force',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const OTHERS: readonly string[] = Object.values(MANY).flat();

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
