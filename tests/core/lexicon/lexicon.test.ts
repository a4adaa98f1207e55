import { describe, expect, test } from 'vitest';
import { buildDeletionIndex } from '../../../core/lexicon/deletion-index.ts';
import { distance } from '../../../core/lexicon/distance.ts';
import { clean, fold, soundKey } from '../../../core/lexicon/fold.ts';
import { buildSpeller } from '../../../core/lexicon/spelling.ts';
import { stemSenses } from '../../../core/lexicon/stems.ts';
import { gist, lexicon } from '../reading/reader.ts';

describe('folding', () => {
  test.each([
    ['Côte d’Ivoire', 'cotedivoire'],
    ['TÜRKİYE', 'turkiye'],
    ['Færøyene', 'faeroyene'],
    ['Ελλάδα', 'ελλαδα'],
    ['فرنسا', 'فرنسا'],
    ['أفغانستان', 'افغانستان'],
    ['ﬁji', 'fiji'],
    ['tіktоk', 'tiktok'],
    ['тикток', 'тикток'],
    ['Disney+', 'disney+'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(fold(text))).toBe(folded);
  });

  test('cleaning takes out what cannot be seen and keeps what can', () => {
    expect(clean('  tik\u200btok\u202e \t bel\u00adgium\ufeff ')).toBe('tiktok belgium');
    expect(clean('🇧🇪 tiktok\u0000')).toBe('🇧🇪 tiktok');
  });

  test('spellings that sound alike fold alike', () => {
    for (const [a, b] of [
      ['instagramm', 'instagram'],
      ['kanada', 'canada'],
      ['phacebook', 'facebook'],
    ] as const)
      expect(soundKey(a)).toBe(soundKey(b));
  });
});

describe('distance', () => {
  test('a transposition, a doubled letter and a neighbouring key cost less than another slip', () => {
    const other = distance('frxnce', 'france', 3);
    expect(distance('rfance', 'france', 3)).toBeLessThan(2);
    for (const slip of ['frnace', 'frrance', 'fdance']) expect(distance(slip, 'france', 3)).toBeLessThan(other);
  });
  test('gives up above the most', () => {
    expect(distance('france', 'germany', 1)).toBeGreaterThan(1);
  });
});

test('the deletion index finds every name within two slips, long ones too', () => {
  const names = ['belgium', 'walloniabrusselsfederation', 'tiktok', 'unitedkingdom'];
  const index = buildDeletionIndex(names, () => 2);
  for (const [typed, number] of [
    ['blegum', 0],
    ['belgiummm', 0],
    ['waloniabrusselsfedration', 1],
    ['tktk', 2],
    ['unitdkingdm', 3],
  ] as const) {
    expect(index.near(typed, 2)).toContain(number);
  }
  expect(index.near('zzzzzz', 2).size).toBe(0);
});

describe('spelling', () => {
  const speller = buildSpeller(lexicon);
  const meant = (word: string) => speller.correct(word).accepted?.sense.id ?? null;
  test.each([
    ['belgum', 'BE'],
    ['tkitok', 'tiktok'],
    ['twittr', 'x'],
    ['ontari', 'CA-ON'],
    ['whatsaap', 'whatsapp'],
    ['irap', null],
    ['abc', null],
    ['quidapolm', null],
    ['jilgniplo', null],
  ])('%s', (word, id) => {
    expect(meant(word)).toBe(id);
  });
  test('of two names as near neither is read, and both are offered', () => {
    expect(speller.correct('irap').nearest.map(({ sense }) => sense.id)).toEqual(expect.arrayContaining(['IR', 'IQ']));
  });
});

test.each([
  ['бельгии', 'BE'],
  ['бельгией', 'BE'],
  ['وفرنسا', 'FR'],
  ['בבלגיה', 'BE'],
  ['საფრანგეთში', 'FR'],
])('the form %s is read', (word, id) => {
  expect(stemSenses(fold(word), lexicon).map((sense) => sense.id)).toEqual([id]);
});

describe('the gazetteer', () => {
  const { gazetteer } = lexicon;
  test('knows countries, subdivisions and institutions with what they lie in', () => {
    expect(gazetteer.get('BE')).toMatchObject({ name: 'Belgium', kind: 'country', within: null });
    expect(gazetteer.get('BE-WAL')).toMatchObject({ name: 'Wallonia', kind: 'subdivision', within: 'BE' });
    expect(gazetteer.get('EU-COM')).toMatchObject({ kind: 'institution', within: 'EU' });
    expect(gazetteer.get('ZZ')).toBeUndefined();
    expect(gazetteer.inside('EU')).toEqual(expect.arrayContaining(['EU-COM', 'EU-EP', 'EU-CONSIL']));
  });
  test('regions have their members', () => {
    expect(gazetteer.members('eu-members')).toHaveLength(27);
    expect(gazetteer.members('g7')).toHaveLength(7);
    expect(gazetteer.members('us-states')).toEqual(expect.arrayContaining(['US-TX', 'US-DC']));
    expect(gazetteer.members('africa')).toContain('SN');
    expect(gazetteer.members('nowhere')).toEqual([]);
  });
});

test('every country is known by its ICU name in thirty languages', () => {
  const languages =
    'ar bg cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nl pl pt ro ru sk sl sv th tr uk zh'.split(' ');
  const missing: string[] = [];
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const id of [
      'BE',
      'FR',
      'DE',
      'US',
      'GB',
      'CN',
      'RU',
      'IN',
      'TR',
      'NP',
      'KE',
      'BR',
      'JP',
      'UA',
      'IR',
      'EG',
      'IS',
      'AL',
      'VN',
    ]) {
      const name = names.of(id) ?? '';
      if (gist(`TikTok ${name}`) !== `tiktok | ${id}`) missing.push(`${language} ${id} ${name}`);
    }
  }
  expect(missing).toEqual([]);
});
