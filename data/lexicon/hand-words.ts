/**
 * The vocabulary of questions about bans: words that name nothing and are passed over in silence, by language. What the
 * packages' lists of function words do not hold is here. Words with content (who is covered, what is used) are left out on
 * purpose: where nothing understands them they are told. Read by words.ts.
 */
export const PASSED_OVER: Readonly<Record<string, string>> = {
  en: `a able about above abroad access accessed accessible according account accounts across act acts actually admin
    administration adopt adopted adopts advice advise advised advises advisories advisory afaik affect affected
    affects after afterwards again against age aged agencies agency ages ago ah all alleged allegedly alliance allow
    allowed allowing allows almost already also although always am among an and announce announced announcement
    announcing annulled answer answers any anybody anymore anyone anything anything's anyway anywhere apart app
    application applications applied applies apply apps apr april are aren arent argument around article as asap ask
    asked asking asks at attitude aug august authorities authority available away axed back background ban
    banishment banned banning bannned bans bar barred bars basis be became because become been before began begin
    being below besides between bill bills bit blacklist blacklisted bloc block blocked blocking blocklist blocks
    bodies body booted boss both bothered bought breakdown brief briefly btw bureau but buying by byod cabinet
    called came can cannot cant capital carve-out case cases cellphone cellphones censor censored censors censorship
    central certain chance chances change changed changes check checked checking chinese-owned chronology cities
    citizens city civil claim claimed claiming claims clear colleague combined come comes coming commence commenced
    comment commented committee companies company compare compared comparison complete completely compliance comply
    complying computer computers concern concerned concerning concerns confirm confirmed consequence consequences
    consider considered considering context corporate correct correction could couldn council councils count countries
    country countrywide counts cover coverage covered covers crackdown curious current currently cyber cyberspace
    data date dated dates day days db deadline debunk debunked dec december decide decided decides decision decree
    defeated delete deleted deny department departments desk detail details device device's devices dictate did didn
    didnt differ difference different differs ditched divest divestiture do doc document does doesn doesnt doing don
    done dont down download downloaded downloads draft drafted draw drawn draws dropped due dunno duration during each earliest east
    eastern editor effect effected effective eh either else employee employee-owned employees employer enact enacted
    end ended ending ends enforce enforced enforcement enforces enforcing enter entered entire entirely entry er etc even ever every
    everybody everyone everyone's everything everywhere exactly example examples except exception exceptions exclude
    excluded excluding executive exempt exempted exemption exemptions exist existing exists expiration expire
    expired expires expiry explain explainer explicitly extend extended extension fact fact-check fact-checker
    factcheck facts failed fake false feb february federal few find finally finds fine fined fines firm firms first folks
    follow following for forbade forbid forbidden forbids force forced forced-sale forces former formerly found
    friday from full fully further furthermore fwd fyi general generally geoblocked get gets getting gimme give
    given gives go goes going gone gonna good got gotta gov gov't govern government government-issued governmental
    governments govt govts great grounds guidance guideline guidelines had handset handsets happen happened
    happening happens happy has hasn hasnt have haven havent having he heading headline headquarters hear heard
    hello help her here heres hey hi him his history hmm hoax hold home hope how however hows huh i id idk if
    illegal im imho implement implementation implemented impose imposed imposes imposing in inaccessible including
    indefinite indefinitely info inform information inquire inquiries inquiry inside install installation installed
    installing instead instituted institution institutions interdict internet into introduced investigate
    investigated investigation investigations is isn isnt issue issued it it's its its' itself ive jan january jul
    july jun june just justification justified justify keep kicked kind kinda kindly kinds know known knows land
    lands language languages lapsed lasted laptop laptops large last lately later latest launch launched law laws least
    left legal legally legit lemme let lets level levels lift lifted lifting like limits line-item line-up list
    lists live local logging login lol long longer look looking lookup made mainly make makes making many march
    matter may maybe me mean means meant measure measures member members might mind minimum minister ministers
    ministries ministry mistake mobile moment monday month monitor monitored monitoring monitors months more moreover most motivated motive motives mp mps
    much mull mulling municipal municipality must my myself myth name named nation national national-level nationals
    nations nationwide near need needs never new newest news next nice nickname nicknamed nixed no nobody nobody's
    noncompliance none nope nor normal north northern not note nothing notice nov november now nowadays number
    numbers obey oct october of off office official official's officially officials oh ok okay oldest omg on once one ones
    online only onto oops open opinion or order ordered orders ordinary organisation organisations organization
    organizations other others ought our out outlaw outlawed outlaws outright outside over overall oversee oversees oversight overseas
    overturned overview own owned owner owners pardon parent part partly parts pass passed passes past paused pay
    penalties penalty pending people people's per permanent permanently permission permit permits permitted person
    personal personnel phone phones piece place placed places planned planning plans platform platforms please pls
    plus plz point policies policy political position possible possibly ppl practice present presently president prevent
    prevented prime private probably probe probes problem problems procurement product products professional program
    programme programs prohibit prohibited prohibiting prohibition prohibitions prohibits proper proposal proposals
    propose proposed province provinces provincial provisional public publish pull pulled punish punished punishment
    purchase purchasing purpose put puts q question questions quick quickly quit quite r rather rationale re react
    reacted reaction read reading ready really reason reasons recent recently recommend recommendation
    recommendations recommended record records refer reference regarding region regional regions regulate regulated
    regulation regulations regulator regulators reinstated related release remain remained remains remember remind removal
    removals remove removed renew renewal renewed reopened repealed replied reply report reported reportedly reporter
    reporting reports request require requires resident residents respect respectively respond responded response
    restore restored restrict restricted restricting restriction restrictions restricts result resume resumed return
    returned reversed review revoke revoked right rights risk risky rule ruled rules ruling rumor rumors rumour
    rumours rundown safe said sale sales same sanction sanctions saturday saw say saying says scope scrapped scratch
    search section secure see seem seems seen sell sep sept september seriously servant servants servants' servers service
    services set several shall she short shortest should shouldn show shows shunned shut shutdown similar since situation
    small smartphone smartphones so software sold some somebody somehow someone something sometimes somewhere soon
    sorry sort sorta sorts source sources south southern specific specifically spotted spy srsly staff staff's
    staffers stance stand start started starts state state-issued state-owned stated states states' status stay
    still stop stopped stops store stores story strictly strike struck stuff such summarise summarize summary sunday
    supervise supervised supervises suppose supposed sure suspend suspended suspending suspends suspension suspensions tablet tablets take taken
    takes taking talk talking talks target targeted targets tbh tell tells temporarily temporary territories
    territory than thank thanks that that's thats the their them then there there's theres these they thing things
    think thinking this those though threat threaten threatened threatens through throughout thursday thx till time
    timeline timelines times to today together told tomorrow too took tool tools total totally touch towards town
    trouble true truth trying tuesday tv two ty type types u uh um unable unavailable unban unbanned unbanning
    unblock unblocked unconstitutional under understand uninstall union unlawful unless unsafe until unto up
    upcoming update updated updates upon ur us usage use used user users uses using usually valid various verify
    versus very via view vs wait waiver waivers wanna want wanted wants warn warned warning warnings was wasn wasnt
    watch way we web website websites wednesday week weeks well went were weren west western what what's whatever
    whats when whenever where wheres wherever whether which while who who's whole wholly whom whos whose why whys
    wide will wish with withdrawn within without won wonder wondering wont work work-issued worker workers working
    works world worldwide would wouldn wow writing wrong y yeah year years yes yesterday yet you your youre yours`,
  fr: `le la les l un une des de du d et ou où est es sont a ont au aux en dans sur sous pour par avec sans ne pas plus
    que qui quoi quel quelle quels quelles quand comment pourquoi combien depuis jusqu jusqua jusquà jusque ce cet
    cette ces c il elle ils elles on y se sa son ses leur leurs interdit interdite interdits interdites interdire
    interdiction interdictions interdisent banni bannie bannis bannies bannir bannissement bloque bloqué bloquée
    bloqués blocage suspendu suspendue suspension autorisé autorisée autoriser permis utiliser utilisation usage
    utilise appli applis application applications téléphone téléphones portable portables professionnel
    professionnels fonctionnaire fonctionnaires gouvernement administration état pays loi raison raisons date fin
    début encore toujours est-ce peut peuvent toutes tous tout toute quelqu sait dire savoir bonjour salut merci svp
    stp je tu nous vous me moi mon ma mes si non oui été être avait fait faire liste personnels personnel appareils
    exceptions réseau réseaux vrai actualité nouvelles concernant propos à`,
  de: `der die das den dem des ein eine einen einem einer eines und oder ist sind war waren wird werden wurde wurden
    hat haben in im an am auf aus bei für mit nach von vom zu zum zur über unter seit bis gegen ohne um nicht kein
    keine noch auch nur schon dort hier es er sie wir ihr ich du man was wer wen wem wie wo wann warum wieso weshalb
    welche welcher welches welchen wieviel viele verbot verbote verboten verbietet verbieten gesperrt sperre sperren
    sperrt blockiert blockieren erlaubt untersagt untersagen gibt gab app apps anwendung anwendungen nutzung nutzen
    benutzen diensthandy diensthandys handy handys dienstgeräte geräte beamte beamten regierung staat staaten
    behörden behörde land länder gesetz grund gründe ausnahmen frist ende ab datum bitte danke hallo ja nein ob kann
    können darf dürfen sollte alle alles liste wahr`,
  es: `el la los las un una unos unas de del al y o u en a por para con sin sobre es son está están esta estan fue ha
    han hay no si sí se su sus lo le les que qué quien quién cuando cuándo donde dónde como cómo cual cuál cuáles
    porque porqué cuánto desde hasta prohibido prohibida prohibidos prohibidas prohibe prohíbe prohibir prohibición
    prohibiciones prohibió bloqueado bloqueada bloqueo bloquea suspendido veto vetado vetada vetar aplicación
    aplicaciones app móvil móviles teléfono teléfonos funcionarios funcionario gobierno estado país países ley
    motivo motivos razón fecha fin todavía aún ya puede pueden usar uso todo todos toda todas lista cierto verdad
    hola gracias favor permitido permitida excepciones`,
  it: `il lo la i gli le un uno una di del dello della dei degli delle da dal dalla in nel nella nei nelle su sul sulla
    per con senza e o è sono stato stata non si che chi cosa quando dove come perché perche quale quali quanto
    vietato vietata vietati vietate vieta vietare divieto divieti bandito bandita bandire bloccato bloccata blocco
    sospeso app applicazione applicazioni telefono telefoni cellulare dipendenti funzionari governo paese paesi
    legge motivo data fine ancora può possono usare uso tutti tutte lista vero ciao grazie ha hanno fino al ai anche
    a ad ed`,
  pt: `o a os as um uma de do da dos das em no na nos nas por para com sem e ou é são foi está estão não se que quem
    quando onde como porque qual quais proibido proibida proibidos proibidas proíbe proibir proibição proibiu banido
    banida banir bloqueado bloqueada bloqueio suspenso aplicativo aplicativos aplicação app telefone celular governo
    estado país países lei motivo data fim ainda pode podem usar uso todos todas lista verdade até desde ao aos à`,
  nl: `de het een en of is zijn was waren wordt worden werd heeft hebben in op aan bij voor met van naar uit tot over
    onder sinds tegen zonder niet geen nog ook maar wat wie waar wanneer waarom hoe welke welk hoeveel verbod
    verboden verbiedt verbieden geblokkeerd blokkeert toegestaan app apps telefoon telefoons toestel toestellen
    ambtenaren ambtenaar overheid regering staat land landen wet reden redenen datum einde alsnog kan kunnen mag
    mogen gebruik gebruiken alle alles lijst hallo dank ja nee er ze hij zij ik je men dat die dit deze
    uitzonderingen toestaan`,
  scandinavian: `er var blir ble bliver har hatt haft kan må får i på av af til fra från med uden uten utan og och eller om for
    för mot mod hos ikke inte ikkje hva hvad vad hvem vem hvor når hvorfor varför hvordan hur hvilke hvilken vilka
    vilken forbud forbudt forbudet förbud förbjuden förbjudet förbjudna forbyr forbyder förbjuder forby forbyde
    förbjuda blokkert blokeret blockerad bannlyst tillatt tilladt tillåten app apper apps appen telefon telefoner
    mobil ansatte ansatta regjeringen regeringen staten land länder lov lag grunn grund dato datum slutt slut ennå
    endnu ännu alle alla liste lista det den de et en ett at att som är jeg jag du vi man nogen noen någon sant hej
    hei tack tak takk bannad`,
  finnish: `on ovat onko oliko ja tai ei kielletty kielto kiellettiin kieltänyt kieltää kielletään sovellus sovellukset
    sovellusta missä milloin miksi kuka mikä mitä estetty sallittu valtio hallitus maa maat laki syy käyttö käyttää`,
  polish: `czy jest są był była w we na z ze o od do dla po przez przy bez i oraz lub albo nie tak jak co kto kiedy gdzie
    dlaczego który która które zakaz zakazy zakazany zakazana zakazane zakazuje zakazał zablokowany zablokowana
    zablokowane zabroniony zabronione zabroniona aplikacja aplikacje aplikacji rząd państwo kraj kraje prawo powód
    data koniec`,
  czech: `je jsou byl byla v ve na z ze o od do pro po při bez a i nebo ne ano jak co kdo kdy kde proč který která které
    zákaz zakázán zakázána zakázáno zakázaný zakázal blokován blokováno aplikace vláda stát země zakázaná zakazane
    zakaz zakázané`,
  balkan: `da li je su bio bila u na iz za od do sa s i ili ne kako što šta ko tko kada gdje gde zašto koji koja koje
    zabranjen zabranjena zabranjeno zabrana zabranio zabranila blokiran aplikacija aplikacije vlada država zemlja
    prepovedan prepovedano prepoved ali`,
  romanian: `este sunt era a fost în din la de pe cu pentru fără și sau nu da cum ce cine când unde care interzis interzisă
    interzice interzicerea blocat blocată aplicația aplicații guvern stat țară lege`,
  hungarian: `a az egy és vagy nem igen van volt be ki hogy mi mikor hol miért melyik tiltott tiltva betiltva betiltották
    tilos tilalom tiltás letiltva alkalmazás alkalmazások kormány ország e`,
  turkish: `mi mı mu mü ve veya ile için de da ne kim nerede neden niçin nasıl hangi yasak yasaklı yasaklandı yasakladı
    yasağı yasaklar engellendi engelli kapatıldı uygulama uygulaması hükümet devlet ülke kanun tarih hala bu şu`,
  malay: `apakah adakah di ke dari dan atau yang untuk dengan tidak bukan dilarang larangan melarang diharamkan haram
    diblokir blokir disekat aplikasi pemerintah kerajaan negara apa siapa kapan bila mana mengapa kenapa bagaimana`,
  vietnamese: `có bị ở tại và hoặc của cho với không phải là gì ai khi nào đâu sao thế cấm lệnh ứng dụng chính phủ nước chặn`,
  swahili: `je ni na ya wa za katika kwa imepigwa marufuku nchi programu serikali`,
  baltic: `ar yra ir arba ne kur kada kodėl kas kaip uždrausta uždraustas draudimas draudžiama blokuojamas programa vai un
    nav kad kāpēc aizliegts aizliegta aizliegums on ei keelatud keeld rakendus`,
  albanian: `a është janë në dhe ose nuk jo po kur ku pse si kush ndaluar ndalohet ndalim bllokuar aplikacioni`,
  russian: `а в во и или на с со о об от до для по при без не нет да ли как что кто когда где почему зачем какой какая какие
    запрет запреты запрещен запрещён запрещена запрещено запрещены запретил запретила запретили запрещает
    заблокирован заблокирована заблокировано блокировка разрешен разрешён приложение приложения правительство власти
    страна страны закон причина дата у из за это всё еще ещё телефонах чиновников госслужащих`,
  ukrainian: `чи є та або й і у в на з зі про від до для як що хто коли де чому який заборонено заборонений заборонена
    заборона заборонив заборонили заблоковано додаток додатки уряд країна не так`,
  bulgarian: `дали е са и или в във на от до за с със не да как какво кой кога къде защо забранен забранена забранено забрана
    забрани блокиран приложение държава правителство`,
  greek: `ειναι ηταν και η στο στη στην στον στα στις του της το τα οι ο ενα μια απο για με χωρις δεν ναι οχι ποτε που
    γιατι πως ποιος απαγορευμενο απαγορευμενη απαγορευεται απαγορευτηκε απαγορευση εφαρμογη εφαρμογες κυβερνηση χωρα`,
  arabic: `هل في من الى إلى على عن مع هذا هذه ذلك التي الذي ما ماذا متى اين أين لماذا كيف كم هو هي تم حظر محظور محظوره
    محظورة ممنوع ممنوعه ممنوعة منع يمنع تحظر حظرت يحظر حجب محجوب تطبيق تطبيقات التطبيق الحكومة حكومه دوله دولة قانون
    سبب تاريخ لا نعم و او أو`,
  persian: `آیا در از به با بر که این آن است هست بود شده شد و یا چرا کجا کی چه چگونه ممنوع ممنوعیت فیلتر مسدود شده‌است
    اپلیکیشن برنامه دولت کشور قانون را`,
  urdu: `کیا میں سے کو کا کی کے ہے ہیں پر اور یا کیوں کہاں کب پابندی ممنوع بند ایپ حکومت ملک`,
  hebrew: `האם ב של על את עם זה זו מה מי מתי איפה למה איך אסור אסורה נאסר חסום חסומה איסור אפליקציה אפליקציות ממשלה מדינה
    לא כן או ו`,
  hindi: `क्या में है हैं पर का की के को से और या कब कहाँ क्यों कौन कैसे प्रतिबंध प्रतिबंधित बैन बंद ऐप सरकार देश रोक लगा`,
  bengali: `কি কী এ তে এবং বা কবে কোথায় কেন নিষিদ্ধ বন্ধ নিষেধাজ্ঞা অ্যাপ সরকার দেশ`,
  korean: `에서 은 는 이 가 을 를 의 금지 금지됐나요 금지되었나요 금지되어 금지됨 금지인가요 금지했나요 있나요 있습니까 차단 차단됐나요 앱 정부 나라 언제 왜 어디 누가 무엇 사용 사용금지 대해`,
  georgian: `არის აკრძალული აკრძალულია თუ და`,
  armenian: `արդյոք արգելված է արգելված՞ և`,
  thai: `ถูกแบน แบน ใน ที่ ไหม ห้าม หรือไม่ ประเทศ แอป รัฐบาล`,
};

