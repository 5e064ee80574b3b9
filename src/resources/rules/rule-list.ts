/** `fout` stops a list from being published, `let-op` asks for a look, `tip` says what was read or could be better. */
export type Level = 'fout' | 'let-op' | 'tip';

interface Rule {
  readonly level: Level;
  /** Says the same of many cells at once. Rules without it name every cell. */
  readonly sum?: (count: number) => string;
}

const fout: Rule = { level: 'fout' };
const look: Rule = { level: 'let-op' };
const many = (level: Level, sum: (count: number) => string): Rule => ({ level, sum });

/** Every rule about a list of help, a region and a check, by name. `say/` has the sentences. */
export const RULES = {
  // The file and its columns.
  unreadable: fout,
  'too-large': fout,
  'is-workbook': { level: 'tip' },
  encoding: { level: 'tip' },
  'sep-line': { level: 'tip' },
  'title-row': look,
  'no-header': fout,
  'missing-column': fout,
  'renamed-column': { level: 'tip' },
  'unknown-column': look,
  'unused-column': { level: 'tip' },
  'column-twice': fout,
  'people-column': look,
  'no-rows': fout,
  'row-swallowed': fout,
  'open-quote': fout,
  'too-many-cells': fout,
  'loose-line': fout,
  'hidden-rows': { level: 'tip' },
  'two-files': look,
  'wrong-folder': fout,
  // Any cell.
  cell: fout,
  note: look,
  empty: fout,
  'error-value': fout,
  'made-by-excel': fout,
  filler: look,
  'too-long': fout,
  'mixed-script': fout,
  formula: fout,
  mojibake: look,
  'lost-letter': fout,
  'lost-letter-maybe': look,
  html: look,
  invisible: many(
    'tip',
    (n) => `In ${n} cellen stonden tekens die niemand ziet. Die zijn weggelaten. U hoeft niets te doen.`,
  ),
  // Codes and lists.
  id: fout,
  'id-twice': fout,
  separator: fout,
  'separator-in-words': many(
    'tip',
    (n) =>
      `${n} cellen met losse woorden hebben een komma of puntkomma. Zet liever een rechte streep (|) tussen de woorden.`,
  ),
  'code-by-name': fout,
  'unknown-code': fout,
  'amount-as-code': fout,
  'code-twice': many('tip', (n) => `In ${n} cellen staat een waarde twee keer. Wij tellen hem één keer.`),
  'yes-or-no': fout,
  age: fout,
  'ages-swapped': fout,
  // Contact.
  'lost-zero': fout,
  'rounded-number': fout,
  'other-dashes': many(
    'tip',
    (n) => `${n} telefoonnummers hadden andere streepjes of +31 (0). Die zijn goed gelezen. U hoeft niets te doen.`,
  ),
  'bare-remark': fout,
  'two-numbers': fout,
  'foreign-number': fout,
  'no-number': fout,
  'fixed-line': fout,
  unconfirmed: many(
    'tip',
    (n) =>
      `${n} telefoonnummers ziet niemand, want telefoon_bevestigd staat niet op ja of gesteund. Bel ze na en vul dan ja in.`,
  ),
  'way-in': fout,
  unreachable: many(
    'let-op',
    (n) =>
      `${n} rijen zijn niet te bereiken. Vul een bevestigd telefoonnummer, site of mailadres in, of in de kolom ingang wie er de weg weet.`,
  ),
  'contact-in-text': fout,
  'name-of-person': look,
  'two-addresses': fout,
  'loose-sign': fout,
  'no-address': fout,
  'no-mail': fout,
  'plain-http': many(
    'tip',
    (n) => `${n} webadressen beginnen met http://. Probeer in uw browser of https:// ook werkt, en schrijf dat dan.`,
  ),
  // Days.
  'date-read': many(
    'tip',
    (n) =>
      `${n} datums gelezen als dag-maand-jaar. U hoeft niets te doen: Excel zet ze bij elke keer bewaren zo terug.`,
  ),
  'no-date': fout,
  'days-swapped': fout,
  'check-in-future': look,
  'check-without-name': look,
  'name-without-check': look,
  'never-checked': many(
    'tip',
    (n) =>
      `${n} rijen zijn nog nooit nagekeken. De app zegt erbij dat mensen eerst moeten bellen. Vraag de gegevens na en vul gecontroleerd_op en gecontroleerd_door in.`,
  ),
  'check-too-old': many(
    'tip',
    (n) => `${n} rijen zijn te lang geleden nagekeken. De app zet ze lager, onder “Minder zeker”. Vraag ze opnieuw na.`,
  ),
  'out-of-sight': many(
    'let-op',
    (n) => `${n} rijen laat de app niet meer zien: het nakijken is te lang geleden. Vraag ze opnieuw na.`,
  ),
  over: look,
  'ends-soon': look,
  'old-year': many(
    'let-op',
    (n) =>
      `In ${n} cellen staat dat de gegevens van jaren geleden zijn. Vraag ze na, en zet de twijfel in de kolom twijfels.`,
  ),
  // Places.
  'place-by-name': fout,
  'unknown-place': many(
    'let-op',
    (n) =>
      `${n} plaatsen staan niet in region.json. De app kan er geen afstand bij tonen. Voeg ze daar toe, of verbeter de naam.`,
  ),
  postcode: fout,
  'postcode-elsewhere': look,
  area: fout,
  'area-by-name': fout,
  // The list as a whole.
  'looks-double': look,
  'no-source': many(
    'let-op',
    (n) => `${n} rijen hebben geen bron. Schrijf in de kolom bron het webadres waar u het gelezen heeft.`,
  ),
  informal: many('let-op', (n) => `${n} cellen spreken mensen aan met je of jij. De rest van de app zegt u.`),
  'long-sentence': many('tip', (n) => `${n} cellen hebben een zin van meer dan 25 woorden. Knip die in tweeën.`),
  'hard-word': many('tip', (n) => `In ${n} cellen staat een woord dat veel mensen niet kennen.`),
  // region.json and the regions together.
  'broken-json': fout,
  region: fout,
  'region-key': fout,
  'region-place': fout,
  'region-far': fout,
  'region-thin': look,
  'region-postcode': fout,
  'region-municipality': fout,
  'municipality-code': look,
  'between-regions': fout,
  // A check and its texts.
  definition: fout,
  'key-twice': fout,
  'equals-dutch': look,
  'unknown-help-line': look,
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULES;

/** What a rule says of many cells at once; undefined for rules that name each cell. */
export const sumOf = (rule: RuleId): Rule['sum'] => (RULES[rule] as Rule).sum;
