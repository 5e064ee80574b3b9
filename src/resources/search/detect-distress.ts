import { findPhrase, type Phrase, preparePhrase, type Token } from './phrases.ts';

/**
 * What kind of help comes before everything else: `medical` is for 112 at once, `life` for who speaks of dying by their own hand,
 * `violence` for who is not safe or fears to do harm, `tired` for who is at the end of their strength.
 */
export type Distress = 'medical' | 'life' | 'violence' | 'tired';

/** What helps within minutes comes first. */
const KINDS = ['medical', 'life', 'violence', 'tired'] as const satisfies readonly Distress[];

/**
 * Exact phrases, so that "mijn man wil niet meer eten" stays an ordinary question. `§wie` and `§kind` stand for people, words in
 * capitals for those of `STANDS_FOR`; after a full stop no more may be said, after an exclamation mark only a new sentence.
 */
const DUTCH: Readonly<Record<Distress, string>> = {
  medical: `
    geen lucht!|geen lucht meer|krijg geen lucht|krijgt geen lucht|geen lucht krijgt|happen naar lucht|ligt op grond|op grond ligt
    ligt op vloer|ademt niet|niet ademt|ademt bijna niet|bewusteloos|buiten bewustzijn|niet bij bewustzijn|reageert niet meer!
    niet meer bij bewustzijn|levensgevaar|direct gevaar|bloedt hevig|bloedt heel erg|overdosis
    benauwdheid op borst|benauwd op borst|borst benauwd|druk op borst|drukkende pijn op borst|niet opstaan na val
    gevallen en kan niet opstaan|gevallen en kan niet meer opstaan|gevallen en komt niet overeind|gevallen en komt niet meer overeind
    PILLS ingenomen|PILLS genomen|PILLS geslikt|pijn op borst|pijn op zijn borst|pijn op haar borst|mond hangt scheef|scheve mond|is aan stikken|stikt bijna
    huis staat in brand|brand in huis|niet wakker te krijgen|niet meer wakker te krijgen|krijg §wie niet wakker|gevallen en staat niet op
    gevallen en staat niet meer op|valt steeds flauw|stikt!|verliest veel bloed`,
  life: `
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
  violence: `
    en slaat!|agressief en slaat|slaat en schopt|slaat ME|schopt ME|knijpt ME|bedreigt ME|mishandelt ME|ME slaat|ME schopt|ME bedreigt|§wie slaat|§kind slaat|geslagen
    ik sla §wie|ik sla §kind|klap gegeven|klappen gegeven|krijg klappen|krijgt klappen|geeft klappen|mishandelt|mishandeld
    mishandeling|ouderenmishandeling|kindermishandeling|huiselijk geweld|geweld thuis|verkracht|verkrachting|aangerand
    aanranding|word bedreigd|wordt bedreigd|ben bedreigd|bedreigd door|word gestalkt|niet veilig bij §wie
    voel me thuis niet veilig|voel me niet veilig thuis|dreigt met mes|met mes op|met mes achter|staat met mes|loopt met mes
    zwaait met mes|bang voor FEARED|bang van FEARED
    seksueel misbruik|seksueel misbruikt|seksueel geweld|dwingt ME|sluit ME op|scheldt ME uit|schreeuwt tegen ME|duwt ME
    steelt van ME|steelt geld van ME|steelt mijn geld|financiele uitbuiting|financieel misbruik|durf niet naar huis
    durf niet meer naar huis|onveilig thuis|thuis onveilig|stalking|stalkt ME|sloeg §wie|sloeg §kind
    door elkaar geschud|§wie iets aandoe|§wie wat aandoe|§wie iets aandoen|§wie wat aandoen|hem wat aandoe|haar wat aandoe|§kind iets aandoen|§kind wat aandoen|§kind iets aandoe|§kind wat aandoe|hardhandig tegen §wie|hardhandig met §wie`,
  tired: `
    ik kan niet meer.|kan ik niet meer!|ik kan niet langer.|ik kan niet meer verder|ik kan zo niet verder|trek niet meer!
    ik trek niet!|niet meer volhouden|niet langer volhouden|hou niet meer vol|houd niet meer vol|hou niet langer vol
    word gek van|wordt gek van|ga eraan kapot|ga er aan kapot|ga hieraan kapot|kan niet meer aan!|red niet meer!|ik ben op!|ga eraan onderdoor|ik stort in
    helemaal op.|ik ben kapot!|ik ben helemaal kapot|hou niet meer!|houd niet meer!|ten einde raad|radeloos|ik ben er klaar mee!
    wordt me te veel!|wordt mij te veel!|wordt me teveel!|zit er doorheen!|zit er helemaal doorheen|huil elke dag|huil alleen maar
    alleen maar huilen|weet niet meer wat ik moet!|weet me geen raad|ik bezwijk`,
};

/** Found in the words as they were typed; `can t` is `can't`. */
const ENGLISH: Readonly<Record<Distress, string>> = {
  medical: `
    can t breathe|cant breathe|cannot breathe|not breathing|unconscious|having a stroke|having a heart attack|overdose`,
  life: `
    suicidal|suicide|want to die|wants to die|wanna die|kill myself|kill himself|kill herself|end my life|end his life|end her life
    end it all|better off dead|t want to live|dont want to live|not want to live|hurt myself|harm myself|no reason to live
    wish i was dead`,
  violence: `
    hits me|hitting me|beats me|beating me|hurts me|is hurting me|abuses me|abusing me|threatens me|threatening me|being abused
    domestic violence|domestic abuse|raped|afraid of my PARTNER|scared of my PARTNER`,
  tired: `
    CANNOT cope|CANNOT go on|CANNOT continue|CANNOT do this anymore|CANNOT take it anymore|CANNOT take this anymore|breaking point`,
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
const ALONE: Readonly<Record<string, Distress>> = { dood: 'life', 112: 'medical', ambulance: 'medical' };

function phrasesOf(list: string): Phrase[] {
  const filled = (phrase: string): string[] => {
    const word = Object.keys(STANDS_FOR).find((one) => phrase.includes(one));
    return word ? (STANDS_FOR[word] ?? '').split('|').map((meant) => phrase.replace(word, meant)) : [phrase];
  };
  const phrases = list.trim().split(/[|\n]/);
  return phrases.flatMap((phrase) => filled(phrase.trim())).map((phrase) => preparePhrase(`=${phrase}`));
}

const LISTS = KINDS.map((kind) => ({ kind, dutch: phrasesOf(DUTCH[kind]), english: phrasesOf(ENGLISH[kind]) }));
const attacks = phrasesOf(ATTACKS);

/**
 * The gravest kind of distress in the words of a query, `typed` and as `spoken` in Dutch; null for an ordinary question.
 */
export function detectDistress(
  tokens: readonly Token[],
  spoken: readonly string[],
  typed: readonly string[],
): Distress | null {
  const hears = (phrases: readonly Phrase[], among: readonly string[]) =>
    phrases.some((phrase) => findPhrase(phrase, tokens, among) !== undefined);
  if (!typed.some((word) => AFTERWARDS.has(word)) && hears(attacks, typed)) return 'medical';
  const heard = LISTS.find(
    ({ dutch, english }) => hears(dutch, spoken) || hears(dutch, typed) || hears(english, typed),
  );
  const all = typed.join(' ');
  return heard?.kind ?? (Object.hasOwn(ALONE, all) ? (ALONE[all] ?? null) : null);
}
