/** The columns of a row by what they are about, in the order in which an officer asks them. */
export const SECTIONS: readonly (readonly [name: string, columns: readonly string[]])[] = [
  ['Wat het is', ['naam', 'organisatie', 'kort', 'omschrijving', 'soort', 'doelgroep', 'status', 'mededeling']],
  [
    'Binnenkomen',
    ['toegang', 'aanmelden', 'aanmeld_url', 'ingang', 'voorwaarden', 'leeftijd_min', 'leeftijd_max', 'vooraf_weken'],
  ],
  [
    'Contact',
    [
      'telefoon',
      'telefoon_bevestigd',
      'telefoon_toelichting',
      'telefoon_bronnen',
      'email',
      'website',
      'chat_url',
      'tekst',
    ],
  ],
  ['Waar', ['vorm', 'plaats', 'werkgebied', 'locatie', 'adres', 'postcode', 'toegankelijk', 'bereikbaarheid']],
  ['Wanneer', ['tijden_toelichting', 'geldig_van', 'geldig_tot', 'elk_jaar']],
  ['Kosten', ['wie_betaalt', 'kosten_toelichting']],
  [
    'Zoeken en passen',
    ['behoeften', 'trefwoorden', 'ook_bekend_als', 'situatie', 'rol', 'alleen', 'aanbieder', 'talen'],
  ],
  [
    'Bron en nakijken',
    ['bron', 'gecontroleerd_op', 'gecontroleerd_door', 'gewijzigd_op', 'zekerheid', 'verouderd', 'twijfels', 'id'],
  ],
];

/** Columns in which people write sentences. */
export const LONG_COLUMNS: readonly string[] = [
  'kort',
  'omschrijving',
  'mededeling',
  'aanmelden',
  'voorwaarden',
  'tekst',
  'bereikbaarheid',
  'tijden_toelichting',
  'kosten_toelichting',
  'bron',
  'twijfels',
  'toegankelijk',
];
