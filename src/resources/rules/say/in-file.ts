import { type CellReport, type Remark, remark } from '../remark.ts';

/** What is said about a whole file, its columns and its rows. */

/** A remark about the file as a whole. */
export const ofFile = (said: Remark, row = 1, column = '', value = ''): CellReport => ({
  row,
  column,
  value: value.slice(0, 80),
  ...said,
});

export const tooLarge = (): Remark => remark('too-large', 'Het bestand is te groot. Verdeel het over regio’s.');

export const tooManyRows = (most: number): Remark =>
  remark('too-large', `Er staan meer dan ${most} rijen in. Verdeel het bestand over regio’s.`);

export const tooWide = (): Remark =>
  remark(
    'too-large',
    'Er staan veel te veel kolommen in. Is dit wel een catalogus? Bewaar het bestand opnieuw als CSV.',
  );

export const noRows = (): Remark =>
  remark('no-rows', 'Er staan geen rijen onder de kolomnamen. Vul minstens één rij in.');

export const sepLine = (): Remark =>
  remark('sep-line', 'De eerste regel (sep=) is van Excel zelf. Die is overgeslagen. U hoeft niets te doen.');

export const titleRow = (title: string, header: number): Remark =>
  remark(
    'title-row',
    `Rij 1 is geen rij met kolomnamen${title ? `: daar staat “${title}”` : ''}. De kolomnamen staan in rij ${header}. Wij lezen vanaf daar. Haal in Excel ${header === 2 ? 'rij 1' : `rij 1 tot en met ${header - 1}`} weg om deze melding kwijt te raken.`,
  );

export const noHeader = (found: string): Remark =>
  remark(
    'no-header',
    `Wij vinden geen rij met kolomnamen: de kolom naam, kort of soort ontbreekt${found ? `. In rij 1 staat “${found}”` : ' en rij 1 is leeg'}. Zet in rij 1 de kolomnamen uit docs/catalogue.md, te beginnen met id, naam en kort.`,
  );

export const missingColumn = (column: string, near: string | undefined, header: number): Remark =>
  remark(
    'missing-column',
    near
      ? `De kolom ${column} ontbreekt. Bedoelt u “${near}”? Verander die kolomnaam in rij ${header} dan in ${column}.`
      : `De kolom ${column} ontbreekt. Voeg hem toe in rij ${header}.`,
  );

export const renamedColumn = (column: string): Remark =>
  remark('renamed-column', `Deze kolom lezen wij als ${column}. U hoeft niets te doen.`);

export const unknownColumn = (near: string | undefined, cells: number): Remark =>
  remark(
    'unknown-column',
    `Deze kolom is onbekend: ${cells === 1 ? '1 cel gaat' : `${cells} cellen gaan`} niet mee. ${near ? `Bedoelt u ${near}?` : 'Klopt de naam?'}`,
  );

export const namelessColumn = (letter: string, cells: number): Remark =>
  remark(
    'unknown-column',
    `Kolom ${letter} heeft geen naam: ${cells === 1 ? '1 cel gaat' : `${cells} cellen gaan`} niet mee. Zet er een kolomnaam boven of maak de kolom leeg.`,
  );

export const unusedColumn = (instead: string | undefined): Remark =>
  remark(
    'unused-column',
    `De app toont deze kolom niet.${instead ? ` Wat mensen moeten lezen, hoort in ${instead}.` : ''}`,
  );

export const columnTwice = (letters: readonly string[]): Remark =>
  remark('column-twice', `Deze kolom staat er twee keer (${letters.join(' en ')}). Haal er één weg.`);

export const peopleColumn = (cells: number): Remark =>
  remark(
    'people-column',
    `Dit lijkt een kolom met namen van mensen (${cells === 1 ? '1 cel' : `${cells} cellen`}). De app leest hem niet. Haal hem weg voor u het bestand deelt: de lijst is openbaar.`,
  );

export const rowSwallowed = (line: string): Remark =>
  remark(
    'row-swallowed',
    `In deze cel staat een hele volgende rij: “${line}”. Een dubbel aanhalingsteken is niet gesloten, en die rij is nu weg. Haal in Kladblok het aanhalingsteken (") aan het begin en het einde weg, of zet de rij in Excel weer op een eigen regel.`,
  );

export const openQuote = (): Remark =>
  remark('open-quote', 'Een dubbel aanhalingsteken klopt hier niet. Sluit het, of schrijf er twee achter elkaar: "".');

