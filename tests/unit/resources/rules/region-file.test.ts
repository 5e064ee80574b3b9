import { describe, expect, test } from 'vitest';
import { type RuleId, readRegion } from '../../../../src/resources/rules/index.ts';

// What people make of region.json by hand: which rule says so, where, and what it proposes.

const REGION = {
  id: 'zutphen',
  name: 'Zutphen',
  municipalities: [{ code: 'GM0301', name: 'Zutphen' }],
  collected: '2026-11',
  phone: { number: '14 0575', dial: '140575' },
  mail: 'wmo@voorbeeld.nl',
  words: [{ say: ['poetsjuf'], means: 'huishoudelijke hulp' }],
  places: [
    { name: 'Zutphen', pc4: ['7201', '7202'], lat: 52.139, lon: 6.195 },
    { name: 'Warnsveld', pc4: ['7231'], lat: 52.136, lon: 6.226 },
    { name: 'Eefde', pc4: ['7211'], lat: 52.161, lon: 6.227 },
  ],
};
type Key = keyof typeof REGION;

const reportsOf = (region: object) => readRegion(JSON.stringify(region, null, 2), 'zutphen').reports;
const withKey = (key: Key, value: unknown) => ({ ...REGION, [key]: value });
const [zutphen, ...otherPlaces] = REGION.places;
const withPlace = (changed: object) => withKey('places', [{ ...zutphen, ...changed }, ...otherPlaces]);

/** What is said of a region, each as its rule, where it is, and what is proposed. */
const said = (region: object) =>
  reportsOf(region).map(({ rule, place, mend }) => [rule, place, ...(mend ? [mend.value] : [])]);

test('a region as it should be gives no remark', () => {
  expect(reportsOf(REGION)).toEqual([]);
  expect(readRegion(JSON.stringify(REGION), 'zutphen').region?.name).toBe('Zutphen');
});

type Case = [key: Key, value: unknown, rule: RuleId, place: string, mend?: string];

describe('a field as it should not be', () => {
  test.each<Case>([
    ['id', 'lochem', 'region', 'id', '"zutphen"'],
    ['name', '', 'region', 'name'],
    ['mail', 'wmo at voorbeeld', 'region', 'mail'],
    ['municipalities', 'Zutphen', 'region', 'municipalities'],
    ['municipalities', ['Zutphen'], 'region', 'municipalities, nummer 1'],
    ['municipalities', [{ code: '301', name: 'Zutphen' }], 'region', 'municipalities, Zutphen, code', '"GM0301"'],
    ['municipalities', [{ code: 'gm 0301', name: 'Zutphen' }], 'region', 'municipalities, Zutphen, code', '"GM0301"'],
    ['municipalities', [{ code: 'Zutphen', name: 'Zutphen' }], 'region', 'municipalities, Zutphen, code'],
    ['municipalities', [{ code: 'GM0301', name: 5 }], 'region', 'municipalities, nummer 1, name'],
    ['municipalities', [{ code: 'GM0301' }], 'region-key', 'municipalities, nummer 1'],
    ['collected', 'november 2026', 'region', 'collected', '"2026-11"'],
    ['collected', '11-2026', 'region', 'collected', '"2026-11"'],
    ['collected', '3/2026', 'region', 'collected', '"2026-03"'],
    ['collected', '30-11-2026', 'region', 'collected', '"2026-11"'],
    ['collected', '2026-13', 'region', 'collected'],
    ['collected', 'kortgeleden', 'region', 'collected'],
    ['phone', '14 0575', 'region', 'phone', '{ "number": "14 0575", "dial": "140575" }'],
    ['phone', 140575, 'region', 'phone'],
    ['phone', { number: '14 0575' }, 'region-key', 'phone'],
    ['phone', { number: '14 0575', dial: '14 0575' }, 'region', 'phone', '{ "number": "14 0575", "dial": "140575" }'],
    ['words', 'poetsjuf', 'region', 'words'],
    ['words', ['poetsjuf'], 'region', 'words, nummer 1'],
    ['words', [{ say: 'poetsjuf', means: 'hulp' }], 'region', 'words, nummer 1, say', '["poetsjuf"]'],
    ['words', [{ say: [], means: 'hulp' }], 'region', 'words, nummer 1, say'],
    ['words', [{ say: ['poetsjuf'], means: '' }], 'region', 'words, nummer 1, means'],
    ['places', 'Zutphen', 'region', 'places'],
    ['places', ['Zutphen'], 'region', 'places, nummer 1'],
  ])('%s: %j', (key, value, rule, place, mend) => {
    expect(said(withKey(key, value))).toContainEqual([rule, place, ...(mend === undefined ? [] : [mend])]);
    // What is proposed is right: nothing is wrong with the same field any more.
    if (mend !== undefined && !place.includes(',')) expect(said(withKey(key, JSON.parse(mend)))).toEqual([]);
  });

  test.each<[Key, string]>([
    ['collected', 'collected'],
    ['name', 'name'],
    ['places', 'places'],
  ])('%s that is not there is asked for, with its form', (key) => {
    const { [key]: _, ...others } = REGION;
    const [report] = reportsOf(others);
    expect(report).toMatchObject({ rule: 'region-key', place: '' });
    expect(report?.message).toContain(`“${key}” ontbreekt. Schrijf: "${key}": `);
  });

  test.each([
    ['plaatsen', 'places'],
    ['naam', 'name'],
    ['colected', 'collected'],
  ])('a key “%s” is taken for %s', (written, key) => {
    const { [key as Key]: value, ...others } = REGION;
    expect(reportsOf({ ...others, [written]: value }).map(({ message }) => message)).toEqual([
      `“${written}” bestaat hier niet. Bedoelt u ${key}? Verander de naam.`,
    ]);
  });
});

