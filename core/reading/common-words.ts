/**
 * Words of questions that name nothing: the guard passes over them, they are never corrected into a name. Folded, in the
 * languages in which questions come. A word with content that is not here and is no name is one that was not understood.
 */
const HARMLESS_WORDS = {
  en: `a about above according across act acts actually after afterwards again against ago all allow allowed allowing allows
    almost already also although always am among an and announce announced announcement any anybody anymore anyone anything
    anyway anywhere app application applications apps apply applied applies are aren around as ask asked asking asks at
    authorities authority available away back ban banned banning banishment bannned banning bans bar barred bars be became because become been
    before began begin being below between bit block blocked blocking blocks blocklist blacklisted blacklist bodies body both but by
    can cannot cant case cases certain check checked checking citizens civil claim claimed claims clear come comes coming complete
    concern concerned concerning concerns confirm confirmed could couldn countries country current currently curious cyber date dated dates
    day days db decide decided decides decision decree deny detail details device devices dictate did didn different do doc document does
    doesn doing don done down due during each either else employee employees employer end ended ends enforce enforced enforcement
    entire entirely etc even ever every everybody everyone everything everywhere exactly exist existing exists explain explicitly fact facts
    federal few find finds first folks follow following for forbade forbid forbidden forbids force forced former formerly found from full
    fully further general generally get gets getting give given gives go goes going gone gonna good got govern government governmental
    governments govt gov great had happen happened happening happens happy has hasn have haven having he hear heard hello help her here hey hi
    him his history hold hope how however i if illegal impose imposed imposes imposing in including info inform information inquire inside
    instead instituted into introduced is isn issue issued it its itself just keep kind kindly know knows known large last lately later
    latest law laws least legal legally legit let lets level like list lists live local long longer look looking lookup made mainly make
    makes making many matter may maybe me mean means measure measures member members might mind ministries ministry mobile moment
    month months more most much must my myself name named nation national nationals nations nationwide near need needs
    never new news newest next nice no nobody none nope nor normal not note nothing notice now nowadays of off office officer officers official
    officially officials oh ok okay on once one ones only onto open opinion or order ordered orders other others ought our out outlaw
    outlawed outlaws outright outside over overview own part parts past pay people per permanent permanently permission permit
    permitted permits person personal personnel phone phones place placed places planning plans please pls plz point policies policy political
    position possible possibly present prevent prevented private probably prohibit prohibited prohibiting prohibition prohibitions
    prohibits proper public pull pulled purpose put puts question questions quick quickly quite rather read reading really reason reasons
    recent recently record records refer reference regarding region regional regions regulate regulated regulation regulations
    related release remain remained remains remember remind remove removed report reported reporting reportedly reports request require
    requires resident residents respect restrict restricted restricting restriction restrictions restricts result right rights rule ruled
    rules ruling said same saw say saying says search see seem seems seen servant servants servers service services set several shall she
    should shouldn show shows shut shutdown similar since situation small smartphone smartphones so some somebody somehow someone something
    sometimes soon sort source sources specific specifically staff staffers stance stand start started starts state stated states status
    stay still stop stopped stops story stuff such suppose supposed sure suspend suspended suspends suspension take taken
    takes taking talk talking tell tells than thank thanks that the their them then there these they thing things think this those though
    through throughout till time times to today together told tomorrow too took total totally touch towards true trying tv two type
    under understand unlawful unless until unto up update updated updates upon us usage use used user users uses using usually valid various
    verify very via view want wanted wants was wasn way we web website websites week weeks well went were weren what whatever whats when
    whenever where wherever whether which while who whole whom whose why will wish with within without won wonder wondering work workers
    worker working works world worldwide would wouldn wrong yeah year years yes yesterday yet you your yours cyberspace db dunno lol btw fyi
    asap hmm um uh ah er well eh huh wow omg tbh afaik idk imho im ive id youre dont doesnt isnt didnt wont cant arent hasnt havent wasnt
    thats theres heres whos hows wheres whys lemme gimme wanna gotta kinda sorta ppl u ur r y pls thx ty plz q re fwd please
    access accessible access accessed censor censored censors censorship crackdown unavailable inaccessible restricted accessible geoblocked
    download downloads downloaded install installed installing installation uninstall delete deleted login logging account accounts
    regarding concerning re vs versus compare compared comparison difference between same against than
    parliamentarians minister ministers president prime deputies deputy mp mps politician politicians lawmakers legislators
    teacher teachers student students school schools university universities journalist journalists police officers army military
    soldiers soldier kids children child minors minor teens teenagers youth adult adults
    anywhere everywhere somewhere abroad overseas
    government-issued employee-owned company companies firm firms owner owners owned parent chinese-owned platform platforms software tool tools
    program programme programs product products
    anything's what's who's it's that's there's
    thing regulator regulators agency agencies department departments council institution institutions committee bureau
    bloc union alliance organisation organization organisations organizations headquarters admin administration executive cabinet
    fine fined fines penalty penalties punish punished punishment comply compliance complying noncompliance obey
    consequence consequences sanction sanctions
    deadline expire expired expires expiry expiration extend extended extension renew renewed renewal review
    exception exceptions exempt exempted exemption exemptions exclude excluded excluding except waiver waivers carve-out besides apart
    effective effect effected entry enter entered commence commenced launch launched implement implemented implementation
    temporary temporarily indefinite indefinitely provisional ended lift lifted lifting reversed overturned repealed revoke revoked withdrawn
    scope cover covered covers coverage affect affected affects applies target targets targeted
    corporate professional bring byod own laptop laptops tablet tablets computer computers ipad iphone android handset handsets cellphone
    cellphones network networks wifi wi-fi internet online store stores
    justification justify justified rationale motive motives motivated grounds basis argument
    response respond responded reply replied react reaction reacted comment commented
    number numbers count counts total
    announced announcing enacted enact passed pass passes adopt adopted adopts vote voted bill bills proposal proposals propose proposed
    draft drafted threat threatened threaten threatens planned consider considered considering mull mulling
    advice advise advised advises advisory recommend recommended recommendation recommendations guidance guideline guidelines warn warned warning warnings
    inquiry investigation investigate investigated probe
    situation stance position view attitude line-up
    blocked blocking unblock unblocked unban unbanned unbanning restored restore resume resumed return returned
    kicked booted axed scrapped nixed ditched shunned dropped quit left
    claiming alleged allegedly rumour rumor rumours rumors true false fake hoax
    fact-check factcheck debunk
    age ages aged removal removals suspensions struck annulled unconstitutional lapsed defeated failed paused upcoming pending purchase purchasing buying
    bought procurement campus campuses college colleges broadcaster broadcasters armies armed forces militaries legislatures parliaments parliament councils minimum teen
    tweens probes probe inquiries investigations limits advisories suspending ending forced-sale sales next tomorrow advised whose
    able bothered unable ready wait sorry meant actually oops mistake correction pardon scratch strike timeline timelines history chronology
    changed changes change versus respectively chance chances spotted talk talks heading total everywhere january february march april june july august
    september october november december jan feb apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
    draw draws drawn line-item example examples nationwide countrywide wide national-level level levels overall combined
    brief briefly short summary summarise summarize overview breakdown rundown context background fact-checker truth myth debunked
    gov't govts official's staff's servants'
    state-owned state-issued issued device's work-issued
    currently presently nowadays anymore still
    sell sold sale divest divestiture forced
    thinking saying writing publish article piece story headline draft editor desk reporter colleague boss
    everyone's nobody's its'
    kind sort sorts kinds types
    any some every each
    happened happens been
    trouble risk risky safe unsafe secure security spy spying espionage privacy data
    also plus besides moreover furthermore
    north south east west northern southern eastern western central
    land lands territory territories province provinces provincial states' municipal municipality city town cities capital
    language languages people's nickname called known nicknamed home`,
  fr: `le la les l un une des de du d et ou où est es sont a ont au aux en dans sur sous pour par avec sans ne pas plus que qui quoi quel quelle
    quels quelles quand comment pourquoi combien depuis jusqu jusqua jusquà jusque ce cet cette ces c il elle ils elles on y se sa son ses leur leurs
    interdit interdite interdits interdites interdire interdiction interdictions interdisent banni bannie bannis bannies bannir bannissement
    bloque bloqué bloquée bloqués blocage suspendu suspendue suspension autorisé autorisée autoriser permis utiliser utilisation usage utilise
    appli applis application applications téléphone téléphones portable portables professionnel professionnels fonctionnaire fonctionnaires
    gouvernement administration état pays loi raison raisons date fin début encore toujours est-ce peut peuvent toutes tous tout toute
    quelqu sait dire savoir bonjour salut merci svp stp je tu nous vous me moi mon ma mes si non oui été être avait fait faire liste
    personnels personnel appareils exceptions réseau réseaux vrai actualité nouvelles concernant propos à`,
  de: `der die das den dem des ein eine einen einem einer eines und oder ist sind war waren wird werden wurde wurden hat haben in im an am auf aus bei
    für mit nach von vom zu zum zur über unter seit bis gegen ohne um nicht kein keine noch auch nur schon dort hier es er sie wir ihr ich du man
    was wer wen wem wie wo wann warum wieso weshalb welche welcher welches welchen wieviel wie viele verbot verbote verboten verbietet verbieten
    gesperrt sperre sperren sperrt blockiert blockieren erlaubt untersagt untersagen gibt gab app apps anwendung anwendungen nutzung nutzen benutzen
    diensthandy diensthandys handy handys dienstgeräte geräte beamte beamten regierung staat staaten behörden behörde land länder gesetz grund gründe
    ausnahmen frist ende ab seit datum bitte danke hallo ja nein ob kann können darf dürfen sollte alle alles liste wahr`,
  es: `el la los las un una unos unas de del al y o u en a por para con sin sobre es son está están esta estan fue ha han hay no si sí se su sus lo le les
    que qué quien quién cuando cuándo donde dónde como cómo cual cuál cuáles porque porqué cuánto desde hasta prohibido prohibida prohibidos prohibidas
    prohibe prohíbe prohibir prohibición prohibiciones prohibió bloqueado bloqueada bloqueo bloquea suspendido veto vetado vetada vetar aplicación aplicaciones app móvil
    móviles teléfono teléfonos funcionarios funcionario gobierno estado país países ley motivo motivos razón fecha fin todavía aún ya puede pueden usar uso
    todo todos toda todas lista cierto verdad hola gracias favor permitido permitida excepciones`,
  it: `il lo la i gli le un uno una di del dello della dei degli delle da dal dalla in nel nella nei nelle su sul sulla per con senza e o è sono stato stata
    non si che chi cosa quando dove come perché perche quale quali quanto vietato vietata vietati vietate vieta vietare divieto divieti bandito bandita bandire
    bloccato bloccata blocco sospeso app applicazione applicazioni telefono telefoni cellulare dipendenti funzionari governo stato paese paesi legge motivo
    data fine ancora può possono usare uso tutti tutte lista vero ciao grazie ha hanno fino al dal ai anche a ad ed`,
  pt: `o a os as um uma de do da dos das em no na nos nas por para com sem e ou é são foi está estão não se que quem quando onde como porque qual quais
    proibido proibida proibidos proibidas proíbe proibir proibição proibiu banido banida banir bloqueado bloqueada bloqueio suspenso aplicativo aplicativos aplicação
    app telefone celular governo estado país países lei motivo data fim ainda pode podem usar uso todos todas lista verdade até desde ao aos à`,
  nl: `de het een en of is zijn was waren wordt worden werd heeft hebben in op aan bij voor met van naar uit tot over onder sinds tegen zonder niet geen nog ook
    maar wat wie waar wanneer waarom hoe welke welk hoeveel verbod verboden verbiedt verbieden geblokkeerd blokkeert toegestaan app apps telefoon telefoons
    toestel toestellen ambtenaren ambtenaar overheid regering staat land landen wet reden redenen datum einde alsnog kan kunnen mag mogen gebruik gebruiken alle
    alles lijst waar hallo dank ja nee er ze hij zij ik je men dat die dit deze uitzonderingen toestaan`,
  scandinavian: `er var blir ble bliver har hatt haft kan må får i på av af til fra från med uden uten utan og och eller om for för mot mod hos ikke inte ikkje
    hva hvad vad hvem vem hvor var når når hvorfor varför hvordan hur hvilke hvilken vilka vilken forbud forbudt forbudet förbud förbjuden förbjudet förbjudna
    forbyr forbyder förbjuder forby forbyde förbjuda blokkert blokeret blockerad bannlyst tillatt tilladt tillåten app apper apps appen telefon telefoner mobil
    ansatte ansatta regjeringen regeringen staten land länder lov lag grunn grund dato datum slutt slut ennå endnu ännu alle alla liste lista det den de et en
    ett at att som är jeg jag du vi man nogen noen någon sant hej hei tack tak takk bannad`,
  finnish: `on ovat onko oliko ja tai ei kielletty kielto kiellettiin kieltänyt kieltää kielletään sovellus sovellukset sovellusta missä milloin miksi kuka mikä mitä
    estetty sallittu valtio hallitus maa maat laki syy käyttö käyttää`,
  polish: `czy jest są był była w we na z ze o od do dla po przez przy bez i oraz lub albo nie tak jak co kto kiedy gdzie dlaczego który która które zakaz zakazy
    zakazany zakazana zakazane zakazuje zakazał zablokowany zablokowana zablokowane zabroniony zabronione zabroniona aplikacja aplikacje aplikacji rząd państwo kraj kraje prawo powód data koniec`,
  czech: `je jsou byl byla v ve na z ze o od do pro po při bez a i nebo ne ano jak co kdo kdy kde proč který která které zákaz zakázán zakázána zakázáno zakázaný
    zakázal blokován blokováno aplikace vláda stát země zakázaná zakazane zakaz zakázané`,
  balkan: `da li je su bio bila u na iz za od do sa s i ili ne kako što šta ko tko kada gdje gde zašto koji koja koje zabranjen zabranjena zabranjeno zabrana
    zabranio zabranila blokiran aplikacija aplikacije vlada država zemlja prepovedan prepovedano prepoved ali`,
  romanian: `este sunt era a fost în din la de pe cu pentru fără și sau nu da cum ce cine când unde care interzis interzisă interzice interzicerea blocat blocată aplicația aplicații guvern stat țară lege`,
  hungarian: `a az egy és vagy nem igen van volt be ki hogy mi ki mikor hol miért melyik tiltott tiltva betiltva betiltották betiltották tilos tilalom tiltás letiltva alkalmazás alkalmazások kormány ország e`,
  turkish: `mi mı mu mü ve veya ile için de da ne kim nerede neden niçin nasıl hangi yasak yasaklı yasaklandı yasakladı yasağı yasaklar engellendi engelli kapatıldı
    uygulama uygulaması hükümet devlet ülke kanun tarih hala bu şu`,
  malay: `apakah adakah di ke dari dan atau yang untuk dengan tidak bukan dilarang larangan melarang diharamkan haram diblokir blokir disekat aplikasi pemerintah kerajaan negara apa siapa kapan bila mana mengapa kenapa bagaimana`,
  vietnamese: `có bị ở tại và hoặc của cho với không phải là gì ai khi nào đâu tại sao thế cấm lệnh bị cấm ứng dụng chính phủ nước chặn`,
  swahili: `je ni na ya wa za katika kwa imepigwa marufuku imepigwa nchi programu serikali`,
  baltic: `ar yra ir arba ne kur kada kodėl kas kaip uždrausta uždraustas draudimas draudžiama blokuojamas programa vai ir un nav kad kāpēc aizliegts aizliegta aizliegums kas on ei kas keelatud keeld rakendus`,
  albanian: `a është janë në dhe ose nuk jo po kur ku pse si kush ndaluar ndalohet ndalim bllokuar aplikacioni`,
  russian: `а в во и или на с со о об от до для по при без не нет да ли как что кто когда где почему зачем какой какая какие запрет запреты запрещен запрещён запрещена
    запрещено запрещены запретил запретила запретили запрещает заблокирован заблокирована заблокировано блокировка разрешен разрешён приложение приложения правительство власти страна страны
    закон причина дата у из за это всё еще ещё телефонах чиновников госслужащих`,
  ukrainian: `чи є та або й і у в на з зі про від до для як що хто коли де чому який заборонено заборонений заборонена заборона заборонив заборонили заблоковано додаток додатки уряд країна не так`,
  bulgarian: `дали е са и или в във на от до за с със не да как какво кой кога къде защо забранен забранена забранено забрана забрани блокиран приложение държава правителство`,
  greek: `ειναι ηταν και η στο στη στην στον στα στις του της το τα οι ο ενα μια απο για με χωρις δεν ναι οχι ποτε που γιατι πως ποιος απαγορευμενο απαγορευμενη απαγορευεται απαγορευτηκε απαγορευση εφαρμογη εφαρμογες κυβερνηση χωρα`,
  arabic: `هل في من الى إلى على عن مع هذا هذه ذلك التي الذي ما ماذا متى اين أين لماذا كيف كم هو هي تم حظر محظور محظوره محظورة ممنوع ممنوعه ممنوعة منع يمنع تحظر حظرت يحظر حجب محجوب تطبيق تطبيقات التطبيق الحكومة حكومه دوله دولة قانون سبب تاريخ لا نعم و او أو`,
  persian: `آیا در از به با بر که این آن است هست بود شده شد و یا چرا کجا کی چه چگونه ممنوع ممنوعیت فیلتر مسدود شده‌است اپلیکیشن برنامه دولت کشور قانون را`,
  urdu: `کیا میں سے کو کا کی کے ہے ہیں پر اور یا کیوں کہاں کب پابندی ممنوع بند ایپ حکومت ملک`,
  hebrew: `האם ב של על את עם זה זו מה מי מתי איפה למה איך אסור אסורה נאסר חסום חסומה איסור אפליקציה אפליקציות ממשלה מדינה לא כן או ו`,
  hindi: `क्या में है हैं पर का की के को से और या कब कहाँ क्यों कौन कैसे प्रतिबंध प्रतिबंधित बैन बंद ऐप सरकार देश रोक लगा`,
  bengali: `কি কী এ তে এবং বা কবে কোথায় কেন নিষিদ্ধ বন্ধ নিষেধাজ্ঞা অ্যাপ সরকার দেশ`,
  korean: `에서 은 는 이 가 을 를 의 금지 금지됐나요 금지되었나요 금지되어 금지됨 금지인가요 금지했나요 있나요 있습니까 차단 차단됐나요 앱 정부 나라 언제 왜 어디 누가 무엇 사용 사용금지 대해`,
  georgian: `არის აკრძალული აკრძალულია თუ და`,
  armenian: `արդյոք արգելված է արգելված՞ և`,
  thai: `ถูกแบน แบน ใน ที่ ไหม ห้าม หรือไม่ ประเทศ แอป รัฐบาล`,
};

