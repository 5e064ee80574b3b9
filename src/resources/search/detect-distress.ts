import { findPhrase, type Phrase, preparePhrase, type Token } from './phrases.ts';

/** Kinds of distress; what has to be helped within minutes comes first. */
export const DISTRESS_KINDS = ['medical', 'life', 'child', 'violence', 'neglect', 'exhausted'] as const;

/**
 * What kind of help comes before everything else: `medical` is for 112 at once, `life` for people who speak of suicide, `child`
 * for a child in danger, `violence` for people who are not safe or fear to do harm, `neglect` for someone who neglects
 * themselves or has lost touch with reality, `exhausted` for people at the end of their strength.
 */
export type DistressKind = (typeof DISTRESS_KINDS)[number];

/** Distress in the words of a query. */
export interface Distress {
  readonly kind: DistressKind;
  /** The words say it outright; otherwise they sound like it. */
  readonly isOutright: boolean;
}

/**
 * Exact phrases, so that "mijn man wil niet meer eten" stays an ordinary question. `§wie` and `§kind` stand for people, words in
 * capitals for those of `STANDS_FOR`; after a full stop no more may be said, after an exclamation mark only a new sentence.
 */
const DUTCH: Readonly<Record<DistressKind, string>> = {
  medical: `
    hersenbloeding nu|nu hersenbloeding|heeft hersenbloeding!|slagaderlijke bloeding|bloedt uit|hevig bloeden|bloed hevig|ik stik|kan niet ademen|krijgt geen adem|krijg geen adem|stopte met ademen|ademt niet meer
    niet aanspreekbaar|geen hartslag|geen polsslag|epileptisch insult|reanimeren nodig|reanimatie nodig|gereanimeerd nodig|iets giftigs|te veel insuline|teveel insuline|te veel morfine|teveel morfine|onder stroom
    is flauwgevallen|ben flauwgevallen|heeft stuip|is aangereden|is bijna verdronken|ik krijg beroerte|gestoken en bloedt
    geen lucht!|geen lucht meer|krijg geen lucht|krijgt geen lucht|geen lucht krijgt|happen naar lucht|ligt op grond|op grond ligt
    ligt op vloer|ademt niet|niet ademt|ademt bijna niet|bewusteloos|buiten bewustzijn|niet bij bewustzijn|reageert niet meer!
    niet meer bij bewustzijn|levensgevaar|direct gevaar|bloedt hevig|bloedt heel erg|overdosis
    benauwdheid op borst|benauwd op borst|borst benauwd|druk op borst|drukkende pijn op borst|niet opstaan na val
    gevallen en kan niet opstaan|gevallen en kan niet meer opstaan|gevallen en komt niet overeind|gevallen en komt niet meer overeind
    PILLS ingenomen|PILLS genomen|PILLS geslikt|pijn op borst|pijn op zijn borst|pijn op haar borst|mond hangt scheef|scheve mond|is aan stikken|stikt bijna
    huis staat in brand|brand in huis|niet wakker te krijgen|niet meer wakker te krijgen|krijg §wie niet wakker|gevallen en staat niet op
    gevallen en staat niet meer op|valt steeds flauw|stikt!|verliest veel bloed`,
  life: `
    leven beeindigen|zelfmoordplannen|zelfmoordplan|suicideplan|afscheidsbrief geschreven|afscheidsbrief klaar|SELF doden|SELF doodschieten|SELF vergiftigen|SELF doodhongeren|SELF verdrinken|SELF gesneden|snijdt SELF|SELF in brand
    gaat SELF ophangen|zich ophangen|zich gaat ophangen|zich verdrinken|zich te verdrinken|om dood te gaan|wil sterven en|hoe kan ik sterven|kies voor dood|dood is beter|pijnloze manier om te sterven|pijnloos sterven
    en ik spring|brug en wil springen|spring van dak|tegen boom rijden|door trein|onder trein|touw gekocht
    zelfmoord|zelfmoordgedachten|zelfmoordneigingen|zelfdoding|suicide|suicidaal|suicidale|doodswens|levensmoe|niet meer leven
    wil niet leven|niet verder leven|wil niet meer!|wil er niet meer zijn|er niet meer wil zijn|er niet meer willen zijn
    wil niet meer verder!|wil niet verder!|niet meer verder wil|wil dood|wil ook dood|dood wil|dood willen|dood gaan|wil doodgaan
    liever dood|beter dood|was ik maar dood|dat ik dood|ik dood was|eind aan maken|einde aan maken|maak er eind aan
    eind aan leven|einde aan leven|uit leven stappen|stap uit leven|van leven beroven|leven niet meer waard|geen uitweg
    geen zin meer in leven|geen zin meer om te leven|geen zin om te leven|geen zin om verder te leven|zin meer om te leven
    leven nog voor zin|leven heeft geen zin|leven geen zin meer|leven zinloos|leven is zinloos|hoeft niet meer!|hoeft van mij niet meer|van mij hoeft niet meer|hoeft voor mij niet meer
    voor mij hoeft niet meer|ik hoef niet meer!|zie niet meer zitten!|niet meer wakker worden|nooit meer wakker worden
    maak er einde aan|beter af zonder mij|beter af zonder me|beter zonder mij!|voor trein springen|voor trein gooien|van brug springen
    van flat springen|SELF snijden|snij SELF|snijd SELF|SELF ophangen|SELF verdrinken|zelfbeschadiging|automutilatie
    SELF iets aandoen|SELF wat aandoen|SELF iets aan|SELF wat aan|SELF pijn doen|SELF van kant maken`,
  child: `
    slaat haar kinderen|slaat zijn kinderen|slaan mij met|slaat mij met riem|schopt haar §kind|schopt zijn §kind|schudt baby|baby geschud|baby wordt geschud|kind tegen muur|kinderen zonder eten|kleuter zit alleen|kind zit alleen
    thuis opgesloten|§kind wordt opgesloten|§kind wordt uitgehongerd|seks met §kind|§kind gedwongen|§kind wordt gedwongen|loverboy|uithuwelijken|kinderporno|kinderen iets aan te doen|kinderen iets aan
    §kind is verdwenen|§kind is ontvoerd|§kind verbrand|seksuele dingen met|papa slaat mama|papa slaat|mama slaat
    kindermishandeling|ik sla §kind|sla mijn kinderen|sloeg §kind|slaat §kind|slaat onze §kind|slaan §kind|schopt §kind|§kind geslagen|§kind mishandeld
    §kind wordt geslagen|§kind wordt mishandeld|§kind wordt misbruikt|mishandelt §kind|mishandelt onze §kind|misbruikt §kind|§kind misbruikt|§kind is misbruikt
    §kind iets aandoen|§kind wat aandoen|§kind iets aandoe|§kind wat aandoe|baby door elkaar geschud|§kind door elkaar geschud
    zit aan §kind|zit aan onze §kind|zit aan zusje|zit aan broertje|raakt §kind aan|§kind is in gevaar|§kind in gevaar|§kind niet veilig
    opa raakt me aan|oom raakt me aan|stiefvader raakt me aan|stiefvader zit aan|mijn vader slaat mij met|kinderen alleen thuis gelaten`,
  violence: `
    wurgen|gewurgd|wurgt ME|mij af te maken|mij afmaakt|me afmaakt|ME doodmaakt|dreigt ME|dreigt mij en|vermoordt|§wie vermoord|§wie doden|bij keel|van trap geduwd|van trap gegooid|arm gebroken door|mij opgesloten|me opgesloten|opgesloten in
    gedwongen seks|gedwongen tot seks|seks te hebben|word vastgehouden|achtervolgt ME|gooit met messen|ik ben gewelddadig|bind §wie vast|sluit §wie op|ik heb §wie geschopt|ik heb §wie geslagen|ik heb §wie geduwd|wil §wie slaan|gestoken met mes
    bijt ME|krabt ME|§wie bijt|bijt en krabt
    en slaat!|agressief en slaat|slaat en schopt|slaat ME|schopt ME|knijpt ME|bedreigt ME|mishandelt ME|ME slaat|ME schopt|ME bedreigt|§wie slaat|§kind slaat|geslagen
    ik sla §wie|klap gegeven|klappen gegeven|krijg klappen|krijgt klappen|geeft klappen|mishandelt|mishandeld
    mishandeling|ouderenmishandeling|huiselijk geweld|geweld thuis|verkracht|verkrachting|aangerand
    aanranding|word bedreigd|wordt bedreigd|ben bedreigd|bedreigd door|word gestalkt|niet veilig bij §wie
    voel me thuis niet veilig|voel me niet veilig thuis|dreigt met mes|met mes op|met mes achter|staat met mes|loopt met mes
    zwaait met mes|bang voor FEARED|bang van FEARED
    seksueel misbruik|seksueel misbruikt|seksueel geweld|dwingt ME|sluit ME op|scheldt ME uit|schreeuwt tegen ME|duwt ME
    steelt van ME|steelt geld van ME|steelt mijn geld|financiele uitbuiting|financieel misbruik|durf niet naar huis
    durf niet meer naar huis|onveilig thuis|thuis onveilig|stalking|stalkt ME|sloeg §wie
    door elkaar geschud|§wie iets aandoe|§wie wat aandoe|§wie iets aandoen|§wie wat aandoen|hem wat aandoe|haar wat aandoe|hardhandig tegen §wie|hardhandig met §wie`,
  neglect: `
    ernstig verwaarloosd|wordt verwaarloosd|is verwaarloosd|verwaarloosd door|zwaar verwaarloosde|ernstige verwaarlozing|ouderenverwaarlozing|verwaarlozing van|verkommeren|verkommert|uitgehongerd|ondervoed|uitgedroogd en
    acuut psychotisch|psychotisch en|heb psychose|waanideeen|in waan|paranoide|vergiftigt ME|dat ik hem vergiftig|werkelijkheid kwijt|hoort stemmen en|ik hoor stemmen|leeft tussen afval|tussen afval|zwerft op straat|vervuilt en|in zijn vuil|in haar vuil|vol urine
    niet te drinken|geeft vader geen eten|geeft moeder geen eten|dagen alleen zonder eten|in zijn ontlasting|in haar ontlasting|verward op straat|verwarde man|verwarde vrouw|verwarde jongen
    verwaarloost zichzelf|verwaarloosd zichzelf|zichzelf verwaarloost|eet en drinkt niet meer|eet niet en drinkt niet|woont tussen vuil|leeft tussen vuil
    is psychotisch|ben psychotisch|heeft psychose|in psychose|hoort stemmen die|hoor stemmen die|stemmen in mijn hoofd|stemmen zeggen|word achtervolgd|wordt achtervolgd
    helemaal in de war|loopt naakt|naakt op straat|is manisch|waanbeelden|wanen`,
  exhausted: `
    uitgeput door|uitgeput van|volledig uitgeput|helemaal uitgeput|uitgeput en|volledig opgebrand|krachten zijn op|kracht is op|ik stop ermee|zak door mijn hoeven|zak in elkaar|klap in elkaar|ingestort|instorten|over mijn grens gegaan|burn out van|ben wrak|leeggezogen|opgebruikt
    allemaal te veel!|is me te veel!|wordt te zwaar voor mij|last niet meer dragen|geen dag langer|geen week langer|geen week meer vol|geen maand meer vol|houden niet meer vol|houden het niet meer vol|houdt niet meer vol|stort in door|is op van|trekt zorg niet meer|zorg niet meer aan|zorgen niet meer aan|niet meer opbrengen
    doodop van|doodop door|doodmoe van zorgen|doodmoe van zorg|wanhoop nabij|wanhopig en|vermoeid door zorg
    ik kan niet meer.|kan ik niet meer!|ik kan niet langer.|ik kan niet meer verder|ik kan zo niet verder|trek niet meer!
    ik trek niet!|niet meer volhouden|niet langer volhouden|hou niet meer vol|houd niet meer vol|hou niet langer vol
    word gek van|wordt gek van|ga eraan kapot|ga er aan kapot|ga hieraan kapot|kan niet meer aan!|red niet meer!|ik ben op!|ga eraan onderdoor|ik stort in
    helemaal op.|ik ben kapot!|ik ben helemaal kapot|hou niet meer!|houd niet meer!|ten einde raad|radeloos|ik ben er klaar mee!
    wordt me te veel!|wordt mij te veel!|wordt me teveel!|zit er doorheen!|zit er helemaal doorheen|huil elke dag|huil alleen maar
    alleen maar huilen|weet niet meer wat ik moet!|weet me geen raad|ik bezwijk`,
};

