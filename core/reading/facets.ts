/** What is asked of a measure, in the words people use. */
import type { Facet } from '../ledger/property.ts';

/** In this order: the first that fits is asked. Tried on the text in lower case without diacritics. */
const FACET_WORDS: readonly (readonly [Facet, RegExp])[] = [
  [
    'people',
    /\bhow many (people|persons|employees|staff|officials|civil servants|public servants|workers|users|devices|phones|agents)|number of (people|employees|staff|officials|civil servants|users)|combien de (personnes|fonctionnaires|agents|employes)|wie viele (menschen|beamte|mitarbeiter|personen)|cuantas personas|cuantos (funcionarios|empleados)|quante persone|hoeveel (mensen|ambtenaren)/,
  ],
  [
    'other-apps',
    /\b(which|what) other (apps?|applications|platforms|services)|other apps? (too|as well|also|named|covered|affected|banned|concerned|included)|any other apps|\bother (apps|applications|platforms|services)\??$|apps besides|(quelles|d') ?autres (applis|applications)|welche anderen apps|que otras (apps|aplicaciones)|quali altre app|welke andere apps/,
  ],
  [
    'personal-devices',
    /\b(personal|private|own|home|non-work|privately owned|personally owned) (mobile |smart|cell|work )?(phones?|devices?|smartphones?|mobiles?|tablets?|laptops?|handsets?|equipment|computers?)|\bbyod\b|telephones? (personnels?|prives?)|appareils? (personnels?|prives?)|private[nr]? (handys?|gerate|telefone?|smartphones?)|privathandys?|(telefonos?|moviles|dispositivos) (personales|privados)|(telefoni|dispositivi) (personali|privati)|(prive|persoonlijke) ?(telefoons?|toestel)/,
  ],
  [
    'deadline',
    /\bdeadlines?\b|\bby when\b|\bby what date\b|\bdue date\b|\btime limit\b|\bcut-?off\b|\bgrace period\b|how (long|much time) (do|does|did|have|has) (they|staff|employees|agencies|officials|people|users)|(remove|delete|uninstall|comply|removed|deleted)(d| it| them)? by (when|what)|date limite|\bdelai\b|\bfrist\b|fecha limite|\bplazo\b|scadenza|\btermijn\b/,
  ],
  [
    'exceptions',
    /\bexceptions?\b|\bexempt(s|ed|ion|ions)?\b|\bcarve-?outs?\b|\bwaivers?\b|\bloopholes?\b|\bderogations?\b|\bwho (can|may) still use\b|still allowed (for|to)\b.*\bwho\b|ausnahmen?\b|excepciones|eccezioni|uitzondering|derogaciones|undtagelser|unntak|undantag|исключени|استثناء|例外|예외/,
  ],
  [
    'enforced-by',
    /\bwho (is |are |was |will )?(enforc\w+|monitor\w*|supervis\w+|oversee\w*|polic(es|ing)|check\w*|carr(y|ies|ied) (it |this )?out)\b|\b(enforced|monitored|supervised|overseen|policed|carried out|implemented) by\b|\b(which|what) (\w+ ){0,2}(enforces|monitors|supervises|oversees|polices)\b|\bwho is in charge of (enforc|monitor|supervis)\w+|\bqui (controle|surveille|applique)\b|\bwer (kontrolliert|uberwacht)\b/,
  ],
  [
    'practice',
    /\b(is|are|was|were|isn't|wasn't|being|been|gets?|really|actually|properly|strictly|widely|ever)\b.{0,60}\benforced\b|\bin practice\b|\benforcement\b|\b(easily |widely |really |still )?(bypass|circumvent|evad|get around|got around|getting around|work around|dodg)\w*\b|\b(does|did|do) the (\w+ ){0,3}(ban|block|limit|law|rule)s? (really |actually |even )?(work|hold)\b|\bhow (effective|well enforced|strictly)\b|\bhow (is|are|was|will) (it|this|they|the \w+) enforced/,
  ],
  [
    'consequences',
    /what happens (to|if|when)\b|\bconsequences?\b|\bpenalt(y|ies)\b|\bpunish(ed|ment|es)?\b|\benforcement (action|measure)s?\b|\b(refus\w*|fail\w*|don'?t|not|do not|does not) (to )?comply\b|\bnon-?compliance\b|\bfined\b|\bthe fine\b|\bfines\b|\bfine (for|of|if|when)\b|\b(jail|prison|arrest(ed)?)\b|\bwhat (is|are) the (sanction|fine)s?\b|\bamendes?\b|\bstrafen?\b|\bmultas?\b|\bsanzioni\b|\bsanciones\b|quelles sanctions/,
  ],
  [
    'legal-basis',
    /\bname of (the|that|this) (\w+ ){0,3}(law|act|bill|statute|order|decree|directive)\b|\bwhat('s| is) the (\w+ ){0,3}(law|act|statute) (called|that|which|behind)\b|\blegal (basis|ground|grounds|base|authority)\b|on what (legal )?(basis|authority)|\b(which|what) (\w+ )?(law|act|statute|decree|rule|order|article|section|paragraph|clause|provision|regulation|circular|executive order)s?\b(?! (ban|block)s? )|\b(law|act|order|decree|circular|bill|section|article) number\b|\bnumber of the (law|act|order|decree|circular)\b|under (which|what) law|\bin which law\b|base (legale|juridique|legal)|rechtsgrundlage|welches gesetz|quelle loi|que ley|welke wet|quale legge/,
  ],
  [
    'response',
    /\b(what|how) (did|does|has|have|was) .{1,40}\b(say|said|respond|responded|react|reacted|reply|replied|answer|answered|comment|commented|reaction|response)\b|\bresponses?\b|\breactions?\b|\brepl(y|ied|ies)\b|\bcomment(s|ed)? (from|by)\b|\bstatement (from|by)\b|'s (answer|view|take|stance|comment)\b|qu(e|')? ?(dit|a dit|a repondu|a declare)\b.*|\breagi(ert|erte|eren)\b|\breaktion\b|\breaccion\b|\breazione\b|\brespuesta\b/,
  ],
  [
    'until',
    /\b(un)?till? when\b|\buntil\??$|\bhow long\b|\bhow many (days|weeks|months|years)\b|\bend date\b|\bexpir(e|es|ed|y|ation)\b|\bduration\b|\bwhen (does|did|do|will|is|was|has|would) .{0,60}\b(end|ends|ended|ending|expire|lapse|run out|lifted|over|stop|unbanned|unblocked|restored|reversed)\b|\bwhen .{0,40}\blifted\b|\bis (it|the ban|this) (permanent|temporary|indefinite)|\bpermanent or\b|\btemporary or\b|jusqu ?'?a quand|combien de temps|pour combien|bis wann|wie lange|hasta cuando|cuanto (tiempo|dura)|fino a quando|quanto dura|tot wanneer|hoe ?lang|hur lange|hvor lenge|hvor laenge|ate quando|do kiedy|до каких|как долго|до когда|حتى متى|到什么时候|いつまで|언제까지/,
  ],
  [
    'decided-by',
    /\bwho (has |have |had )?(decided|decides|ordered|orders|imposed|announced|introduced|issued|signed|approved|took|made|enacted|adopted|proposed|brought in|is behind|was behind|is responsible)\b|\bwhose (decision|order|idea|advice|recommendation)\b|\badvised by\b|\bdecided by\b|\bordered by\b|\bby whom\b|\b(which|what) (body|authority|minister|ministry|court|agency|government body|official) (decided|ordered|banned|imposed|blocked|is behind|issued|announced)|qui a (decide|ordonne|impose|annonce|interdit)|wer hat .*(entschieden|beschlossen|angeordnet|verboten)|quien (decidio|ordeno|prohibio)|chi ha (deciso|vietato|ordinato)|wie heeft .*(besloten|beslist|verboden)/,
  ],
  [
    'why',
    /\bwhy\b|\bwhat('s| is| was) the (problem|issue|matter|trouble|concern|worry|fear|risk|danger)s?\b|\bwhat('s| is) wrong with\b|\bwhat for\b|\breasons?\b|\bjustif\w+|\brationale\b|\bmotiv(e|es|ation|ations)\b|\bon what grounds\b|\bhow come\b|\bwhat('s| is| was) behind\b|\bpourquoi\b|\braisons?\b|\bwarum\b|\bwieso\b|\bweshalb\b|\bgrunde?\b|por ?que\b(?=.*(prohib|bloq|veto|ban|interdit))|\bporque\b|\bmotivos?\b|\bperche\b|\bwaarom\b|\breden(en)?\b|\bhvorfor\b|\bvarfor\b|\bmiksi\b|\bdlaczego\b|\bproc\b|\bpowod\b|почему|зачем|чому|причин|لماذا|سبب|چرا|为什么|為什麼|原因|なぜ|理由|왜|이유|neden\b|nicin\b/,
  ],
  [
    'who',
    /\bwhom\b|\bwho\??$|\bwho (is|are|was|were|does|do|did|will|would) .{0,80}\b(affected|covered|concerned|concern|concerns|subject|bound|apply|applies|banned from|include|included|targeted|target|cover|covers|affect|affects|hit|allowed|barred)\b|\bwho (is|are) (it|this|the ban) for\b|\bwho can'?t\b|\bwho cannot\b|\bwho (may|must) (not|stop|remove)\b|\b(which|what) (staff|employees|officials|people|users|workers|civil servants|public servants)\b|\bapplies to (who|whom)\b|\bwho('s| is) (affected|covered|concerned)|\bconcerns? (who|whom)\b|pour qui|qui est (concerne|vise|touche)|qui concerne|fur wen|wer ist (betroffen|gemeint)|para quien|a quien (afecta|se aplica)|per chi|voor wie|wie valt|\bscope\b|для кого|кого касается|لمن|对谁|誰が|누구/,
  ],
  [
    'devices',
    /\b(which|what|whose) (kinds? of )?(devices|phones|smartphones|hardware|computers|equipment)\b|\bon what (devices|phones)|\bdevices? (covered|concerned|affected|included)\b|(?<!(government|official|officials'?|work|service|state|federal|corporate|issued|managed|mobile|public|personal|private|owned|staff|employee|on) )\bdevices?\??$|quels (appareils|telephones)|welche (gerate|handys)|que dispositivos|quali dispositivi|welke (toestellen|apparaten)/,
  ],
  [
    'status',
    /\bstill (in force|banned|in effect|valid|active|blocked|forbidden|prohibited|applies|apply|on|stands|there|not allowed|allowed|illegal|unavailable|restricted|in place)\b|\bin (force|effect) (now|today|still)|\bis .{0,60}\bin (force|effect)\b|\bcurrent status\b|\bstatus\b|\bbeen lifted\b|\bis it over\b|toujours (en vigueur|interdit|bloque)|encore (en vigueur|interdit)|noch (in kraft|verboten|gultig|gesperrt)|sigue (prohibid|vigente|bloquead)|todavia prohibid|ancora (vietat|in vigore)|nog (steeds )?(van kracht|verboden)/,
  ],
  [
    'when',
    /\bsince when\b|\bwhen (was|did|has|is|were|will|does|have|had|s)\b|\bwhen's\b|\b(what|which|start|effective|exact) date\b|\bdate\b|^when\b|\bwhen\??$|\bwhat (day|year|month)\b|\bwhich (day|year|month)\b|\bfrom when\b|depuis quand|\bquand\b|\bwann\b|seit wann|\bcuando\b|desde cuando|\bquando\b|\bsinds wanneer\b|\bwanneer\b|\bnar\b(?=.*(forb|bann))|\bkiedy\b|\bkdy\b|когда|с какого|коли|متى|什么时候|何时|什麼時候|いつ|언제|ne zaman|\bkapan\b/,
  ],
];

/** @param plain the text in lower case without diacritics. */
export function facetOf(plain: string): Facet | null {
  for (const [facet, words] of FACET_WORDS) if (words.test(plain)) return facet;
  return null;
}

const WHO =
  '(?:who|(?:which|what) (?:\\w+ ){0,2}(?:authority|agency|body|commission|council|court|department|government|governor|judge|judges|lawmaker|leader|lawmakers|mayor|minister|ministers|ministry|office|official|officials|organi[sz]ation|parliament|party|person|politician|premier|president|prime minister|regulator|senator|tribunal|watchdog))';
const ACTED =
  '(?:announc|approv|bann|ban|block|brought|cut|decid|decre|enact|end|forb|halt|impos|introduc|issu|lift|mandat|order|outlaw|overrul|overturn|paus|pass|prohibit|propos|quash|repeal|request|restor|restrict|revers|revok|rul|shut|sign|struck|suspend|threw|took|unban|unblock|veto)(?:s|ed|e|es|d|ted|ned|ade|ade|idden|ing)?';
const WHO_ACTED = new RegExp(
  `\\b${WHO} (?:was it (?:that|who) )?(?:has |have |had |first |also |finally |then )*${ACTED}\\b`,
);

/** "Who banned it", "which judge lifted the block": of one app in one place it asks who decided. */
export function asksWhoActed(plain: string): boolean {
  return WHO_ACTED.test(plain);
}
