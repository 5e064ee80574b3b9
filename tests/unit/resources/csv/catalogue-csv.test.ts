import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCatalogueCsv } from '../../../../src/resources/csv/catalogue-csv.ts';
import { COLUMNS } from '../../../../src/resources/csv/columns.ts';
import { REGION, sheet } from '../sample.ts';

const GOOD: Readonly<Record<string, string>> = {
  id: 'huiskamer',
  naam: 'De "Huiskamer"; van Oost',
  kort: 'Koffie\nen een praatje.',
  soort: 'ontmoeting | dagbesteding',
  doelgroep: 'oudere',
  werkgebied: 'GM0001:Voorbeeld',
  plaats: 'Oostdorp',
  bron: 'https://voorbeeld.nl',
  gecontroleerd_op: '2026-11-01',
  gecontroleerd_door: 'Welzijn Voorbeeld',
};

function parse(cells: Readonly<Record<string, string>>) {
  const row = { ...GOOD, ...cells };
  return parseCatalogueCsv(sheet(Object.keys(row), Object.values(row)), REGION);
}

describe('parseCatalogueCsv', () => {
  test('reads a row into an entry without the fields that are empty', () => {
    expect(parse({ email: '', vorm: 'Op locatie' })).toEqual({
      rowOf: new Map([['huiskamer', 2]]),
      entries: [
        {
          id: 'huiskamer',
          status: 'actief',
          name: 'De "Huiskamer"; van Oost',
          short: 'Koffie\nen een praatje.',
          kinds: ['ontmoeting', 'dagbesteding'],
          audiences: ['oudere'],
          forms: ['op-locatie'],
          access: [],
          payers: [],
          place: 'Oostdorp',
          areas: [{ type: 'municipality', code: 'GM0001', name: 'Voorbeeld' }],
          phones: [],
          languages: [],
          keywords: [],
          sources: [{ url: 'https://voorbeeld.nl' }],
          checkedOn: '2026-11-01',
          checkedBy: 'Welzijn Voorbeeld',
          confidence: 'middel',
          stale: false,
        },
      ],
      problems: [],
      notes: [],
    });
  });

  test('reads how many weeks beforehand something must be asked for', () => {
    expect(parse({ vooraf_weken: '8' }).entries).toMatchObject([{ leadWeeks: 8 }]);
    expect(parse({ vooraf_weken: '8 tot 10' }).problems).toMatchObject([{ column: 'vooraf_weken' }]);
  });

  test.each([
    ['semicolons', ';', ''],
    ['commas', ',', ''],
    ['tabs', '\t', ''],
    ['a byte order mark', ';', '\uFEFF'],
  ])('reads a file with %s', (_, separator, mark) => {
    const header = ['ID', ' Naam ', 'kort', 'soort', 'doelgroep', 'Werkgebied', 'geldig van'].join(separator);
    const row = ['iets', 'Iets', 'Kort.', 'bewegen', 'oudere', 'WP:Westdorp', '1-2-2026'].join(separator);
    const { entries, problems, notes } = parseCatalogueCsv(`${mark}${header}\n${row}\n`, REGION);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      { id: 'iets', validFrom: '2026-02-01', areas: [{ type: 'place', name: 'Westdorp' }] },
    ]);
    expect(notes).toContainEqual(expect.objectContaining({ row: 2, column: 'geldig_van', value: '1-2-2026' }));
  });

  test.each([
    ['soort', 'koffie', 'Kies uit: respijt-thuis'],
    ['soort', '', 'leeg'],
    ['id', 'De Huiskamer', 'kleine letters'],
    ['werkgebied', 'WP:Elders', 'region.json'],
    ['postcode', '12', 'postcode'],
    ['telefoon', '0186 1234', 'telefoonnummer'],
    ['website', 'www.voorbeeld.nl', 'https://'],
    ['gecontroleerd_op', '2026-13-01', 'jaar-maand-dag'],
    ['bron', 'https://voorbeeld.nl (gisteren)', 'datum'],
    ['naam', 'Lu\u0456sterlijn', 'ander schrift'],
    ['kort', 'a'.repeat(4001), 'te lang'],
  ])('refuses a row with %s = %j and says what to do', (column, value, part) => {
    const { entries, problems } = parse({ [column]: value });
    expect(entries).toEqual([]);
    expect(problems).toMatchObject([
      { row: 2, column, level: 'fout', value: value.slice(0, 80), message: expect.stringContaining(part) },
    ]);
  });

  test('compares days and ages with each other', () => {
    expect(parse({ geldig_van: '2026-02-01', geldig_tot: '2026-01-31' }).problems).toMatchObject([
      { column: 'geldig_tot' },
    ]);
    expect(parse({ geldig_van: '2026-02-01', geldig_tot: '2026-02-01' }).problems).toEqual([]);
    expect(parse({ leeftijd_min: '65', leeftijd_max: '18' }).problems).toMatchObject([{ column: 'leeftijd_max' }]);
  });

  test('shows a phone number only once it is confirmed', () => {
    const telefoon = '0800 1925 (Wmo) | 0800 0087';
    const confirmed = parse({ telefoon, telefoon_toelichting: 'op werkdagen', telefoon_bevestigd: 'ja' });
    expect(confirmed.entries[0]?.phones).toEqual([
      { number: '0800 1925', dial: '08001925', note: 'Wmo' },
      { number: '0800 0087', dial: '08000087', note: 'op werkdagen' },
    ]);
    for (const telefoon_bevestigd of ['nee', '']) {
      const { entries, notes } = parse({ telefoon, telefoon_bevestigd });
      expect(entries[0]?.phones).toEqual([]);
      expect(notes).toMatchObject([{ column: 'telefoon' }]);
    }
  });

  test('shows a number that sources support as one that nobody called, and asks for those sources', () => {
    const supported = (telefoon_bronnen: string, telefoon = '0800 1925') =>
      parse({ telefoon, telefoon_bevestigd: 'gesteund', telefoon_bronnen });
    const { entries, problems } = supported('https://een.nl (2026-11) | https://twee.nl (2025)');
    expect(problems).toEqual([]);
    expect(entries[0]?.phones).toEqual([{ number: '0800 1925', dial: '08001925', evidence: 'supported' }]);
    for (const few of [
      '',
      'https://een.nl (2026-11)',
      'https://een.nl (2026-11) | https://twee.nl',
      'https://een.nl/a (2026-11) | https://een.nl/b (2025)',
    ])
      expect(supported(few).problems, few).toMatchObject([{ column: 'telefoon_bronnen' }]);
    expect(supported('https://een.nl (2018)', '14 0186').problems).toEqual([]);
    expect(supported('https://een.nl', '14 0186').problems).toMatchObject([{ column: 'telefoon_bronnen' }]);
  });

  test.each([
    ['wmo-loket', { type: 'entry', id: 'wmo-loket' }],
    ['gm1963', { type: 'municipality', code: 'GM1963' }],
    ['gemeente', { type: 'own-municipality' }],
    ['eigen', { type: 'own' }],
  ])('reads the way in %s', (ingang, wayIn) => {
    expect(parse({ ingang }).entries[0]?.wayIn).toEqual(wayIn);
  });

  test('refuses a way in that is no name of anything', () => {
    expect(parse({ ingang: 'Bel de gemeente' }).problems).toMatchObject([{ column: 'ingang' }]);
  });

  test('leaves what is for editors alone out of the entry, whatever it says', () => {
    const { entries, problems } = parse({ twijfels: 'Dit adres is van horen zeggen.' });
    expect(problems).toEqual([]);
    expect(JSON.stringify(entries)).not.toContain('horen zeggen');
  });

  test('takes out invisible characters and the guard against formulas', () => {
    const { entries, notes } = parse({ naam: 'Bel\u202Ebus', kort: "'=Koffie", organisatie: "'s-Gravenkerk" });
    expect(entries).toMatchObject([{ name: 'Belbus', short: '=Koffie', organisation: "'s-Gravenkerk" }]);
    expect(notes).toMatchObject([{ row: 2, column: 'naam' }]);
  });

  test('counts rows as the spreadsheet does: texts of several lines are one row, empty rows count', () => {
    const { soort: _, ...rest } = GOOD;
    const columns = [...Object.keys(rest), 'soort'];
    const cells = Object.values(rest);
    const text = sheet(
      columns,
      [...cells, 'ontmoeting'],
      columns.map(() => ''),
      [...cells.with(0, 'tweede'), 'fout'],
    );
    expect(parseCatalogueCsv(text, REGION).problems).toMatchObject([{ row: 4, column: 'soort', value: 'fout' }]);
  });

  test('refuses the same id twice and says where it was first', () => {
    const text = sheet(Object.keys(GOOD), Object.values(GOOD), Object.values(GOOD));
    expect(parseCatalogueCsv(text, REGION).problems).toMatchObject([
      { row: 3, column: 'id', value: 'huiskamer', message: expect.stringContaining('rij 2') },
    ]);
  });

  test('says which row has cells without a column', () => {
    const text = `${sheet(Object.keys(GOOD), Object.values(GOOD))};over`;
    expect(parseCatalogueCsv(text, REGION).problems).toMatchObject([{ row: 2, column: '', value: 'over' }]);
  });

  test('tells of columns it does not use, and of places without a distance', () => {
    expect(parse({ tijden: 'ma 10:00-12:00', bijnaam: 'x', plaats: 'Verweg', leeg: '' }).notes).toMatchObject([
      { row: 1, column: 'tijden' },
      { row: 1, column: 'bijnaam', message: expect.stringContaining('onbekend') },
      { row: 2, column: 'plaats' },
    ]);
  });

  test.each([
    ['an empty file', '', 'ontbreekt'],
    ['no rows', 'id;naam;kort;soort;doelgroep;werkgebied\n', 'geen rijen'],
    ['another encoding', sheet(Object.keys(GOOD), Object.values({ ...GOOD, naam: 'Caf\uFFFD' })), 'UTF-8'],
    ['a column twice', sheet(['id', ...Object.keys(GOOD)], ['x', ...Object.values(GOOD)]), 'twee keer'],
    ['a quote left open', `${sheet(Object.keys(GOOD), Object.values(GOOD))}\r\n"open`, 'aanhalingsteken'],
    ['far too much', 'a'.repeat(8_000_001), 'te groot'],
  ])('refuses %s', (_, text, part) => {
    const messages = parseCatalogueCsv(text, REGION).problems.map(({ message }) => message);
    expect(messages.join('\n')).toContain(part);
  });

  test('never throws, and gives an entry or a problem for every row that is not empty', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(...Object.values(GOOD), 'ja', ' | '),
    );
    const row = fc.record(Object.fromEntries(COLUMNS.map((column) => [column, cell])));
    fc.assert(
      fc.property(row, (cells) => {
        const { entries, problems } = parse(cells);
        expect(entries.length > 0 || problems.length > 0).toBe(true);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseCatalogueCsv(text, REGION)));
  });

  test('reads back any text that was quoted as RFC 4180 has it', () => {
    const visible = fc.string({ unit: fc.constantFrom('a', 'é', ';', ',', '"', '\n', ' ', "'", '|'), maxLength: 20 });
    fc.assert(
      fc.property(
        // A line that is a row of the sheet is taken for one: that has a test of its own.
        visible.map((text) => `x${text}x`).filter((text) => !/\n(.*;){3}/.test(text)),
        (omschrijving) => {
          expect(parse({ omschrijving }).entries[0]?.description).toBe(omschrijving);
        },
      ),
    );
  });
});