/** Found in the words as they were typed; `can t` is `can't`. */
const ENGLISH: Readonly<Record<DistressKind, string>> = {
  medical: `
    not wake up!|wont wake up|won t wake up|cannot wake him|cannot wake her|is choking|no pulse|chest pain|bleeding heavily|bleeding a lot|will not stop bleeding|swallowed bleach|drank bleach|swallowed pills|swallowed poison|face is drooping|vomits blood|vomiting blood|having a fit|having a seizure|overdosed|collapsed and
    stopped breathing|can t breathe|cant breathe|cannot breathe|not breathing|unconscious|having a stroke|having a heart attack|overdose`,
  life: `
    plan to end it|bought a rope|jump in front of|jump off|all my pills|hang himself|hang herself|hang myself|cuts herself|cuts himself|cut myself|cutting myself|want to be dead|pills would kill|goodbye letter|suicide note|take my own life|taking my own life|take his own life|take her own life|could just die|better off without me|not wake up tomorrow|never wake up
    want to end it|take my life|no point in living|don t want to be here anymore|dont want to be here anymore|do not want to be here anymore|suicidal|suicide|want to die|wants to die|wanna die|kill myself|kill himself|kill herself|end my life|end his life|end her life
    end it all|better off dead|t want to live|dont want to live|not want to live|hurt myself|harm myself|no reason to live
    wish i was dead`,
  child: `
    child is being beaten|beats our child|beats our son|beats our daughter|beats my child|beats my son|beats my daughter|beats the children|hits the children|hits the kids|hurt my baby|hurt the baby|abuses our daughter|abuses our son|touches my sister|touches my brother|children left alone|kids left alone|kids are left alone|child left alone|lock me up|no food at home|child is missing|son is missing|daughter is missing
    child abuse|hit my child|hit my son|hit my daughter|hits my child|hits my son|hits my daughter|hits our child|hurts my child|hurt my child
    abuses my child|abusing my child|child is being hit|child is being abused|shook my baby|touches my daughter|touches my son`,
  violence: `
    strangled me|strangles me|choked me|chokes me|attacks me|attacked me|hit me|beat me|slapped me|slaps me|kicks me|kicked me|punched me|pushes me|pushed me|threatened me|hit my PARTNER|slapped my PARTNER|tied my PARTNER|locked my PARTNER|going to kill me|threatens to kill|beats my PARTNER|beats his PARTNER|beats her PARTNER|hits my PARTNER|being stalked|stalks me|stalking me|force me to|forces me to|locks me in|locked me in|not safe at home|unsafe at home|hurt my PARTNER|rape|molested
    hits me|hitting me|beats me|beating me|hurts me|is hurting me|abuses me|abusing me|threatens me|threatening me|being abused
    domestic violence|domestic abuse|raped|afraid of my PARTNER|scared of my PARTNER`,
  neglect: `
    lives in filth|living in filth|is manic|poison my food|poisoning my food|following me and|neglected in|is being neglected|self neglect|what is real any|what is real anymore|does not eat or drink|not eaten for days|has not eaten|confused man is|confused woman is|wandering naked|delusional|hallucinating|hears voices|hearing voices|hear voices|is psychotic|psychosis|neglects himself|neglects herself|neglecting himself|neglecting herself|not eating or drinking`,
  exhausted: `
    completely exhausted|totally exhausted|utterly exhausted|exhausted from|so exhausted|end of my rope|end of my tether|at my limit|breaking down|falling apart|cannot care for|can t care for|cant care for|caring is killing|worn out|collapsed from|nothing left to give|i am drained|i am overwhelmed|can t take any more|cant take any more|cannot take any more|cannot take it any more|can t do this|cannot do this|exhausted and|burned out|burnt out|at my wits end|CANNOT cope|CANNOT go on|CANNOT continue|CANNOT do this anymore|CANNOT take it anymore|CANNOT take this anymore|breaking point`,
};

