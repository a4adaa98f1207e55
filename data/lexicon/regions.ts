/** Regions and clubs with their members: the European Union, continents and UN regions from CLDR, subdivisions by country, clubs by hand. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CLUBS } from './hand-clubs.ts';

const require = createRequire(import.meta.url);

interface Region {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly names: readonly string[];
}

/** UN M49 and CLDR codes: id of ours, English name, other names. */
const GROUPINGS: readonly [string, string, string, string][] = [
  [
    'EU',
    'eu-members',
    'EU members',
    'EU members; EU member states; EU countries; EU member countries; EU states; member states; member states of the EU; European Union countries; European Union members; European Union member states; pays de l’UE; EU-Länder; EU-Staaten; países de la UE; paesi UE; EU-landen; EU-lande; EU-länder',
  ],
  ['EZ', 'eurozone', 'euro area', 'eurozone; euro zone; euro area; eurozone countries'],
  [
    '150',
    'europe',
    'Europe',
    'Europe; European countries; Europa; Europe’s countries; pays européens; europäische Länder; países europeos; European; Europeans; European nations; Европа; 欧洲; ヨーロッパ; 유럽; أوروبا; Avrupa',
  ],
  [
    '002',
    'africa',
    'Africa',
    'Africa; African countries; Afrique; Afrika; África; African; African nations; Африка; 非洲; アフリカ; أفريقيا; إفريقيا',
  ],
  ['142', 'asia', 'Asia', 'Asia; Asian countries; Asie; Asien; Asian; Asian nations; Азия; 亚洲; アジア; آسيا; Azië'],
  ['019', 'americas', 'Americas', 'Americas; the Americas; American continent'],
  [
    '003',
    'north-america',
    'North America',
    'North America; North American countries; Amérique du Nord; Nordamerika; América del Norte; Северная Америка',
  ],
  [
    '005',
    'south-america',
    'South America',
    'South America; South American countries; South American; Amérique du Sud; Südamerika; Sudamérica; América do Sul; Южная Америка',
  ],
  [
    '419',
    'latin-america',
    'Latin America',
    'Latin America; Latin American countries; Latin American; Amérique latine; Lateinamerika; América Latina; Латинская Америка',
  ],
  ['013', 'central-america', 'Central America', 'Central America; Central American countries'],
  ['029', 'caribbean', 'Caribbean', 'Caribbean; the Caribbean; Caribbean countries'],
  [
    '009',
    'oceania',
    'Oceania',
    'Oceania; Océanie; Ozeanien; Oceanía; Pacific; Pacific islands; Pacific countries; Pacific island countries; Australasia',
  ],
  ['030', 'east-asia', 'East Asia', 'East Asia; Eastern Asia; East Asian countries'],
  [
    '035',
    'south-east-asia',
    'South-East Asia',
    'Southeast Asia; South-East Asia; South East Asia; Southeast Asian countries',
  ],
  ['034', 'south-asia', 'South Asia', 'South Asia; Southern Asia; South Asian countries'],
  ['143', 'central-asia', 'Central Asia', 'Central Asia; Central Asian countries'],
  ['145', 'western-asia', 'Western Asia', 'Western Asia; West Asia'],
  ['154', 'northern-europe', 'Northern Europe', 'Northern Europe; North Europe'],
  ['155', 'western-europe', 'Western Europe', 'Western Europe; West Europe'],
  ['151', 'eastern-europe', 'Eastern Europe', 'Eastern Europe; East Europe; Eastern European countries'],
  ['039', 'southern-europe', 'Southern Europe', 'Southern Europe; South Europe'],
  ['011', 'west-africa', 'West Africa', 'West Africa; Western Africa; West African countries'],
  ['014', 'east-africa', 'East Africa', 'East Africa; Eastern Africa; East African countries'],
  ['015', 'north-africa', 'North Africa', 'North Africa; Northern Africa; North African countries; Maghreb'],
  ['017', 'middle-africa', 'Middle Africa', 'Middle Africa; Central Africa'],
  ['018', 'southern-africa', 'Southern Africa', 'Southern Africa'],
  ['202', 'sub-saharan-africa', 'sub-Saharan Africa', 'sub-Saharan Africa; Subsaharan Africa'],
];

/** Subdivisions of one country as a region. */
const PARTS: readonly [string, string, string, string][] = [
  [
    'US',
    'us-states',
    'US states',
    'US states; U.S. states; American states; states of the US; states in the US; states of America; states in America; US state; USA states; states of the USA; states in the USA; US state governments; American state governments; états américains; US-Bundesstaaten; estados de EE.UU.; United States states; states of the United States; states in the United States',
  ],
  [
    'CA',
    'ca-provinces',
    'Canadian provinces and territories',
    'Canadian provinces; provinces of Canada; Canadian territories; Canadian provinces and territories; provinces in Canada; provinces canadiennes',
  ],
  [
    'AU',
    'au-states',
    'Australian states and territories',
    'Australian states; states of Australia; Australian territories; Australian states and territories; states in Australia',
  ],
  [
    'GB',
    'uk-nations',
    'nations of the United Kingdom',
    'UK nations; home nations; nations of the UK; devolved governments; devolved administrations',
  ],
  [
    'BE',
    'be-regions',
    'Belgian regions',
    'Belgian regions; regions of Belgium; Belgian regions and communities; régions belges; Belgische gewesten',
  ],
  ['DE', 'de-states', 'German states', 'German states; German Länder; Bundesländer; Länder of Germany'],
  ['IN', 'in-states', 'Indian states', 'Indian states; states of India'],
];

type Containment = Record<string, { _contains?: string[] }>;

/** @param parts the subdivisions, to list those of a country. */
export function regions(
  parts: readonly { readonly id: string; readonly within: string }[],
  assigned: ReadonlySet<string>,
): Region[] {
  const file = require.resolve('cldr-core/supplemental/territoryContainment.json');
  const json = JSON.parse(readFileSync(file, 'utf8')) as { supplemental: { territoryContainment: Containment } };
  const { territoryContainment: tree } = json.supplemental;
  const countries = (code: string): string[] => {
    const inside = [...(tree[code]?._contains ?? []), ...(tree[`${code}-status-grouping`]?._contains ?? [])];
    return inside.length ? inside.flatMap(countries) : /^[A-Z]{2}$/.test(code) ? [code] : [];
  };
  const listed = (list: string) => list.split('; ');
  return [
    ...GROUPINGS.map(([code, id, name, names]) => ({
      id,
      name,
      members: unique(countries(code)).filter((member) => assigned.has(member)),
      names: listed(names),
    })),
    ...CLUBS.map(({ id, name, members, names }) => ({ id, name, members: members.split(' '), names: listed(names) })),
    ...PARTS.map(([country, id, name, names]) => ({
      id,
      name,
      members: partsOf(country, parts),
      names: listed(names),
    })),
  ];
}

const NATIONS = ['GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR'];
const BELGIAN = ['BE-BRU', 'BE-VLG', 'BE-WAL', 'BE-FWB', 'BE-DG'];

function partsOf(country: string, parts: readonly { readonly id: string; readonly within: string }[]): string[] {
  if (country === 'GB') return NATIONS;
  if (country === 'BE') return BELGIAN;
  return parts.filter(({ within }) => within === country).map(({ id }) => id);
}

function unique(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}
