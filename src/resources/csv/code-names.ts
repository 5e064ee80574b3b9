import { closest, plainWord } from '../rules/closest.ts';

/** What people write for a code, besides the code itself: the name that the app shows, and other plain words for the same. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'respijt-thuis': ['iemand neemt het thuis over', 'oppas aan huis', 'respijtzorg thuis', 'vervangende zorg thuis'],
  'respijt-dagopvang': ['opvang overdag', 'dagopvang'],
  'respijt-logeren': ['logeren met zorg', 'logeren', 'logeerzorg', 'logeerhuis'],
  mantelzorgsteun: ['steun voor mantelzorgers', 'mantelzorgondersteuning', 'steun mantelzorg'],
  dementie: ['dementie en geheugen', 'mensen met dementie', 'geheugen'],
  dagbesteding: ['iets te doen overdag', 'dagactiviteiten'],
  ontmoeting: ['mensen ontmoeten', 'ontmoeten', 'inloop'],
  bewegen: ['beweging', 'sport', 'sport en bewegen'],
  'praktische-hulp': ['praktisch', 'klussen', 'hulp in huis'],
  vervoer: ['rijden'],
  'gemeente-wmo': ['hulp van de gemeente', 'wmo', 'gemeente', 'wmo-loket'],
  geldzaken: ['geld en regelingen', 'geld', 'financien', 'schulden'],
  psychisch: ['praten en psychische hulp', 'ggz'],
  'zingeving-rouw': ['zingeving en rouw', 'zingeving', 'rouw', 'rouw en verlies'],
  ervaringsdeskundigen: ['mensen die het zelf meemaakten', 'lotgenoten', 'lotgenotencontact'],
  meedenken: ['meedenken en meepraten', 'adviesraad', 'clientenraad'],
  wonen: ['wonen met zorg'],
  jongeren: ['voor jongeren'],
  crisis: ['als het nu niet meer gaat', 'spoed'],
  iedereen: ['alle inwoners', 'inwoners', 'allen', 'alle', 'volwassenen'],
  mantelzorger: ['mantelzorgers', 'mensen die voor een ander zorgen'],
  oudere: ['ouderen', 'senioren', 'senior', '65-plus', '65+'],
  lvb: [
    'mensen met een (licht) verstandelijke beperking',
    'mensen met een verstandelijke beperking',
    'verstandelijke beperking',
  ],
  nah: ['mensen met hersenletsel', 'hersenletsel', 'niet-aangeboren hersenletsel'],
  'volwassene-ggz': ['mensen met psychische klachten', 'psychische klachten', 'ggz'],
  jongere: ['jongeren', 'jeugd'],
  kind: ['kinderen'],
  kanker: ['mensen met kanker'],
  'chronisch-ziek': [
    'mensen met een chronische ziekte',
    'mensen met een chronische ziekte, zoals parkinson of ms',
    'chronisch zieken',
  ],
  palliatief: ['mensen in de laatste tijd van hun leven', 'terminaal', 'laatste levensfase'],
  lhbti: ['lhbti-mensen', 'lhbti+', 'lhbtiq+', 'lhbtiqa+', 'lgbt'],
  beroepskracht: ['beroepskrachten', 'professional', 'professionals', 'betaalde kracht'],
  vrijwilliger: ['vrijwilligers'],
  beide: ['beroepskrachten en vrijwilligers', 'allebei'],
  'op-locatie': ['op een vaste plek', 'locatie'],
  'aan-huis': ['bij u thuis', 'thuis', 'bij mensen thuis'],
  online: ['digitaal', 'via internet'],
  telefonisch: ['aan de telefoon', 'telefoon', 'per telefoon'],
  vrij: ['u kunt er zo terecht', 'vrije inloop', 'vrij toegankelijk', 'inloop'],
  aanmelden: ['vooraf aanmelden', 'aanmelding', 'na aanmelding'],
  'via-gemeente': ['via de gemeente', 'gemeente'],
  'indicatie-wmo': ['met een besluit van de gemeente (wmo)', 'met indicatie wmo', 'wmo', 'wmo-indicatie'],
  'indicatie-wlz': ['met een indicatie voor langdurige zorg (wlz)', 'met indicatie wlz', 'wlz', 'wlz-indicatie'],
  verwijzing: ['met een verwijzing', 'verwijsbrief', 'via de huisarts'],
  lidmaatschap: ['voor leden', 'leden', 'lid'],
  gratis: ['geen kosten', 'kosteloos', '€ 0'],
  zelf: ['u betaalt zelf', 'zelf betalen', 'eigen kosten', 'eigen rekening'],
  wmo: ['de gemeente (wmo)', 'gemeente', 'de gemeente'],
  wlz: ['wet langdurige zorg (wlz)', 'wet langdurige zorg'],
  zvw: ['uw zorgverzekering', 'zorgverzekering', 'zorgverzekeraar', 'basisverzekering'],
  jeugdwet: [],
  aanvullend: ['aanvullende verzekering'],
  fonds: ['een fonds'],
  actief: ['open'],
  inactief: ['niet actief'],
  gestopt: ['gesloten', 'opgeheven', 'bestaat niet meer'],
  'tijdelijk-dicht': ['tijdelijk gesloten', 'tijdelijk gestopt'],
  hoog: ['zeker'],
  middel: ['gemiddeld', 'midden'],
  laag: ['onzeker'],
  ja: ['j', 'yes', 'y', 'waar', 'true', 'x', '1'],
  nee: ['n', 'no', 'neen', 'onwaar', 'false', '0'],
  nl: ['nederlands'],
  en: ['engels', 'english'],
  de: ['duits'],
  fr: ['frans'],
  tr: ['turks'],
  ar: ['arabisch'],
  pl: ['pools'],
  uk: ['oekraiens'],
  fy: ['fries'],
  es: ['spaans'],
  so: ['somalisch'],
  ti: ['tigrinya'],
  fa: ['perzisch', 'farsi'],
  ber: ['berbers', 'tamazight'],
  pap: ['papiaments', 'papiamentu'],
  zh: ['chinees'],
};

/** The languages that have a plain Dutch name here. */
export const NAMED_LANGUAGES = [
  'nl',
  'en',
  'de',
  'fr',
  'tr',
  'ar',
  'pl',
  'uk',
  'fy',
  'es',
  'so',
  'ti',
  'fa',
  'ber',
  'pap',
  'zh',
];