/** Ordinary words that are near to names and would be corrected into them, but do have content. */
const ORDINARY_WORDS = `apple apples baby bad balance ball bank banks bean beans bear beer bell best big bird birds black blue board boat book books born boss
  bottle box boy boys brain brand bread break bring brother brown bubble budget build building business busy butter button buy cable cake call called calls
  camera camp candy candle car card cards care cars cash cat catch cause center centre chain chair chance change changed chart chat chats cheap chief
  choice church class clean client clock close cloud club coach coast code coffee cold color colour column common community contact content contest
  control cook cool copy corner cost court cousin crazy cream credit crime critic cross crowd cup curry custom customer cyber dance danger dark dear
  death debate deep deal deer degree delta design desert desk dinner direct dirty doctor dog dollar door double dream dress drink drive drop dry dust
  ear early earn earth easy eat edge edit education effort egg email empty enemy energy engine enjoy enough equal error escape event evening evil exam
  example expert eye face faces factor factory fail fair faith fall family famous fan far farm fast fat father favor fear feed feel feet female fence fiber
  field fight file fill film final finger finish fire fish fit fix flag flash flat flight floor flower fly food foot football forest forget fork form
  formula forum forward four free freedom fresh friend friends front fruit fuel fun fund future gain game garden gas gate gender genius ghost giant
  gift girl glad glass global goal gold golf grand grant grass gray green grey ground group grow guard guess guest guide gun guy habit hair half hall hand
  hands hang hard harm hat hate head health heart heat heavy height hero hide high hill hinder hit hockey hole holiday honest honey horse hospital host hot hotel hour
  house huge human humor hundred hunger hunt hurry hurt husband ice idea image impact inch income index industry ink iron item items jacket
  jail jam jar jeans jet jewel job join joke journal journey joy judge juice jump jury justice keen key kick kid kill king kiss kitchen knee knife knock lab labor lack
  lady lake lamp lane lawn lawyer lazy lead leader leaf league learn leather leave lecture leg lemon lend lesson letter library lid lie life light limb
  lime limit limited line lines link links lion lip liquid listen liter literature little load loan lock log lonely loose lord lose loss lot loud love low
  luck lucky lunch lung machine mad magic mail main male man manage manager manner manual map maps march mark market marriage mask mass master match mate math
  matters meal meat media medical medicine medium meet meeting memory men menu mercy mess message messages metal meter method middle mile milk mill million mine
  minus minute mirror miss mission mistake mix model modern mom money monitor monkey mood moon moral morning mother motor mountain mouse mouth move movie
  mud muscle museum music naked narrow nature neck needle nerve nest net night nine noise noon nose novel nurse oak ocean odd offer oil old opera
  orange organ owe pack page pain paint pair palace pale panel panic pants paper park partner party password patch path patient peace pen
  pencil pepper perfect period permit pet photo photos piano pick picture pie pig pile pilot pink pipe pizza plain plan plane planet plant plastic plate play player
  pocket poem poet poison pole pool poor pop port post posts pot pound power practice pray press pretty price pride priest print prison prize problem profit
  project promise proof proud push queen queue quiet race radio rail rain raise range rank rare rate raw reach real rebel red refuse regret rent repair
  rescue rest rice rich ride ring rise river road rock role roll roman roof room root rope rose rough round route row royal rubber rugby run rush sad safari sail
  salad salary salt sample sand save scale scared scene science score screen sea season seat second secret sell send sense series serious seven shade
  shadow shape share sharp sheep sheet shell shift shine ship shirt shock shoe shoot shop shore short shot shoulder shout shy sick side sight sign signs silent
  silk silly silver simple sing singer single sink sir sister site six size skill skin skirt sky slave sleep slide slim slip slow smart smell smile smoke smooth snake snap
  snow soap soccer social soft soil solid son song sorry soul sound soup space spare spark speak special speech speed spell spend spin spirit spite split
  spoon sport spot spread spring square stable stage stair stamp star steal steam steel steep step stick stone storm strange stream street stress
  strict strike string strong study style sugar suit summer sun super surface surprise sweet swim swing switch sword system table tail tale tank tape
  task taste tax tea teach team teams tear teeth telegraph ten tender tennis tent term test text theme thick thief thin third thirst thousand thread throat throw thumb
  ticket tie tiger tight tile tin tiny tip tired title toe ton tone tongue tool tooth top topic tour toy trace track trade train
  trance travel tray tree trend trial tribe trick trip truck trust truth tube tune turkeys turn twelve twenty twice twin twist ugly uncle unit unite upper
  urban vacation valley value van vast vegetable venue version vest video village vine visa visit voice volume wage wait wake walk wall war warm wash waste watch
  water wave weak wealth wear weather wedding weigh weight wheel whisper white wide wife wild win wind window wine wing winner winter wire wise woman women wonder wood
  wool word words worry worse worst worth wound wrap write writer yard yellow young zero zone zoo threads lark manus telephone telecom television telegrams program
  facetune instapaper instacart fiverr linktree telegraaf mails chins polar perm perms mango maling molding tone tango marine cured norse whip
  jitter chatter chatters twitters tumbler tinker vibe viper
  prussia frankfurt span spans macro crate crates create creates created creation creations char chars italic origin original barrier binary binaries turn turns spine angle angles
  texts fancy sorting storing stating starting cookie cookies chains begin serve serves served arena defense defence colored coloured sine dense nicer grape
  stray portal pair pairs cube cubes greedy bend landing canary landings banana bananas blaze gamble zombie alert alerts farmer farmers monad occupied occupy occupies
  citrus fuji samba mata surname elements elemental expression expressions stack stacks parser bind binds clause clauses swap swaps sender senders timer timers
  identity identities identify minimal minima linear canvas remote remotes footnote footnotes finder brace braces bridge bridges discard discards stem driver drivers
  threaded inst instr snapshot snapshots mini memo memos getter quota quotas omega musical mono flock parked likes liked hull session sessions steak grave bang twister
  deeper shoe shoes shapes shaped blues grail slope shove wired notebook notebooks hell bravo grande grams gram freeware motion motions mason character characters
  domain domains amazing whereas scopes scoped defer frames framed suite suites slots slogan slogans tiers sparse stays spawn badge badges crane guides guided escapes
  encode encodes slower success successes rust alarm disk disks pools gallery galleries islands sooner scotia checks checkers chalk charm chase chats dish dishes
  ethics elite indoor iris perks perch peer peers peak peaks creek cruise cruel crown siren serum sedan sudden ukulele   romance romantic
   polar marina mariner mercer merit metro mint minor mirror mobster moral morale mortal mount nickel nigh noble oregano organ panda panel papa parole
  patina pearl peril petal pilot plaza  quest quiz rival rodeo roman rowan salvo satin savage scout seller senior sensor serial sermon seven shrimp sierra
  silicon siren  solar sonar spade spike spirit squad stark statue sterling sultan swan  sweat swift tango tarot taxi tenor terror texture thaw
  tokens tonic topaz torso trait tulip tundra turbo turf tutor ultra valiant vapor vault venom veteran villain viral virus vista vital vocal wander warden
  discount discourse discover discovered discovery disco distance distant district discuss discussed discussion instance instant instagrammer telescope teleport whatever
  twin twine twig tilt tick ticks  tinker tinted tint think thinks signaled signaling signature signatures single liner liners lined lining vibes vibrant fiber
  credits reddish edits skyline sketch sketchy snappy snaps pinter interests linked linking links likely likeable tumble tumbled grinder grind grinding timber bumbled
  meetings meets slacking slackers zooming boomer rooms doom team's themes temps tempo menu tame tamed shine shined skein lemonade lemons  deeps seek
  andy albert alberto lawrence frank francois frances francesco george georges grace ivan sergio philippe florian dominic dominik julien jordi bruno brian hugo magnus parker
  walton cyrus cristian cristina gabor marek marko agustin domenico athena gilles holt cody bram stein weber kwan osman beltran linden leland rayleigh
  nike nano iota sinh xerox ramada canon casio lego ikea sony visa nokia intel dell lenovo oracle nvidia samsung philips siemens bosch toyota honda nissan volvo ferrari
  marlin merlin martin martian marble tonight congas wall walls whale whales gallant gall polite policy polls pollen  swim swing sweeten sweets swine
   irate iron irons ironic ironclad isolate itself italics  `;

import { fold } from '../lexicon/fold.ts';

function wordsOf(text: string): string[] {
  return text.split(/\s+/).map(fold).filter(Boolean);
}

/** Passed over where a name is missing. */
export const HARMLESS: ReadonlySet<string> = new Set(Object.values(HARMLESS_WORDS).flatMap(wordsOf));
/** The English ones alone. */
export const ENGLISH: ReadonlySet<string> = new Set(wordsOf(HARMLESS_WORDS.en));
/** Never corrected into a name. */
export const COMMON: ReadonlySet<string> = new Set([...HARMLESS, ...wordsOf(ORDINARY_WORDS)]);
