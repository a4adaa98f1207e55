/**
 * The words by which a message claims, denies and joins, by language: tables that grow by trial. A star stands for any
 * ending. Words of scripts that put no spaces between words, or join particles to them, are found anywhere.
 *
 * Gathered by hand from headlines and posts about bans of apps; tests/core/checking/words.test.ts finds duplicates.
 */

export type WordLists = Readonly<Record<string, string>>;

/** A ban, and what is done to an app that comes to the same. */
export const MEASURES: WordLists = {
  en: 'ban|bans|banned|banning|block|blocks|blocked|blocking|forbid*|forbade|prohibit*|restrict*|outlaw*|suspend*|suspension|censor*|bar|bars|barred|barring|illegal|cut|cuts|remov*|pull|pulls|pulled|drop|drops|dropped|halt|halts|halted|shut|shuts|close|closes|closed|inaccessible|unavailable|off limits|off|gone|throttl*|blacklist*|limit|limits|may not use|must not use|cannot use|not allowed|not permitted|not available|no longer available|not accessible',
  fr: 'interdi*|bloqu*|suspendu*|banni*|restreint*|coupe|coupes|proscri*|censur*',
  de: 'verbot*|verbiet*|gesperrt|sperr*|blockier*|untersag*|eingeschrankt',
  es: 'prohib*|bloque*|veta|vetado|restring*|cortado|cortada',
  pt: 'proib*|suspenso|suspensa|bane|banido',
  it: 'vieta*|blocc*|sospes*|bandit*',
  nl: 'verbied*|verboden|verbod|geblokkeerd|blokkeer*|geschorst|geweerd',
  nordic: 'forbj*|forbud*|forbyd*|forbyr|blocker*|bloker*|blokker*|sparr*',
  fi: 'kielt*|kiell*|estet*|estae*|rajoit*',
  et: 'keela*|keelu*|blokeer*|piira*',
  slavic: 'zakaz*|zablok*|blok*|zawies*|omez*|obmedz*|zabran*|prepoved*',
  hu: 'tilt*|betilt*|letilt*|blokkol*|korlatoz*',
  ro: 'interzi*|bloca*|suspenda*',
  baltic: 'blokuo*|uzdraud*|aizlie*',
  tr: 'yasak*|engel*|kapat*|kisitla*',
  uz: 'taqiq*|qadag*',
  id: 'diblokir|memblokir|larang*|dilarang|melarang|disekat|menyekat|haram*',
  sw: 'yafungi*|marufuku|wazuia',
  tl: 'ipinagbawal|sinuspinde|hinarang',
  el: 'απαγορ*|μπλοκ*',
  ru: 'запре*|блокир*|заблок*|ограничи*|приостанов*',
  uk: 'заборон*|блоку*|обмеж*',
  bg: 'забран*',
  ar: 'حظر|حجب|محظور|محجوب|منع',
  fa: 'مسدود|فیلتر|ممنوع',
  he: 'חסמ|חסומ|נאסר|אסרה|אסור',
  hi: 'प्रतिबंध|प्रतिबन्ध|बंद|बंदी|ब्लॉक|बैन',
  bn: 'নিষিদ্ধ|বন্ধ|ব্লক',
  ta: 'தடை',
  ur: 'پابندی|pabandi|pratibandh',
  th: 'แบน|บล็อก|ห้าม|ปิดกั้น',
  zh: '封锁|封鎖|禁|屏蔽|封杀|下架',
  ja: '遮断|ブロック',
  ko: '금지|차단',
  ka: 'აიკრძალ|აკრძალ',
};

/** What a sentence says of an app that the one before speaks of too; a ban only with the words of that one. */
export const HAPPENS: WordLists = { en: 'hit|affected|down|same|follow|follows|followed' };

/** Said of an app that is no longer, or not, kept from anybody. */
export const ALLOWS: WordLists = {
  en: 'legal|allowed|allows|permitted|permits|available|accessible|works|working',
  fr: 'autorise*|legal|legale|disponible*',
  de: 'erlaubt|legal|verfugbar',
  es: 'permitid*|disponible*',
  it: 'permess*|consentit*|disponibile',
  nl: 'toegestaan|beschikbaar',
  ru: 'разреш*|доступен|доступн*',
};

