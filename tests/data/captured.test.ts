/** The records of the captured articles: what a reader must find, and which articles must be quoted for it. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { valueInWords } from '../../core/answer/values.ts';
import type { Property } from '../../core/ledger/property.ts';
import type { Citation, Statement } from '../../core/ledger/schema.ts';
import { loadLedger, shippedLedger } from '../../data/load.ts';
import { readLedgerFolder } from '../../data/read.ts';
import { verifyCaptures } from '../../data/verify.ts';

const CAPTURES = '../shared/sources';
const ledger = loadLedger();

const ARTICLES = {
  rebeat: 'news-rebeat-france-2023',
  entertainment: 'france-entertainment-apps-2023',
  commission: 'eu-commission-tiktok-2023',
  naive: 'we-must-not-be-naive-2023',
  belgium: 'belgium-civil-servants-2023',
} as const;
type Article = keyof typeof ARTICLES;

const FRANCE = 'recreational-apps-fr-state-2023';
const COMMISSION = 'tiktok-eu-commission-2023';
const INSTITUTIONS = 'tiktok-eu-institutions-2023';
const BELGIUM = 'tiktok-be-federal-2023';
const WALLONIA = 'tiktok-be-wal-government-2023';
const FLANDERS = 'tiktok-be-vlg-government-2023';
const FEDERATION = 'tiktok-be-fwb-government-2023';
const BRUSSELS = 'tiktok-be-bru-government-2023';
const CANADA = 'tiktok-ca-federal-2023';
const ORDER = 'tiktok-us-omb-order-2023';
const FEDERAL_DEVICES = 'tiktok-us-federal-devices-2022';
const NATIONWIDE = 'tiktok-us-nationwide-proposal-2023';
const BRITAIN = 'tiktok-gb-government-2023';

const PLACES: Readonly<Record<string, string>> = {
  [FRANCE]: 'FR',
  [COMMISSION]: 'EU-COM',
  [INSTITUTIONS]: 'EU',
  [BELGIUM]: 'BE',
  [WALLONIA]: 'BE-WAL',
  [FLANDERS]: 'BE-VLG',
  [FEDERATION]: 'BE-FWB',
  [BRUSSELS]: 'BE-BRU',
  [CANADA]: 'CA',
  [ORDER]: 'US',
  [FEDERAL_DEVICES]: 'US',
  [NATIONWIDE]: 'US',
  [BRITAIN]: 'GB',
};

const articleIds: ReadonlySet<string> = new Set(Object.values(ARTICLES));

function statementsOf(record: string): readonly Statement[] {
  const found = ledger.records.get(record);
  if (!found) throw new Error(`no record ${record}`);
  return found.statements;
}

const fromArticles = (record: string) =>
  statementsOf(record).filter((statement) => statement.citations.some(({ source }) => articleIds.has(source)));

/** Each row: a record, a property, words of its value, and a passage that must be quoted from each article named. */
const FACTS: readonly (readonly [string, Property, RegExp, Partial<Record<Article, RegExp>>])[] = [
  [FRANCE, 'names', /^TikTok$/, { rebeat: /using TikTok, Twitter/, entertainment: /using TikTok, Twitter/ }],
  [FRANCE, 'names', /^X\b/, { rebeat: /also include Twitter/, entertainment: /TikTok, Twitter, Instagram/ }],
  [FRANCE, 'names', /^Instagram$/, { rebeat: /Instagram, Netflix/, entertainment: /TikTok, Twitter, Instagram/ }],
  [FRANCE, 'names', /^Netflix/, { rebeat: /Netflix, gaming apps/ }],
  [FRANCE, 'names', /^Candy Crush/, { rebeat: /gaming apps like Candy Crush/ }],
  [FRANCE, 'names', /^gaming apps/, { rebeat: /gaming apps like Candy Crush/ }],
  [FRANCE, 'names', /^dating apps, according to the Associated Press/, { rebeat: /and dating apps/ }],
  [FRANCE, 'covers', /officials/, { rebeat: /banning officials/, entertainment: /government personnel/ }],
  [FRANCE, 'covers', /civil servants/, { entertainment: /ban civil servants/ }],
  [FRANCE, 'devices', /work smartphones/, { rebeat: /work smartphones/, entertainment: /professional telephones/ }],
  [FRANCE, 'exceptions', /ask for permission/, { rebeat: /professional purposes, such as public communications/ }],
  [FRANCE, 'announced', /24 March 2023.*the 24th/, { rebeat: /on the 24th \(local/, entertainment: /on March 24th/ }],
  [FRANCE, 'in-force', /24 March 2023.*Al Jazeera/, { entertainment: /take effect immediately/ }],
  [FRANCE, 'enforced-by', /cybersecurity agency/, { rebeat: /monitored by/ }],
  [FRANCE, 'announced-by', /Guerini.*did not say which apps/, { rebeat: /did not specify which apps/ }],
  [FRANCE, 'announced-by', /Guerini.*names TikTok/, { entertainment: /TikTok, Twitter, Instagram and other/ }],
  [FRANCE, 'reason', /data security/, { rebeat: /insufficient data security/, entertainment: /about data security/ }],
  [FRANCE, 'reason', /data protection at risk/, { rebeat: /could pose a risk to data protection/ }],
  [FRANCE, 'reason', /other governments/, { rebeat: /after other governments/, entertainment: /European allies/ }],
  [FRANCE, 'reason', /law of 2017/, { rebeat: /enforced by China in 2017/ }],
  [FRANCE, 'reason', /no evidence.*Associated Press/, { rebeat: /no evidence that TikTok/ }],
  [FRANCE, 'response', /ByteDance: .*60%/, { rebeat: /60% of its assets/ }],

  [COMMISSION, 'people', /^about 32,000 /, { commission: /about 32\.000 permanent and contract/ }],
  [
    COMMISSION,
    'covers',
    /staff/,
    { commission: /ban its staff/, entertainment: /banned its employees/, naive: /its staff/ },
  ],
  [COMMISSION, 'devices', /^work devices/, { commission: /Commission-authorized/, naive: /work devices of its staff/ }],
  [
    COMMISSION,
    'devices',
    /personal devices.*work-related/,
    { commission: /personal devices if they have work-related/ },
  ],
  [COMMISSION, 'leaves-out', /personal devices, unless/, { commission: /personal devices if/ }],
  [COMMISSION, 'announced', /23 February 2023.*Reuters/, { entertainment: /on February 23rd/ }],
  [COMMISSION, 'comply-by', /15 March 2023.*as soon as possible/, { commission: /by March 15th/ }],
  [COMMISSION, 'consequence', /e-mail and Skype for Business/, { commission: /email and Skype for Business/ }],
  [COMMISSION, 'announced-by', /Sonya Gospodinova/, { commission: /Sonya Gospodinova/ }],
  [COMMISSION, 'reason', /security/, { commission: /cybersecurity concerns/, entertainment: /security grounds/ }],
  [COMMISSION, 'response', /wrong ideas.*BBC/, { commission: /BBC International, Friday, 24 February/ }],
  [COMMISSION, 'response', /fundamental misunderstanding/, { commission: /misguided and based on a fundamental/ }],
  [COMMISSION, 'response', /staff in China could access/, { commission: /some staff in China could access/ }],
  [COMMISSION, 'response', /125 million.*two more European data centres/, { commission: /125 million users/ }],

  [INSTITUTIONS, 'devices', /service devices/, { naive: /institutions have just banned/ }],
  [INSTITUTIONS, 'devices', /smartphones/, { rebeat: /European Union have banned/ }],

  [BELGIUM, 'covers', /federal public service personnel/, { naive: /federal public service personnel/ }],
  [BELGIUM, 'covers', /civil servants/, { belgium: /banned civil servants/ }],
  [BELGIUM, 'devices', /purchase, subscription or use/, { naive: /partly or totally at the expense/ }],
  [BELGIUM, 'leaves-out', /personal devices/, { naive: /not affected by the ban/ }],
  [BELGIUM, 'advises', /not to install/, { naive: /advised not to install the app/ }],
  [BELGIUM, 'adopted', /10 March 2023.*Friday/, { naive: /on Friday during a National/, belgium: /on March 10/ }],
  [BELGIUM, 'ends', /^six months, then reassessed$/, { naive: /six months and will then be reassessed/ }],
  [BELGIUM, 'step', /^next week: .*Council of Ministers/, { naive: /submit a directive/ }],
  [BELGIUM, 'decided-by', /National Security Council/, { naive: /National Security Council \(CNS\)/ }],
  [BELGIUM, 'announced-by', /Alexander De Croo/, { naive: /Alexander De Croo/ }],
  [BELGIUM, 'announced-by', /Alexandre de Cros.*Kro/, { belgium: /Alexandre de Cros/ }],
  [BELGIUM, 'advised-by', /State Security and .*\(CCB\)/, { naive: /advice from State Security/ }],
  [BELGIUM, 'reason', /Chinese intelligence/, { naive: /forced to cooperate/ }],
  [BELGIUM, 'reason', /large amounts of data/, { belgium: /large amounts of data/ }],
  [BELGIUM, 'reason', /leaks sensitive data/, { belgium: /leaking sensitive data/ }],
  [BELGIUM, 'follow-up', /Data Protection Authority to investigate/, { naive: /Data Protection Authority/ }],
  [BELGIUM, 'follow-up', /regional governments/, { belgium: /urged other regional governments/ }],
  [BELGIUM, 'response', /dramatically wrong information/, { belgium: /dramatically wrong information/ }],
  [BELGIUM, 'response', /United States and Singapore/, { belgium: /US and Singapore/ }],
  [BELGIUM, 'response', /sovereign countries/, { belgium: /cannot force other sovereign/ }],

  [WALLONIA, 'announced', /^Monday: /, { naive: /On Monday/ }],
  [WALLONIA, 'announced-by', /Elio Di Rupo \(PS\)/, { naive: /Elio Di Rupo/ }],
  [FLANDERS, 'announced', /^Thursday: /, { naive: /On Thursday, Flanders did the same/ }],
  [FLANDERS, 'devices', /office phones/, { belgium: /on office phones/ }],
  [FEDERATION, 'announced-by', /Pierre-Yves Jeholet \(MR\)/, { naive: /would follow suit/ }],
  [BRUSSELS, 'announced-by', /Rudi Vervoort \(PS\).*Bernard Clerfayt \(Défi\)/, { naive: /said on Friday/ }],
  [CANADA, 'devices', /all mobile devices/, { entertainment: /all mobile devices of Canadian/ }],
  [CANADA, 'announced', /27 February 2023/, { entertainment: /On February 27th, the Canadian/ }],

  [ORDER, 'announced', /27 February 2023/, { entertainment: /On February 27th, the White House/ }],
  [ORDER, 'announced', /^March 2023/, { belgium: /Also in March/ }],
  [ORDER, 'comply-by', /^30 days/, { entertainment: /within 30 days/, belgium: /within 30 days/ }],
  [FEDERAL_DEVICES, 'announced', /^2022 .*earlier last year/, { commission: /earlier last year/ }],
  [FEDERAL_DEVICES, 'announced', /^December 2022/, { belgium: /introduced in Congress in December/ }],
  [FEDERAL_DEVICES, 'devices', /smartphones/, { rebeat: /The United States, the United Kingdom/ }],
  [FEDERAL_DEVICES, 'reason', /Chinese Communist Party/, { belgium: /Chinese Communist Party/ }],
  [NATIONWIDE, 'consequence', /banned.*Wall Street Journal/, { entertainment: /asked ByteDance to sell its shares/ }],
  [NATIONWIDE, 'legal-basis', /foreign technology/, { belgium: /legislation was presented/ }],
  [NATIONWIDE, 'covers', /total ban/, { naive: /thinking of a total ban/ }],
  [NATIONWIDE, 'response', /Shou Zi Chew/, { entertainment: /Shou Zi Chew, CEO of TikTok/ }],
  [NATIONWIDE, 'response', /Zhou Shouzhi/, { rebeat: /Zhou Shouzhi/ }],
  [NATIONWIDE, 'response', /Wang Wenbin, on March 16th/, { entertainment: /On March 16th.*Wang Wenbin/ }],
  [BRITAIN, 'devices', /smartphones/, { rebeat: /the United Kingdom/ }],
];

const quoted = (statement: Statement, article: Article): string =>
  statement.citations
    .filter(({ source }) => source === ARTICLES[article])
    .map(({ quote }) => quote?.exact ?? '')
    .join('\n');

describe('the captured articles on the ledger', () => {
  it.each(Object.entries(PLACES))('%s is a record of %s', (record, place) => {
    expect(ledger.records.get(record)?.place).toBe(place);
    expect(fromArticles(record)).not.toHaveLength(0);
  });

  it.each(FACTS)('%s: %s %s, quoted', (record, property, words, passages) => {
    const stated = statementsOf(record).filter((s) => s.property === property && words.test(valueInWords(s, ledger)));
    for (const [article, passage] of Object.entries(passages) as [Article, RegExp][]) {
      expect(stated.some((statement) => passage.test(quoted(statement, article)))).toBe(true);
    }
    expect(Object.keys(passages)).not.toHaveLength(0);
  });

  it('quotes every statement that rests on an article, from each article that it cites', () => {
    const cited: Citation[] = Object.keys(PLACES)
      .flatMap(fromArticles)
      .flatMap(({ citations }) => citations)
      .filter(({ source }) => articleIds.has(source));
    expect(cited.length).toBeGreaterThan(250);
    expect(cited.filter(({ quote }) => quote === null)).toEqual([]);
    for (const { quote } of cited) expect(quote?.exact.length).toBeLessThanOrEqual(300);
  });

  it('lets statements that cannot both be true name each other', () => {
    const pairs = [
      [FRANCE, 'announced-by-guerini-unnamed', 'announced-by-guerini-named'],
      [BELGIUM, 'announced-by-de-croo', 'announced-by-de-cros'],
      [BELGIUM, 'decided-by-council', 'decided-by-prime-minister'],
      [ORDER, 'announced-february', 'announced-march'],
      [FEDERAL_DEVICES, 'announced-earlier-last-year', 'announced-bill'],
    ] as const;
    for (const [record, one, other] of pairs) {
      expect(ledger.statements.get(`${record}.${one}`)?.contradicts).toContain(`${record}.${other}`);
      expect(ledger.statements.get(`${record}.${other}`)?.contradicts).toContain(`${record}.${one}`);
      for (const slug of [one, other]) expect(ledger.statements.get(`${record}.${slug}`)?.rank).toBe('normal');
    }
  });

  it('dates a weekday only where another article fixes it, and then cites both', () => {
    for (const record of Object.keys(PLACES)) {
      for (const statement of fromArticles(record)) {
        if (!('printed' in statement.value) || !/day$/.test(statement.value.printed ?? '')) continue;
        const sources = new Set(statement.citations.map(({ source }) => source));
        expect([statement.id, sources.size]).toEqual([statement.id, statement.value.date === undefined ? 1 : 2]);
      }
    }
  });

  it('invents no title, publisher, author, date or address', () => {
    const described = Object.values(ARTICLES).map((id) => {
      const source = ledger.sources.get(id);
      return [id, source?.publisher, source?.author, source?.credits, source?.published, source?.url];
    });
    expect(described).toEqual([
      [ARTICLES.rebeat, 'News Rebeat', 'Mark Jones', 'Donga', null, null],
      [ARTICLES.entertainment, null, null, null, null, null],
      [ARTICLES.commission, null, null, null, null, null],
      [ARTICLES.naive, null, null, null, null, null],
      [ARTICLES.belgium, null, null, null, '2023-03-31', null],
    ]);
    expect(ledger.sources.get(ARTICLES.rebeat)?.title).toBeNull();
    expect(ledger.sources.get(ARTICLES.belgium)?.datePrinted).toBe('Friday, March 31, 2023');
  });
});

const here = existsSync(CAPTURES);
if (!here) console.warn(`Skipped: the quotations are not compared with the captures, for ${CAPTURES} is not here.`);
describe.skipIf(!here)('the captures themselves', () => {
  it('hold every quotation exactly once, byte for byte', () => {
    const report = verifyCaptures(readLedgerFolder(shippedLedger()).files, CAPTURES);
    expect(report.findings).toEqual([]);
    expect(report.captures).toEqual({ recorded: 5, proven: 5 });
    expect(report.quotations.proven).toBe(report.quotations.recorded);
    expect(report.quotations.recorded).toBeGreaterThan(250);
  });
});
