/** Questions to measure with: pairs that are and are not on record, facets, misspellings, languages, lists. */

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
