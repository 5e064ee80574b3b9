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

/** Whether a long word may stay. */
export const mayStay = (word: string): boolean => MAY_STAY.some((known) => word.toLowerCase().includes(known));