const namesOf = (code: string): readonly string[] => [code, ...(NAMES[code] ?? [])];

/** One word as it may stand for another: without an ending of several. */
const single = (plain: string): string => plain.replace(/(en|s|n)$/, '');

/** The code of this list that a name stands for: `Ouderen` is `oudere`, `Mensen ontmoeten` is `ontmoeting`. */
export function codeByName<const T extends string>(text: string, codes: readonly T[]): T | undefined {
  const wanted = plainWord(text);
  if (wanted === '') return undefined;
  const named = codes.filter((code) => namesOf(code).some((name) => plainWord(name) === wanted));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const alike = codes.filter((code) => namesOf(code).some((name) => single(plainWord(name)) === single(wanted)));
  return alike.length === 1 && wanted.length > 3 ? alike[0] : undefined;
}

/** The code of this list that someone may have meant: by a slip of the keyboard, or a word that is part of a name. */
export function nearestCode<const T extends string>(text: string, codes: readonly T[]): T | undefined {
  const owner = new Map(codes.flatMap((code) => namesOf(code).map((name) => [name, code] as const)));
  const near = closest(text, [...owner.keys()]);
  if (near !== undefined) return owner.get(near);
  const wanted = plainWord(text);
  if (wanted.length < 4) return undefined;
  return codes.find((code) =>
    namesOf(code).some(
      (name) => plainWord(name).includes(wanted) || (wanted.includes(plainWord(name)) && name.length > 3),
    ),
  );
}

/** What a code means, in plain words; undefined where the code is the word. */
export const codeName = (code: string): string | undefined => NAMES[code]?.[0];
