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
  respijtvoorziening: 'plek waar uw naaste even wordt opgevangen',
};

/** What people say instead of a word of offices; undefined for any other word. */
export function plainerWord(word: string): string | undefined {
  const small = word.toLowerCase();
  return Object.hasOwn(OFFICE_WORDS, small) ? OFFICE_WORDS[small] : undefined;
}