export const tooManyCells = (count: number, from: string): Remark =>
  remark(
    'too-many-cells',
    `Deze rij heeft ${count === 1 ? '1 cel' : `${count} cellen`} te veel, vanaf “${from}”: er zijn meer cellen dan kolommen. Staat er een puntkomma of komma in een tekst? Zet die tekst dan tussen dubbele aanhalingstekens, of bewaar het bestand opnieuw vanuit Excel.`,
  );

export const looseLine = (above: number): Remark =>
  remark(
    'loose-line',
    `Deze rij is bijna leeg. Is dit het vervolg van rij ${above}? Zet de tekst dan in die rij. Anders: vul hem in of haal hem weg.`,
  );

export const headerAgain = (): Remark =>
  remark('loose-line', 'Hier staan de kolomnamen nog een keer. Haal deze rij weg.');

export const looksDouble = (rows: string, why: string): Remark =>
  remark(
    'looks-double',
    `Dit lijkt dezelfde hulp als ${rows} (${why}). Haal er één weg, of maak de namen verschillend.`,
  );

export const noSource = (): Remark =>
  remark('no-source', 'Deze rij heeft geen bron. Schrijf het webadres waar u het gelezen heeft.');

export const encoding = (name: string): Remark =>
  remark(
    'encoding',
    `Het bestand is bewaard als ${name}, niet als UTF-8. Letters als é en ë zijn goed gelezen. U hoeft niets te doen.`,
  );

const SAVE_AS = 'Open het in Excel en bewaar het opnieuw als .xlsx of als “CSV UTF-8”.';

export const unreadableFile = (name: string, why: string): Remark =>
  remark('unreadable', `${name} kan niet worden gelezen: ${why}. ${SAVE_AS}`);

export const brokenWorkbook = (name: string): Remark =>
  remark('unreadable', `${name} lijkt een Excel-bestand, maar is beschadigd of niet heel. ${SAVE_AS}`);

export const oldWorkbook = (name: string): Remark =>
  remark(
    'unreadable',
    `${name} is een oud Excel-bestand (.xls) of heeft een wachtwoord. Haal het wachtwoord weg (Bestand, Info, Werkmap beveiligen). ${SAVE_AS}`,
  );

export const isWorkbook = (sheet: string, others: readonly string[]): Remark =>
  remark(
    'is-workbook',
    `Dit is een bestand van een rekenblad. Wij lezen het blad “${sheet}”${others.length > 0 ? ` en laten ${others.map((name) => `“${name}”`).join(', ')} liggen` : ''}. U hoeft niets te doen.`,
  );

export const hiddenRows = (count: number): Remark =>
  remark('hidden-rows', `${count === 1 ? '1 verborgen rij doet' : `${count} verborgen rijen doen`} gewoon mee.`);

export const noList = (found: readonly string[]): Remark =>
  remark(
    'unreadable',
    found.length > 0
      ? `catalogue.csv ontbreekt. Er staat wel ${found.join(' en ')}. Geef dat bestand de naam catalogue (met .csv, .xlsx of .ods erachter).`
      : 'catalogue.csv ontbreekt. Bewaar uw lijst in deze map als catalogue.csv (CSV UTF-8), catalogue.xlsx of catalogue.ods.',
  );

export const unreadableInstead = (name: string): Remark =>
  remark(
    'unreadable',
    `catalogue.csv ontbreekt. Er staat wel ${name}, maar dat is beschadigd of niet heel: open het in Excel en bewaar het als “CSV UTF-8”, met de naam catalogue.csv.`,
  );

export const twoLists = (read: string, others: readonly string[]): Remark =>
  remark(
    'two-files',
    `Er staat meer dan één lijst in deze map. Wij lezen ${read}. Haal ${others.join(' en ')} weg als dat een oude lijst is.`,
  );

export const noRegionFile = (): Remark =>
  remark('unreadable', 'region.json ontbreekt. Maak het met: npm run region:new.');

export const noSuchFolder = (): Remark => remark('wrong-folder', 'Deze map bestaat niet. Klopt de naam?');

export const notAFolder = (): Remark =>
  remark('wrong-folder', 'Dit is een bestand en geen map. Geef de map op waarin de mappen van de regio’s staan.');

export const noRegionFolders = (isRegion: boolean): Remark =>
  remark(
    'wrong-folder',
    `In deze map staat geen map van een regio. ${isRegion ? 'Bedoelde u de map erboven?' : 'Elke regio heeft een eigen map met region.json en catalogue.csv.'}`,
  );

export const noCatalogueFolder = (): Remark =>
  remark(
    'wrong-folder',
    'In deze map staan geen region.json en geen catalogue.csv. Is het geen regio, haal de map dan hier weg.',
  );
