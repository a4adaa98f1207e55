/** First-level subdivisions of every country: codes and local names from iso-3166, English names from CLDR. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { iso31662 } from 'iso-3166';
import { fold } from '../../core/lexicon/fold.ts';

const require = createRequire(import.meta.url);

/** Countries whose subdivisions are widely known by name: their names may be misspelt and win over others. */
const MAJOR: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);
const MAJOR_PARTS: ReadonlySet<string> = new Set([
  'GB-SCT',
  'GB-WLS',
  'GB-NIR',
  'GB-ENG',
  'BE-VLG',
  'BE-WAL',
  'BE-BRU',
]);
/** Names that say only where in a country a part lies. */
const BARE =
  /^(the )?(north|south|east|west|central|centre|center|northern|southern|eastern|western|upper|lower|capital|islands?|nord|sud|est|ouest|norte|sur|este|oeste|sul|coast|coastal|littoral|plateaux?|mountain|lakes?|savanes?|maritime|midlands?|federal|metropolitan|city|national|new|saint|district)s?([- ]?(north|south|east|west|central|region|province|district|state|capital|city|coast|islands?|nord|sud|est|ouest))*$/i;

export interface Subdivision {
  readonly id: string;
  readonly name: string;
  readonly within: string;
}

export function subdivisions(): {
  places: Subdivision[];
  names: { text: string; id: string; kind: 'major' | 'minor' | 'foreign' }[];
} {
  const english = subdivisionNames('en');
  const places: Subdivision[] = [];
  const names: { text: string; id: string; kind: 'major' | 'minor' | 'foreign' }[] = [];
  const majorIds = new Map<string, string>();
  for (const { code, name, parent } of iso31662) {
    const country = code.slice(0, 2);
    // Parts that are countries of their own in ISO 3166-1 (Puerto Rico, Hong Kong) are those.
    if (iso31662ListsCountry(code) || country === 'XK') continue;
    const text = english.get(code.replace('-', '').toLowerCase()) ?? name.replace(/ \[.*\]$/, '');
    places.push({ id: code, name: text, within: parent.length === 2 || parent.includes('-') ? parent : country });
    const major = MAJOR_PARTS.has(code) || MAJOR.has(country);
    if (major) majorIds.set(code.replace('-', '').toLowerCase(), code);
    for (const form of new Set([
      text,
      name.replace(/ \[.*\]$/, ''),
      text.replace(
        / (Province|Region|County|Governorate|District|Department|Prefecture|Oblast|Krai|State|Municipality|Canton)$/,
        '',
      ),
    ])) {
      if (code !== 'US-DC' && !BARE.test(form) && (major || fold(form).length > 3))
        names.push({ text: form, id: code, kind: major ? 'major' : 'minor' });
    }
  }
  for (const locale of readdirSync(namesFolder())) {
    for (const [key, text] of subdivisionNames(locale)) {
      const id = majorIds.get(key);
      if (id && locale !== 'en') names.push({ text, id, kind: 'foreign' });
    }
  }
  return { places, names };
}

const ALSO_COUNTRIES: ReadonlySet<string> = new Set(
  'US-AS US-GU US-MP US-PR US-UM US-VI CN-HK CN-MO CN-TW FR-BL FR-GF FR-GP FR-MF FR-MQ FR-NC FR-PF FR-PM FR-RE FR-TF FR-WF FR-YT FR-973 FR-971 FR-972 FR-974 FR-976 FI-01 NL-AW NL-CW NL-SX NL-BQ1 NL-BQ2 NL-BQ3 NO-21 NO-22'.split(
    ' ',
  ),
);
function iso31662ListsCountry(code: string): boolean {
  return ALSO_COUNTRIES.has(code);
}

function namesFolder(): string {
  return path.join(path.dirname(require.resolve('cldr-subdivisions-full/package.json')), 'subdivisions');
}

function subdivisionNames(locale: string): Map<string, string> {
  const [file = ''] = readdirSync(path.join(namesFolder(), locale)).map((name) =>
    path.join(namesFolder(), locale, name),
  );
  const { subdivisions } = JSON.parse(readFileSync(file, 'utf8')) as {
    subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } };
  };
  return new Map(Object.entries(subdivisions.localeDisplayNames.subdivisions));
}