/** No, not, never. Words that are everyday ones of another language are left out (Mai, nu, Mitte, sin). */
export const NEGATIONS: WordLists = {
  en: 'not|never|no|nor|neither|none|cannot',
  fr: 'pas|jamais|aucun|aucune|ni',
  de: 'nicht|kein|keine|keinen|keinem|keiner|nie|niemals|weder',
  es: 'nunca|jamas|tampoco|ningun',
  pt: 'nao|nem|nenhum',
  it: 'non|nessun',
  nl: 'niet|nooit|geen',
  nordic: 'inte|aldrig|ikke|aldri|ingen|inget|intet',
  fi: 'ei|eivat',
  slavic: 'nigdy|ani|neni|nikdy|nije',
  hu: 'nem|soha',
  ro: 'nu a|nu au|nu este',
  el: 'δεν|οχι',
  ru: 'не|нет|ни|никогда',
  uk: 'ні|немає|ніколи',
  ar: 'لم|لن|ليس',
  zh: '没有|沒有|没|未|不',
  ja: 'ない|ません|なかった',
  hi: 'नहीं',
};

/** Behind the verb it denies: "France n'interdit pas TikTok", "verbietet TikTok nicht". */
export const NEGATIONS_BEHIND: WordLists = {
  fr: 'pas',
  de: 'nicht',
  nl: 'niet',
  nordic: 'inte|ikke',
};

/** "Not only India but also Nepal" denies nothing. */
export const NOT_ONLY: WordLists = {
  en: 'not only|not just|not merely|not least',
  fr: 'pas seulement|non seulement',
  de: 'nicht nur',
  es: 'no solo|no solamente',
  pt: 'nao so|nao apenas',
  it: 'non solo|non soltanto',
  nl: 'niet alleen',
  ru: 'не только',
};

/** A ban that is over. */
export const ENDS: WordLists = {
  en: 'lift|lifts|lifted|lifting|ends|ended|unban*|unblock*|restor*|reinstat*|is back|are back|came back|back online|overturn*|repeal*|revok*|revers*|rescind*|scraps|scrapped|struck down|strikes down|resum*|reopen*|no longer banned|no longer blocked|no longer restricted|no longer prohibited',
  fr: 'leve|levee|retabli*|debloqu*|reautoris*',
  de: 'aufgehoben|hebt|entsperr*|freigegeben',
  es: 'levanta*|desbloque*|restablec*',
  pt: 'levantou|restabelec*',
  it: 'revoca*|sblocca*|ripristina*',
  nl: 'opgeheven|heft|deblokkeer*',
  slavic: 'zniesion*|znosi|odblok*',
  ru: 'снял*|снят*|отмен*|разблок*',
  uk: 'скасув*|розблок*',
  tr: 'kaldir*|acildi',
  id: 'dicabut|mencabut',
  hu: 'felold*',
  ar: 'رفع',
  zh: '解禁|解除|解封|恢复',
  ko: '해제',
};

/** What stops a ban where it stands before one: "judge blocks TikTok ban". */
export const STOPS: WordLists = {
  en: 'block|blocks|blocked|halt|halts|halted|pause|pauses|paused|suspends|suspended|stays|voids|voided|quash|quashes|quashed|annul|annuls|annulled|delay|delays|delayed',
};

/** Before the measure they speak of: a plan, a wish, a demand. */
export const PLANS: WordLists = {
  en: 'will|would|could|may|might|should|plan|plans|planning|planned|consider*|mull*|weigh*|propos*|wants|want|wanted|call for|calls for|called for|calling for|seek|seeks|sought|eye|eyes|eyeing|move to|moves to|moved to|vows|pledges|threaten*|looks at|debates|discuss*|intends|aims|set to|going to|about to|to',
  fr: 'va|vont|envisage*|veut|prevoit|pourrait|propose|etudie',
  de: 'will|wollen|plant|planen|erwagt|konnte|fordert|soll|pruft',
  es: 'va a|van a|quiere|planea|podria|estudia|baraja',
  pt: 'quer|planeja|poderia|estuda|propoe',
  it: 'vuole|valuta|potrebbe',
  nl: 'wil|willen|overweegt|zou',
  nordic: 'vil|vill|overvager|overvejer|vurderer',
  slavic: 'chce|rozwaza|zvazuje|planuje',
  ru: 'хочет|планирует|может|предлож*|намерен*',
};

