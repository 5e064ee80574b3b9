/**
 * Words that may stay although they are long: who needs this help meets them every day, or finds their meaning beside them.
 * Parts of words: `mantelzorg` is also in "mantelzorgers". Everyone who adds one says why a shorter word will not do.
 */
const MAY_STAY: readonly string[] = [
  // What people here call themselves, each other and the help.
  'mantelzorg',
  'vrijwillig',
  'dagbesteding',
  'respijtzorg',
  'logeerhuis',
  'huiskamer',
  'zorgboerderij',
  'bibliotheek',
  'bijeenkomst',
  'activiteit',
  'organisatie',
  // Illnesses and limits: another word would be another thing.
  'dementie',
  'parkinson',
  'alzheimer',
  'hersenletsel',
  'geheugen',
  'psychisch',
  'verstandelijk',
  'lichamelijk',
  'beperking',
  'verslaving',
  'hersenaandoening',
  'taalontwikkelingsstoornis',
  'fysiotherapie',
  'ergotherapie',
  'logopedie',
  // Whom to ask and who pays, as it stands on their doors and letters.
  'gemeente',
  'verzekering',
  'basispakket',
  'casemanager',
  'indicatie',
  'huisarts',
  'praktijkondersteuner',
  'wijkverpleegkundige',
  'ervaringsdeskundige',
  'eerstelijnsverblijf',
  'cliëntondersteun',
  'telefoonnummer',
  // What a check has to say about itself.
  'wetenschappelijk',
  'ademruimte',
  // The name of a help line.
  'zelfmoord',
];

/** Words of offices, with one that people say. Only whole words count. */
const OFFICE_WORDS: Readonly<Record<string, string>> = {
  conform: 'volgens',
  derhalve: 'daarom',
  tevens: 'ook',
  middels: 'met',
  inzake: 'over',
  omtrent: 'over',
  alsmede: 'en',
  indien: 'als',
  teneinde: 'om',
  dient: 'moet',
  dienen: 'moeten',
  gaarne: 'graag',
  betreffende: 'over',
  aangaande: 'over',
  faciliteren: 'helpen',
  participeren: 'meedoen',
  participatie: 'meedoen',
  realiseren: 'maken',
  ondersteunt: 'helpt',
  gemelde: 'genoemde',
  beschikking: 'besluit',
  cliënt: 'bewoner of deelnemer',
  cliënten: 'bewoners of deelnemers',
  professional: 'hulpverlener',
  professionals: 'hulpverleners',
  laagdrempelig: 'makkelijk te bezoeken',
  ambulant: 'bij u thuis',
  multidisciplinair: 'met verschillende zorgverleners',
  triage: 'eerste vragen',
  consulent: 'adviseur',
  consulenten: 'adviseurs',
  kwetsbaarheid: 'problemen',
};

/** Whether a long word may stay. */
export const mayStay = (word: string): boolean => MAY_STAY.some((known) => word.toLowerCase().includes(known));

/** What people say instead of a word of offices; undefined for any other word. */
export const plainerWord = (word: string): string | undefined => OFFICE_WORDS[word.toLowerCase()];