/** English words near to names that the frequency list does not hold, or holds with a capital: never corrected into a name. */
export const NEVER_CORRECTED = `agustin albert alberto andy athena beltran binaries boomer bosch brace bram bravo brian brown bruno bumbled
  casio char chars chatters chief cody congas crane creek cristian cristina cyrus deeps dell delta discards
  domains domenico dominic dominik encode encodes facetune ferrari fiverr florian frances francesco francois frank
  frankfurt freeware fuji gabor george georges getter gilles grace grail grams grande grant grey holt honda hugo
  hurry ikea inst instacart instagrammer instapaper instr iris italic italics ivan jitter jordi julien kwan lane
  lawrence lego leland lenovo linden linktree listen lord macro magnus maling manus marek marina marine mariner
  mark marko marlin martian martin mason mata mercer merlin metro minima miss mom monad mount nano nike nissan
  nokia norse nvidia omega oracle osman papa parker parser patina pearl perms philippe philips pinter plaza pop
  prussia ramada rayleigh roman rose rowan samba samsung scotia senders sergio shore siemens sierra silicon sine
  sinh skein slim sony spade spike stark stein sterling swan swaps tarot telecom telegraaf tinker topaz toyota
  trance tulip turbo twelve twenty twister twitters ultra uncle valiant valley van viper vista volvo walton weber
  whereas xerox`;