/** Behind the measure: "a TikTok ban bill". */
export const PLANNED: WordLists = { en: 'bill|bills|proposal|proposed|plan|plans|draft|looms|considered' };

/** "Ordered to block", "the first state to ban": an infinitive that is no plan. */
export const DONE_TO: WordLists = {
  en: 'order|orders|ordered|ordering|direct*|instruct*|tell|tells|told|forc*|decid*|voted|first|only|latest|last|second|third|continu*|begin*|began|start*|oblig*|requir*',
};

export const ADVISES: WordLists = {
  en: 'warn*|advis*|recommend*|urge|urges|urged|caution*|discourag*',
  fr: 'deconseill*|recommand*',
  de: 'warnt|warnen|rat|abgeraten|empfiehlt',
  es: 'aconsej*|recomiend*|desaconsej*',
  it: 'sconsigli*|raccomand*',
  nl: 'adviseert|raadt|afgeraden',
  nordic: 'avrader|fraradet|frarader|rekommenderar',
  ru: 'рекоменд*|советует',
};

/** It was so: whether it still is, is not said. */
export const PAST: WordLists = { en: 'was|were|had|once|previously|formerly' };
export const PRESENT: WordLists = { en: 'is|are|has|have|remains|remain|stays|still|now|currently|being|gets' };
export const PAST_MEASURE: WordLists = {
  en: 'banned|blocked|suspended|restricted|prohibited|outlawed|barred|forbade|censored|cut|removed|pulled|dropped|halted|shut|closed|throttled',
};

/** Where a clause may begin, beside signs. */
export const BREAKS: WordLists = {
  en: 'but|while|whereas|although|though|yet',
  fr: 'mais|tandis',
  de: 'aber|wahrend',
  es: 'pero|mientras',
  pt: 'mas',
  it: 'ma|mentre',
  nl: 'maar|terwijl',
  nordic: 'men|mens|medan',
  slavic: 'ale',
  ru: 'но|а',
  uk: 'але',
};

/** What follows tells when or why: the names before it are none of the claim. */
export const ASIDES: WordLists = {
  en: 'after|because|when|since|before|as',
  fr: 'apres|parce',
  de: 'nachdem|weil',
  es: 'porque|despues',
  it: 'dopo',
  nl: 'nadat|omdat',
};

export const ANDS: WordLists = {
  en: 'and|or|nor',
  fr: 'et|ou',
  de: 'und|oder|noch',
  es: 'y|e|o',
  it: 'o',
  nl: 'en|of',
  nordic: 'och|og',
  slavic: 'i|a',
  ru: 'и|или',
};

export const POINTS_BACK: WordLists = {
  en: 'it|its|they|them|their|this|that|the app|the platform|the ban|too|also|as well|likewise|same|follow|follows|followed',
  fr: 'aussi|egalement',
  de: 'auch|ebenfalls',
  es: 'tambien',
  nl: 'ook',
};

export const YES: WordLists = {
  en: 'yes|yep|yeah|true|correct|confirmed|confirms',
  fr: 'oui|vrai',
  de: 'ja|stimmt',
  es: 'si|cierto',
  pt: 'sim',
  ru: 'да',
};
export const NO: WordLists = {
  en: 'no|nope|not yet|false|fake|wrong|denies|denied',
  fr: 'non|faux',
  de: 'nein|falsch',
  es: 'falso',
  nl: 'nee|onwaar',
  pt: 'nao',
  ru: 'нет',
};
/** A question that names answer. */
export const ASKS_WHICH: WordLists = {
  en: 'who|which|where|what',
  fr: 'qui|quel|quels|quelle|quelles|ou',
  de: 'wer|welche|welches|welcher|wo',
  es: 'quien|quienes|que|cual|cuales|donde',
  it: 'chi|quali|dove',
  nl: 'wie|welke|waar',
};
/** Who answers says so. */
export const SAYS: WordLists = { en: 'says|said' };
