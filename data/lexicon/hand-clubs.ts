/** Names that stand for several places, clubs of countries that no package lists, and names that are left out. Read by generate.ts. */

/** Names that stand for several places: a pick list unless the text settles it. */
export const AMBIGUOUS: Readonly<Record<string, string>> = {
  Georgia: 'GE US-GA',
  Congo: 'CD CG',
  'the Congo': 'CD CG',
  Congos: 'CD CG',
  Kongo: 'CD CG',
  Конго: 'CD CG',
  الكونغو: 'CD CG',
  刚果: 'CD CG',
  コンゴ: 'CD CG',
  콩고: 'CD CG',
  Washington: 'US-WA US US-DC',
  Korea: 'KR KP',
  Korean: 'KR KP',
  Koreans: 'KR KP',
  Corea: 'KR KP',
  Corée: 'KR KP',
  Coreia: 'KR KP',
  Корея: 'KR KP',
  كوريا: 'KR KP',
  朝鲜半岛: 'KR KP',
  Congolese: 'CD CG',
  Congolais: 'CD CG',
  Carolina: 'US-NC US-SC',
  Carolinas: 'US-NC US-SC',
  'the Carolinas': 'US-NC US-SC',
  Dakota: 'US-ND US-SD',
  Dakotas: 'US-ND US-SD',
  'the Dakotas': 'US-ND US-SD',
  'Virgin Islands': 'VI VG',
  Kashmir: 'IN-JK PK-JK',
  'House of Commons': 'GB-PARL CA-COMMONS',
};

/** Regions and clubs that no package lists. Codes of countries. */
export const CLUBS: readonly { id: string; name: string; members: string; names: string }[] = [
  { id: 'g7', name: 'G7', members: 'CA DE FR GB IT JP US', names: 'G7; G-7; Group of Seven; G7 countries; G7 members' },
  {
    id: 'g20',
    name: 'G20',
    members: 'AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA',
    names: 'G20; G-20; Group of Twenty',
  },
  {
    id: 'five-eyes',
    name: 'Five Eyes',
    members: 'AU CA GB NZ US',
    names: 'Five Eyes; 5 Eyes; FVEY; Five Eyes countries',
  },
  {
    id: 'nordic',
    name: 'Nordic countries',
    members: 'DK FI IS NO SE FO GL AX',
    names:
      'Nordics; Nordic; Nordic countries; Nordic states; Norden; pays nordiques; nordische Länder; países nórdicos',
  },
  {
    id: 'scandinavia',
    name: 'Scandinavia',
    members: 'DK NO SE',
    names: 'Scandinavia; Scandinavian; Scandinavian countries; Skandinavien; Scandinavie',
  },
  {
    id: 'baltic',
    name: 'Baltic states',
    members: 'EE LV LT',
    names: 'Baltics; Baltic; Baltic states; Baltic countries; Baltikum; pays baltes',
  },
  { id: 'benelux', name: 'Benelux', members: 'BE NL LU', names: 'Benelux; Benelux countries' },
  {
    id: 'balkans',
    name: 'Balkans',
    members: 'AL BA BG GR HR ME MK RO RS SI XK',
    names: 'Balkans; Balkan; Balkan countries; Balkan states',
  },
  {
    id: 'gulf',
    name: 'Gulf states',
    members: 'AE BH KW OM QA SA',
    names: 'Gulf states; Gulf countries; GCC; Gulf Cooperation Council',
  },
  {
    id: 'middle-east',
    name: 'Middle East',
    members: 'AE BH CY EG IL IQ IR JO KW LB OM PS QA SA SY TR YE',
    names:
      'Middle East; Mideast; Middle Eastern; Middle Eastern countries; Near East; Moyen-Orient; Naher Osten; Oriente Medio; Medio Oriente',
  },
  {
    id: 'asean',
    name: 'ASEAN',
    members: 'BN ID KH LA MM MY PH SG TH TL VN',
    names: 'ASEAN; ASEAN countries; ASEAN members',
  },
  { id: 'brics', name: 'BRICS', members: 'AE BR CN EG ET ID IN IR RU ZA', names: 'BRICS; BRICS countries' },
  {
    id: 'visegrad',
    name: 'Visegrád Group',
    members: 'CZ HU PL SK',
    names: 'Visegrad; Visegrad Group; Visegrad Four; V4',
  },
  {
    id: 'post-soviet',
    name: 'post-Soviet states',
    members: 'AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ',
    names: 'post-Soviet states; post-Soviet countries; former Soviet Union; ex-USSR; former Soviet states',
  },
  {
    id: 'nato-members',
    name: 'NATO members',
    members: 'AL BE BG CA CZ DE DK EE ES FI FR GB GR HR HU IS IT LT LU LV ME MK NL NO PL PT RO SE SI SK TR US',
    names: 'NATO members; NATO countries; NATO states; NATO member states; NATO allies',
  },
];

/** Names in lesser-spoken languages, and of lesser subdivisions, that are words or first names elsewhere: left out. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  `alan angora bara bene benign cada deen elan fala figi fuji gaba gane gene gina gris helene hind indy isla isle jaman jewish kana kata kita kota
  kuma laus liba lusi male malis malt manes mari mary mena mosca moris most nelson nisia noor pala palo panga para paul peter polo poni poole
  relief risi rivers romani rouge same samo sane sati sepia shin sina sire siri surya taki tango toga toki tunes unity union van zamani ton
  amur dark bender gift mali-koro concord liberty victoria-nile orange चेक mercy hope trinity delta plateau mono lola tori mila milan tuzi ali`.split(
    /\s+/,
  ),
);
