import { type Remark, remark } from '../remark.ts';

/** What is said about codes, and lists of them. */

const SIGNS: Readonly<Record<string, string>> = {
  ',': 'een komma',
  ';': 'een puntkomma',
  '/': 'een schuine streep',
  '\n': 'een nieuwe regel',
  '&': 'een &',
  '+': 'een plus',
  '•': 'een bolletje',
  '·': 'een punt',
  ' ': 'alleen een spatie',
  '–': 'een streepje',
  '—': 'een streepje',
  '-': 'een streepje',
  en: 'het woord “en”',
  of: 'het woord “of”',
};

/** `mend` is undefined when some part of the list is not known. */
export const separator = (sign: string, mend: string | undefined): Remark =>
  remark(
    'separator',
    `Hier staat ${SIGNS[sign] ?? 'een ander teken'} tussen de waarden. Zet er een rechte streep tussen: ${mend ?? 'eerste | tweede'}.`,
    mend,
  );

export const separatorInWords = (mend: string): Remark =>
  remark('separator-in-words', `Zet een rechte streep tussen de woorden: ${mend}.`, mend);

export const emptyList = (): Remark => remark('separator', 'Deze lijst is leeg. Schrijf de waarden met | ertussen.');

export const codeByName = (text: string, code: string): Remark =>
  remark('code-by-name', `“${text}” is een naam en geen code. Bedoelt u ${code}? Schrijf dan ${code}.`, code);

export const unknownCode = (text: string, near: string | undefined, codes: readonly string[]): Remark =>
  remark(
    'unknown-code',
    `“${text}” is geen bekende waarde. ${near ? `Bedoelt u ${near}? ` : ''}Kies uit: ${codes.join(', ')}.`,
  );

export const amountAsCode = (codes: readonly string[]): Remark =>
  remark(
    'amount-as-code',
    `Een bedrag hoort in de kolom kosten_toelichting. Schrijf hier wie betaalt, zoals zelf. Kies uit: ${codes.join(', ')}.`,
  );

export const codeTwice = (code: string, mend: string): Remark =>
  remark('code-twice', `“${code}” staat hier twee keer. Wij tellen hem één keer.`, mend);

export const unknownLanguage = (text: string): Remark =>
  remark('unknown-code', `“${text}” kennen wij niet als taal. Schrijf de taal in twee letters, zoals nl of tr.`);

export const noId = (mend: string | undefined): Remark =>
  remark(
    'empty',
    `Deze rij heeft geen id. Geef hem een eigen naam in kleine letters${mend ? `, zoals ${mend}` : ''}. Verander die later niet meer.`,
    mend,
  );

export const badId = (proposal: string | undefined): Remark =>
  remark(
    'id',
    `Gebruik alleen kleine letters, cijfers en streepjes, zoals ${proposal ?? 'logeerhuis-de-linde'}. Staat deze rij al in de app? Houd dan de id die hij had.`,
  );

export const idTwice = (first: number): Remark =>
  remark('id-twice', `Deze id staat ook in rij ${first}. Geef elke rij een eigen id.`);

export const twoAges = (): Remark =>
  remark('age', 'Hier staan twee leeftijden. Zet de laagste in leeftijd_min en de hoogste in leeftijd_max.');

export const notAge = (mend: string | undefined): Remark =>
  remark(
    'age',
    mend === ''
      ? 'Is er geen leeftijd? Laat de cel dan leeg.'
      : `Dit is geen leeftijd. Schrijf een heel getal, zoals ${mend ?? '18'}.`,
    mend,
  );

export const agesSwapped = (from: number, to: number): Remark =>
  remark(
    'ages-swapped',
    `Van ${from} tot ${to} jaar kan niet: deze leeftijd is lager dan leeftijd_min. Draai ze om of verbeter er een.`,
  );
