/** The words by which a question is turned, as tables; tried on the text in lower case without diacritics. */

/** In order: the first that fits. "Is it banned" before "is it allowed", which a text may hold too. */
export const POLARITIES = [
  [
    'allowed',
    /\b(can|could|may|might) (i|you|we|one|people|someone|anyone|my|a|an|the|mps?|staff|kids?|children|teens?|civil|public|government|ordinary|normal|users?|tourists?|students?|teachers?|soldiers?|officials?|employees?|us|uk|belgian|french|\w+)\b(?!.{0,40}\b(banned|blocked)\b)|\b(is|are|was|were)\b.{0,60}\b(allowed|legal|permitted|ok|okay|available|accessible|back|usable|unblocked|unbanned|working|safe to use)\b|\b(does|do|did) .{0,40}\b(work|works)\b|\b(does|do|did) .{0,50}\b(allow|permit|let)\b|\ballowed\??$|\bdarf\b|\bmag (een|ik|je|men)\b|\bmogen\b|\bpeut[- ](on|il)\b|\bse puede\b|\bsi puo\b|\bmozna\b|\bmożna\b|\bpode[- ]se\b|\bможно ли\b|\bfar man\b|\bmå man\b|\bستخدم\b|\bis it (ok|okay|legal|fine)\b/,
  ],
  [
    'banned',
    /\b(is|are|was|were|has|have|had|did|does|do|isn'?t|aren'?t|wasn'?t|hasn'?t|didn'?t|doesn'?t)\b.{0,80}\b(ban(s|ned|ning)?|block(s|ed|ing)?|prohibit(s|ed|ing)?|forbid(s|den)?|forbade|illegal|outlaw(s|ed)?|restrict(s|ed)?|censor(s|ed)?|bar(s|red)?|unavailable|apply|applies|cover(s|ed)?|include(s|d)?|take effect|taken effect|in force|in effect)\b|^(fact ?check|claim|true or false)\b|\bis it true\b|\bright\?$|\btrue\?$|\by\/n\b|\bist .{0,60}\b(verboten|gesperrt|blockiert)\b|\b(est|sont)\b.{0,60}\b(interdit|bloque)\w*|\besta .{0,60}\b(prohibid|bloquead)\w*|\be .{0,60}\b(vietat|bloccat|proibid|banit)\w*|\bis .{0,60}\b(verboden|geblokkeerd)\b|\bar .{0,60}\b(forbjudet|forbjuden|blockerad)\b|\ber .{0,60}\b(forbudt|blokert|blokeret)\b|\bonko\b.{1,60}\bkielletty\b|\bczy\b.{1,60}\b(zakazan|zablokowan)\w*|\bje\b.{1,60}\bzakazan\w*|\byasak(landi|li|lı)? ?mi\b|\bзапрещ[её]н\w*|\bзаблокирован\w*|محظور|禁止|封锁|被禁|禁止されて|금지/,
  ],
] as const;

/** What looks like an audience and is none: "states that ban", "the public service", "White House". */
export const NOT_AUDIENCES = [
  /\bpublic (service|servants?|sector|employees?|officials?|body|bodies|administration|universit\w+|institutions?|schools?)\b(?=.{0,3})/g,
  /\bhouse of \w+\b/g,
  /\b(people|users|citizens|residents) (affected|covered|concerned)\b/g,
] as const;

