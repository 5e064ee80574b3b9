import { words } from './normalize.ts';

/** English words of care and everyday life, and what they are in Dutch. */
const ENGLISH: Readonly<Record<string, string>> = Object.fromEntries(
  `
  lonely eenzaam|loneliness eenzaamheid|alone alleen|friend maatje|friends maatje|company gezelschap|talk praten|talking praten|listen luisteren
  listening luisterend|carer mantelzorger|carers mantelzorgers|caregiver mantelzorger|caregivers mantelzorgers|caregiving mantelzorg|caring mantelzorg
  respite respijtzorg|break respijtzorg|relief respijtzorg|babysitter oppas|sitter oppas|overnight logeren|stay verblijf|holiday vakantie
  dementia dementie|memory geheugen|forgetful vergeetachtig|forgetting vergeten|forgets vergeten|confused verward|wandering dwalen|wanders dwalen
  care zorg|home thuis|house huis|housing woning|household huishouden|cleaning schoonmaken|cleaner schoonmaakster|housekeeping huishouden
  groceries boodschappen|shopping boodschappen|meal maaltijd|meals maaltijden|food eten|lunch lunch|dinner eten|cooking koken|eat eten|eating eten|together samen|coffee koffie
  transport vervoer|transportation vervoer|ride vervoer|drive vervoer|driver chauffeur|hospital ziekenhuis|doctor huisarts|bus bus|wheelchair rolstoel
  money geld|debt schulden|debts schulden|bills rekeningen|bank voedselbank|poor armoede|benefits uitkering|cost kosten|free gratis|paperwork papierwerk|forms formulieren|letters brieven|taxes belasting
  language taal|dutch nederlands|lessons les|learn leren|reading lezen|computer computer|volunteer vrijwilligerswerk|volunteering vrijwilligerswerk|volunteers vrijwilligers
  depressed depressief|depression depressie|sad somber|anxiety angst|anxious angstig|stress stress|stressed stress|exhausted uitgeput|tired moe|burnout overbelast|overwhelmed overbelast|mental psychisch|therapy psycholoog
  suicide zelfmoord|suicidal zelfmoord|violence geweld|abuse mishandeling|domestic huiselijk|abused mishandeld|hits slaat|beats slaat|emergency spoed|police politie|crisis crisis
  grief rouw|mourning rouw|bereavement rouw|died overleden|death overlijden|widow weduwe|widower weduwnaar|dying palliatieve|hospice hospice|palliative palliatieve|church kerk|faith geloof
  elderly ouderen|seniors senioren|senior ouderen|older ouderen|old ouderen|mother moeder|mom moeder|mum moeder|father vader|dad vader|husband man|wife vrouw|son zoon|daughter dochter|parents ouders|parent ouders|child kind|children kinderen|kids kinderen|young jonge|youth jongeren|teenager jongere|neighbour buurman|neighbor buurman|family familie
  disabled gehandicapt|disability beperking|autism autisme|brain hersen|injury letsel|stroke beroerte|cancer kanker|blind blind|deaf doof|sick ziek|ill ziek|illness ziekte|drinking drinken|alcohol alcohol|addiction verslaving|drugs drugs
  day dag|daycare dagopvang|activities activiteiten|activity activiteiten|club ontmoeting|meet ontmoeten|meeting ontmoeten|people mensen|walking wandelen|walk wandelen|exercise bewegen|sports sporten|garden tuin|gardening tuin|farm boerderij|handyman klusjesman|repair reparatie|odd klusjes|jobs klusjes|work werk|job werk
  nursing verpleeghuis|facility verpleeghuis|municipality gemeente|council gemeente|advice advies|information informatie|support ondersteuning|group groep|help hulp|legal juridisch|lawyer advocaat|rights rechten|insurance verzekering|budget budget|lgbt lhbt|lgbti lhbti|lgbtq lhbti|gay homo
  falls valt|fall vallen|falling vallen|fell gevallen|often vaak|moving verhuizen|night nachtzorg|nights nachtzorg|feel voel|feeling voel|lost verdwaald|someone iemand|visit bezoek|visitor bezoek|visits bezoek|pet huisdier|dog hond
  `
    .trim()
    .split(/\||\n/)
    .map((pair) => words(pair) as [string, string]),
);
/** Words that mean something else together; as many Dutch words as English ones, so that each keeps its place. */
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/\b(?:look|looks|looking) after\b/g, 'oppas for'],
  [/\b(?:take|takes|taking) care of\b/g, 'oppas for my'],
  [/\b(?:take|takes|taking) over\b/g, 'zorg overnemen'],
  [/\bday cent(?:er|re)\b/g, 'dagopvang for'],
  [/\bday care\b/g, 'dagopvang for'],
  [/\b(?:time|day|night) off\b/g, 'respijtzorg for'],
  [/\bsupport group\b/g, 'lotgenoten groep'],
  [/\b(?:nursing|care) home\b/g, 'verpleeghuis for'],
  [/\bfood bank\b/g, 'voedselbank for'],
  [/\bi (?:can ?t|cannot) (?:cope|go on|continue|do this)\b(?: (?:anymore|any ?longer))?/g, 'ik kan niet meer'],
  [/\b(?:falls|fell|falling) a lot\b/g, 'valt heel vaak'],
  [/\bi need help\b/g, 'ik hulp nodig'],
];

const FUNCTION_WORDS = new Set(
  words(`
    i my the a an for with to me who can how need needs want where and of help is are was some someone somebody something anyone
    when not no am m s it its he she his her him they them their we our you your this that there what which do does did have has
    had be been being will would could should may in on at by from up out off about so very too more any or if because keeps keep
    get gets find looking new near here cope cannot anymore longer continue go over off anything everything please lot t
  `),
);

/**
 * True when English words outnumber the others, so that Dutch sentences with "help" or "club" stay as they are.
 */
export function isEnglish(spoken: readonly string[]): boolean {
  return mayBeEnglish(spoken, 0.5);
}

/** True when more than this share of the words is English, and one of them not Dutch as well. */
export function mayBeEnglish(spoken: readonly string[], least: number): boolean {
  const english = (word: string) => Object.hasOwn(ENGLISH, word) || FUNCTION_WORDS.has(word);
  const differs = spoken.some(
    (word) => FUNCTION_WORDS.has(word) || (Object.hasOwn(ENGLISH, word) && ENGLISH[word] !== word),
  );
  const share = spoken.filter(english).length / Math.max(1, spoken.length);
  return differs && share > least;
}

/** The query in Dutch when it is English, else the same words. */
export function dutchWords(spoken: readonly string[]): string[] {
  if (!isEnglish(spoken)) return [...spoken];
  const phrased = TOGETHER.reduce((text, [phrase, dutch]) => text.replace(phrase, dutch), spoken.join(' '));
  return phrased.split(' ').map((word) => (Object.hasOwn(ENGLISH, word) ? (ENGLISH[word] ?? word) : word));
}
