import { describe, expect, test } from 'vitest';
import { columnsRead } from '../../../../src/beheer/reading/columns-read.ts';
import { solvedOf } from '../../../../src/beheer/reading/solved.ts';
import { isWorthTelling } from '../../../../src/beheer/reading/worth-telling.ts';
import { readCsvRecords, readTable } from '../../../../src/resources/rules/index.ts';

const sheetOf = (...lines: readonly string[]) => readCsvRecords(lines.join('\n'));

describe('what was read in the columns of a file', () => {
  test('each is ours, read as ours, left out, or asked about, with how much is in it', () => {
    const sheet = sheetOf(
      'id;naam;kort;soort;doelgroep;werkgebied;Telefoonnummer;Contactpersoon;;Kleur;kort',
      'a;A;Kort.;bewegen;iedereen;landelijk;0186 12 34 56;mw. Jansen;nagaan;rood;Anders',
      'b;B;Kort.;bewegen;iedereen;landelijk;;;;blauw;',
    );
    const read = columnsRead(sheet).map(({ index, is, column, filled }) => [index, is, column, filled]);
    expect(read.slice(0, 6).every(([, is]) => is === 'known')).toBe(true);
    expect(read.slice(6)).toEqual([
      [6, 'renamed', 'telefoon', 1],
      [7, 'people', 'contactpersoon', 1],
      [8, 'unknown', '', 1],
      [9, 'unknown', 'kleur', 2],
      [10, 'twice', 'kort', 1],
    ]);
  });

  test('a column without name and cells is none, and a list in order is nothing to tell', () => {
    const sheet = sheetOf('id;naam;kort;soort;doelgroep;werkgebied;', 'a;A;Kort.;bewegen;iedereen;landelijk;');
    expect(columnsRead(sheet)).toHaveLength(6);
    expect(isWorthTelling(sheet)).toBe(false);
    expect(isWorthTelling(sheetOf('id;naam;kort;soort;doelgroep;gebied', 'a;A;K.;bewegen;iedereen;landelijk'))).toBe(
      true,
    );
  });

  test('a title above the names of the columns is something to tell', () => {
    expect(
      isWorthTelling(
        sheetOf('Sociale kaart', 'id;naam;kort;soort;doelgroep;werkgebied', 'a;A;K.;bewegen;iedereen;landelijk'),
      ),
    ).toBe(true);
  });

  test('what reading solved is said once each, empty rows at the end too', () => {
    const sheet = sheetOf('sep=;', 'Sociale kaart', 'id;naam;kort;soort', 'a;A;K.;bewegen', '', 'b;B;K.;bewegen');
    const { remarks, headerRow } = readTable(sheet);
    expect(solvedOf(remarks, sheet, headerRow)).toEqual([
      expect.stringContaining('sep='),
      expect.stringContaining('“Sociale kaart”'),
      '1 lege rij is overgeslagen.',
    ]);
  });
});