/** In order: official devices are named before people, and people before what is done with the app. */
export const ASKED_AUDIENCES = [
  [
    'everyone',
    /\bnot (just|only) (on )?(the )?(gov\w*|official\w*|work|state|federal)\b|\bcomplete(ly)?\b|\bentire(ly)?\b|\boutright\b|\bnation-?wide\b|\bcountry-?wide\b|\bwhole country\b|\bfor (everyone|everybody|all|anyone|anybody|the (general )?public|(ordinary|normal|regular|private) (people|citizens|users|persons|individuals))\b|\b(ordinary|normal|regular|private|average|common) (people|persons?|citizens?|users?|individuals?|folks?|belgians?|americans?|consumers?)\b|\bgeneral public\b|\bthe public\b/,
  ],
  [
    'minors',
    /\b(kids?|child(ren)?('s)?|minors?|teen(s|ager|agers)?|underage|my (son|daughter|kid|child|teen)|youths?|young people|adolescents?|under[- ]?1\d('?s)?|(1[0-7]|thirteen|fourteen|fifteen|sixteen)[- ]?(year|yr)s?[- ]olds?|age (limit|restriction|ban|check|minimum|rule|law|requirement|verification)s?|(minimum|legal|digital) age|social media.{0,20}\bage|age.{0,20}social media|(what|which|from what) age|how old|jugendliche|kinder|enfants|mineurs|ninos|menores|bambini|minori|kinderen|jongeren)\b/,
  ],
  [
    'officials',
    /\b(gov(ernment)?('?t)?|govt|official|work|state|federal|service|corporate|departmental|ministerial|public[- ]sector|agency|city|municipal|parliamentary|issued|company|office)([- ](issued|owned|provided|managed))?[- ]?(mobile |smart|cell |work )?(phones?|devices?|smartphones?|computers?|laptops?|tablets?|mobiles?|handsets?|equipment|iphones?|networks?)\b|\b(?:us|federal|government|state) agencies\b|\b(gov(ernment)?('?t)?|govt|state|federal|public|civil|city|council) (employees?|servants?|staff|workers?|people|ppl|officials?|staffers?|personnel)\b|\b(civil|public) serv\w+|\bofficials?\b|\bministers?\b|\bsoldiers?\b|\btroops\b|\bmilitary\b|\bpolice\b|\bofficers?\b|\bstaff(ers)?\b|\bemployees?\b|\bdiplomats?\b|\bambtenar\w*|\bfonctionnaires?\b|\bbeamt\w*|\bfuncionari\w*|\bdipendenti pubblici\b|\btjansteman\w*|\bembedsm\w*|\burzednik\w*|\bmps?\b|\bmeps?\b|\blawmakers?\b|\bcontractors?\b/,
  ],
  ['network', /\bwi-?fi\b|\b(campus|university|school|office|guest) network\b|\bcampus\b/],
  [
    'stores',
    /\bapp ?stores?\b|\bplay ?store\b|\bdownload(s|ed|ing|able)?\b|\binstall(s|ed|ing)?\b|\bherunterladen\b|\btelecharger\b|\bdescargar\b/,
  ],
  [
    'everyone',
    /\b(everyone|everybody|anyone|anybody|citizens?|residents?|consumers?|tourists?|travell?ers?|visitors?|public)\b/,
  ],
  [
    'users',
    /\b(users|(can|could|may) (i|you|we|one|people)|on (your|my) phone|is it illegal to|peut-on|darf (ich|man)|se puede|si puo)\b/,
  ],
] as const;

export const ORDERS = [
  [
    'soonest-end',
    /\b(expir(e|es|ing)|end(s|ing)?|run(s|ning)? out|laps(e|es|ing)) (soon|next|shortly)\b|\babout to (expire|end)\b|\b(soon|next) to (expire|end)\b/,
  ],
  [
    'first',
    /\b(first|earliest|oldest|primer(a|o)?|premi(er|ere) (pays|etat|app)|erste[rs]?|eerste|primo|prima|forsta|forste)\b(?! (amendment|reading|lady|minister|nations?|instance|half|quarter|degree))/,
  ],
  [
    'latest',
    /\b(latest|newest|most recent(ly)?|last|neueste[rs]?|dernier|ultim[oa]|recentste|laatste)\b(?! (year|month|week|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|decade|\d|(two|three|four|five|six|ten|few|couple|several|twelve|\d+) |news|on\b|updates?|changes?|developments?|word|status|version|info|information|reports?|one to))/,
  ],
  ['longest', /\b(longest|longest-running)\b/],
  ['shortest', /\b(shortest|briefest)\b/],
  ['most', /\b(most|biggest|largest number|the highest number)\b(?! (recent|likely|of the))/],
] as const;

export const WANTS = [
  ['times', /\bhow (many times|often)\b|\bcombien de fois\b|\bwie oft\b|\bcuantas veces\b|\bhoe vaak\b/],
  [
    'places',
    /\b(how many|number of|combien de|wie viele|cuantos|quanti|hoeveel) .{0,30}\b(countries|nations|states|provinces|governments|places|cities|universities|parliaments|pays|lander|paises|paesi|landen)\b/,
  ],
  ['apps', /\b(how many|number of) .{0,30}\b(apps|applications|platforms|services)\b/],
  ['measures', /\b(how many|number of) .{0,30}\b(bans|blocks|measures|laws|bills|restrictions)\b/],
] as const;

export const SETS = [
  ['both', /\bboth\b.{1,60}\band\b|\b(as well as|and also)\b/],
  [
    'but-not',
    /\bbut not\b|\bexcept(ing)?\b(?= \w+ ?(too|as well)?)|\band not\b|\bwithout banning\b|\bbut (didn'?t|did not|hasn'?t|haven'?t) (ban|block)\w*/,
  ],
  ['either', /\b(?!more\b|less\b|whether\b)\w+ (or|and\/or|oder) (?!not\b|more\b|less\b|later\b|so\b|nothing\b)\w+/],
] as const;
