/** Countries: codes from iso-3166, names from ICU in every locale it has, CLDR and i18n-iso-countries, capitals from countries-list. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import anyAscii from 'any-ascii';
import { countries as listed } from 'countries-list';
import { iso31661 } from 'iso-3166';
import { CAPITALS, NOT_CAPITALS } from './hand-seats.ts';

const require = createRequire(import.meta.url);
const english = new Intl.DisplayNames('en', { type: 'region' });

/** Kosovo's XK is user-assigned in ISO 3166 and in general use. */
export function countryIds(): { id: string; alpha3: string; name: string }[] {
  const assigned = iso31661
    .filter(({ state }) => state === 'assigned')
    .map(({ alpha2, alpha3 }) => ({ id: alpha2, alpha3 }));
  return [...assigned, { id: 'XK', alpha3: 'XKX' }].map((code) => ({
    ...code,
    name: tidy(english.of(code.id) ?? code.id),
  }));
}

function tidy(name: string): string {
  return name
    .replace(' & ', ' and ')
    .replace('St. ', 'Saint ')
    .replace(/ \(.*\)$/, '')
    .replace(' SAR China', '');
}

/** Every locale that ICU has names of regions for: all tags of two and three letters, and the scripts that differ. */
function locales(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const pairs = letters.flatMap((a) => letters.map((b) => a + b));
  const tags = [...pairs, ...pairs.flatMap((pair) => letters.map((letter) => pair + letter))];
  const scripts = [
    'zh-Hant',
    'zh-Hant-HK',
    'sr-Latn',
    'bs-Cyrl',
    'uz-Cyrl',
    'uz-Arab',
    'az-Cyrl',
    'pa-Arab',
    'sd-Deva',
    'ks-Deva',
    'yue-Hans',
    'hi-Latn',
    'pt-PT',
    'es-MX',
    'fr-CA',
    'de-CH',
    'en-GB',
    'en-AU',
    'ff-Adlm',
    'vai-Latn',
    'shi-Latn',
    'mni-Mtei',
    'sat-Deva',
  ];
  const own = Intl.DisplayNames.supportedLocalesOf(tags).filter((tag) =>
    new Intl.DisplayNames(tag, { type: 'region' }).resolvedOptions().locale.startsWith(tag),
  );
  return [...own, ...scripts];
}

export function countryNames(): { text: string; id: string; english: boolean; weight: number; language: string }[] {
  const ids = countryIds().map(({ id }) => id);
  const found: { text: string; id: string; english: boolean; weight: number; language: string }[] = [];
  for (const locale of locales()) {
    const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    for (const id of [...ids, 'EU', 'UN']) {
      const text = names.of(id);
      if (text && text !== id)
        found.push({
          text,
          id,
          english: locale === 'en',
          weight: spoken(locale),
          language: locale.split('-')[0] ?? '',
        });
    }
  }
  const folder = path.join(path.dirname(require.resolve('i18n-iso-countries')), 'langs');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const { locale, countries } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as {
      locale: string;
      countries: Record<string, string | string[]>;
    };
    for (const [id, texts] of Object.entries(countries)) {
      for (const text of [texts].flat())
        found.push({
          text,
          id,
          english: locale === 'en',
          weight: spoken(locale),
          language: locale.split('-')[0] ?? '',
        });
    }
  }
  for (const { alpha2: id, name } of iso31661) {
    // "Korea, Republic of", as the standard's short names are written in brackets: "Korea (the Republic of)".
    const [, short, rest] = /^([^,]+), (.+)$/.exec(name) ?? [];
    // "Venezuela, Bolivarian Republic of", which is turned round too.
    if (short && rest && ids.includes(id))
      found.push({ text: name, id, english: false, weight: WIDELY, language: 'en' });
    if (short && rest && ids.includes(id))
      found.push({ text: `${short} the ${rest}`, id, english: false, weight: WIDELY, language: 'en' });
  }
  found.push(...variants(ids), ...found.flatMap(secondName));
  found.push(...found.flatMap(partsOf));
  return found.filter(({ text }) => text.length > 1 && !/^[A-Za-z]{2}$|^[A-Z]{3}$/.test(text));
}

interface Territories {
  readonly main: Readonly<Record<string, { localeDisplayNames: { territories: Readonly<Record<string, string>> } }>>;
}

/** Other and former names in CLDR's own files, which ICU does not hand out: Czech Republic, Swaziland, Miến Điện. */
function variants(ids: readonly string[]): Name[] {
  const folder = path.join(path.dirname(require.resolve('cldr-localenames-full/package.json')), 'main');
  return readdirSync(folder).flatMap((locale): Name[] => {
    const file = path.join(folder, locale, 'territories.json');
    if (!existsSync(file) || locale.startsWith('en')) return [];
    const { main } = JSON.parse(readFileSync(file, 'utf8')) as Territories;
    return Object.entries(main[locale]?.localeDisplayNames.territories ?? {}).flatMap(([code, text]): Name[] => {
      const id = /^([A-Z]{2})-alt-variant$/.exec(code)?.[1];
      if (!id || !ids.includes(id)) return [];
      return [{ text, id, english: false, weight: spoken(locale), language: locale.split('-')[0] ?? '' }];
    });
  });
}

/** Myanmar's former name, which most languages add in brackets. */
function secondName(name: Name): Name[] {
  const second = name.id === 'MM' ? /[(（](.+)[)）]$/u.exec(name.text)?.[1] : undefined;
  return second ? [{ ...name, text: second }] : [];
}

/** Where "America" is the continent in the first place. */
const CONTINENT: ReadonlySet<string> = new Set('en es pt gl ca'.split(' '));
type Name = ReturnType<typeof countryNames>[number];

/** What a long name holds: the America of the United States; in Hungarian the people of a "land" (Csehország: cseh). */
function partsOf(name: Name): Name[] {
  const { text, id, language } = name;
  if (id === 'US' && !CONTINENT.has(language)) {
    const part = text
      .split(' ')
      .find((word) => /^a?mer?i/i.test(anyAscii(word).replace(/[^a-z]/gi, '')) && word.length > 4);
    return part && part !== text ? [{ ...name, text: part, weight: 1 }] : [];
  }
  const people = language === 'hu' ? /^(\p{L}{4,})ország$/u.exec(text)?.[1] : undefined;
  return people ? [{ ...name, text: people, weight: 1 }] : [];
}

const WIDELY_SPOKEN: ReadonlySet<string> = new Set(
  'en fr de es it pt nl ru uk pl ar fa hi bn ur zh ja ko tr id vi th el he sv da nb no fi cs ro hu'.split(' '),
);
const WIDELY = 3;
function spoken(locale: string): number {
  return WIDELY_SPOKEN.has(locale.split('-')[0] ?? '') ? WIDELY : 1;
}

export function capitals(): { text: string; id: string; foreign: boolean }[] {
  const found: { text: string; id: string; foreign: boolean }[] = [];
  for (const [id, { capital }] of Object.entries(listed)) {
    if (!capital || NOT_CAPITALS.has(id)) continue;
    for (const text of new Set([capital, capital.replace(/ City$/, '')]))
      if (text !== english.of(id)) found.push({ text, id, foreign: false });
  }
  for (const [id, list] of Object.entries(CAPITALS))
    found.push(...list.split('; ').map((text, i) => ({ text, id, foreign: i > 0 && id.length === 2 })));
  return found;
}