const STANDS_FOR: Readonly<Record<string, string>> = {
  SELF: 'mezelf|mijzelf|me zelf|mij zelf|zichzelf|zich zelf',
  ME: 'me|mij',
  PILLS: 'alle pillen|te veel pillen|teveel pillen',
  FEARED: 'man|vrouw|partner|vriend|vriendin|vader|moeder|zoon|dochter|broer|ex|hem',
  PARTNER: 'husband|wife|partner|boyfriend|girlfriend|father|mother|son|daughter|ex',
  CANNOT: 'can t|cant|can not|cannot',
};

/** What needs 112 while it happens; spoken of afterwards, it is a story. */
const ATTACKS = 'hartaanval|hartinfarct|hartstilstand|heart attack|beroerte nu|nu beroerte|heeft beroerte!';
const AFTERWARDS: ReadonlySet<string> = new Set(
  'na|gehad|had|sinds|geleden|vroeger|vorig|vorige|jaar|revalidatie|herstel|herstellen|after|ago'.split('|'),
);
/** What says enough when it is all that is said. */
const ALONE: Readonly<Record<string, DistressKind>> = { dood: 'life', 112: 'medical', ambulance: 'medical' };

function phrasesOf(list: string): Phrase[] {
  const filled = (phrase: string): string[] => {
    const word = Object.keys(STANDS_FOR).find((one) => phrase.includes(one));
    return word ? (STANDS_FOR[word] ?? '').split('|').map((meant) => phrase.replace(word, meant)) : [phrase];
  };
  const phrases = list.trim().split(/[|\n]/);
  return phrases.flatMap((phrase) => filled(phrase.trim())).map((phrase) => preparePhrase(`=${phrase}`));
}

const LISTS = DISTRESS_KINDS.map((kind) => ({
  kind,
  dutch: phrasesOf(DUTCH[kind]),
  english: phrasesOf(ENGLISH[kind]),
}));
const attacks = phrasesOf(ATTACKS);

/** The gravest kind of distress that the words of a query say outright, `typed` and as `spoken` in Dutch; null for none. */
export function detectDistress(
  tokens: readonly Token[],
  spoken: readonly string[],
  typed: readonly string[],
): DistressKind | null {
  const hears = (phrases: readonly Phrase[], among: readonly string[]) =>
    phrases.some((phrase) => findPhrase(phrase, tokens, among) !== undefined);
  if (!typed.some((word) => AFTERWARDS.has(word)) && hears(attacks, typed)) return 'medical';
  const heard = LISTS.find(
    ({ dutch, english }) => hears(dutch, spoken) || hears(dutch, typed) || hears(english, typed),
  );
  const all = typed.join(' ');
  return heard?.kind ?? (Object.hasOwn(ALONE, all) ? (ALONE[all] ?? null) : null);
}