describe('a place as it should not be', () => {
  test.each<[object, RuleId, string, string?]>([
    [{ pc4: '7201' }, 'region', 'places, Zutphen, pc4', '["7201"]'],
    [{ pc4: ['7201 AB', '7202'] }, 'region', 'places, Zutphen, pc4', '["7201","7202"]'],
    [{ pc4: '7201, 7202' }, 'region', 'places, Zutphen, pc4', '["7201","7202"]'],
    [{ pc4: ['Zutphen'] }, 'region', 'places, Zutphen, pc4'],
    [{ lat: '52,139' }, 'region', 'places, Zutphen, lat', '52.139'],
    [{ lon: '6.195° E' }, 'region', 'places, Zutphen, lon', '6.195'],
    [{ lat: 'noord' }, 'region', 'places, Zutphen, lat'],
    [{ lat: 521390 }, 'region', 'places, Zutphen, lat'],
    [{ lat: 6.195, lon: 52.139 }, 'region-place', 'places, Zutphen, lat'],
    [{ lat: 40.7, lon: -74 }, 'region-place', 'places, Zutphen, lat'],
    [{ lat: 50.85, lon: 5.69 }, 'region-far', 'places, Zutphen, lat'],
    [{ otherNames: 'Zutfen, Zutfene' }, 'region', 'places, Zutphen, otherNames', '["Zutfen","Zutfene"]'],
    [{ otherNames: [''] }, 'region', 'places, Zutphen, otherNames'],
    [{ name: ' ' }, 'region', 'places,  , name'],
    [{ name: 'Eefde' }, 'region-place', 'places, Eefde'],
    [{ municipality: 'GM0999' }, 'region-municipality', 'places, Zutphen, municipality'],
  ])('%j', (changed, rule, place, mend) => {
    expect(said(withPlace(changed))).toContainEqual([rule, place, ...(mend === undefined ? [] : [mend])]);
  });

  test('of a region of two municipalities says in which of them it lies', () => {
    const municipalities = [...REGION.municipalities, { code: 'GM0262', name: 'Lochem' }];
    const reports = reportsOf({ ...REGION, municipalities });
    expect(reports.map(({ rule, place }) => [rule, place])).toEqual(
      REGION.places.map(({ name }) => ['region-municipality', `places, ${name}`]),
    );
    const places = REGION.places.map((place) => ({ ...place, municipality: 'GM0262' }));
    expect(reportsOf({ ...REGION, municipalities, places })).toEqual([]);
  });
});

describe('a file that is written otherwise than JSON', () => {
  const text = JSON.stringify(REGION, null, 2);
  test.each<[what: string, from: string | RegExp, to: string, message: string, line: number]>([
    ['a comma too many', '"wmo@voorbeeld.nl",\n', '"wmo@voorbeeld.nl",,\n', 'Dit kan niet worden gelezen vanaf', 15],
    ['a comma before the end', '6.227\n', '6.227,\n', 'Er staat een komma te veel, vlak voor de }.', 48],
    ['no comma', '"2026-11",', '"2026-11"', 'Hier hoort een komma tussen', 11],
    ['no colon', '"mail": ', '"mail" ', 'Achter "mail" hoort een dubbele punt (:).', 15],
    ['a sign for is', '"mail": ', '"mail" = ', '', 0],
    ['no quotes', '"2026-11"', 'nov', 'Zet dubbele aanhalingstekens om “nov”: "nov".', 10],
    ['other quotes', '"2026-11"', '‘2026-11’', 'Hier staat een ander aanhalingsteken (‘).', 10],
    ['a remark', '"collected"', '// wanneer\n"collected"', '“// wanneer” is een opmerking.', 10],
    ['a remark between signs', '"collected"', '/* wanneer */ "collected"', '“/* wanneer */” is een opmerking.', 10],
    ['a comma in a number', '52.161', '52,161', 'Een getal heeft hier een punt en geen komma: 52.161.', 47],
    [
      'a key twice',
      '"mail":',
      '"name": "Zutphen",\n"mail":',
      '"name" staat er twee keer. De eerste staat op regel 3.',
      15,
    ],
    ['a quote that is not closed', '"2026-11"', '"2026-11', 'Een aanhalingsteken is niet gesloten', 10],
    ['a list that is not closed', /\s*\]\s*\}$/, '', 'Hier ontbreekt een ].', 49],
    ['text after the end', /\}$/, '}\nklaar', 'Achter de laatste accolade staat nog “klaar”.', 52],
    ['no text at all', /^.*$/s, ' ', 'Dit bestand is leeg.', 1],
    ['a sentence', /^.*$/s, 'Zutphen', 'Zet dubbele aanhalingstekens om “Zutphen”', 1],
    ['brackets in brackets', /^.*$/s, '['.repeat(40), 'Er zitten te veel haakjes in elkaar.', 1],
  ])('%s', (_, from, to, message, line) => {
    const { reports } = readRegion(text.replace(from, to), 'zutphen');
    const found = reports.find((one) => one.message.startsWith(message));
    if (message === '') expect(reports).toEqual([]);
    else
      expect([found?.line, found?.rule]).toEqual([line, message.includes('twee keer') ? 'key-twice' : 'broken-json']);
  });

  test('signs behind a backslash are read as JSON says', () => {
    const { region } = readRegion(text.replace('"name": "Zutphen"', '"name": "Z\\u00fctphen"'), 'zutphen');
    expect(region?.name).toBe('Zütphen');
  });
});
