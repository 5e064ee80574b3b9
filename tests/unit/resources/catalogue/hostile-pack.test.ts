import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { buildPack } from '../../../../src/resources/catalogue/build-pack.ts';
import { CatalogueError, openCatalogue, openRegionList } from '../../../../src/resources/catalogue/open-catalogue.ts';
import { openSearchIndex } from '../../../../src/resources/search/search-index.ts';
import { parseJson } from '../../../../src/shared/parse-json.ts';
import { BIG_FILES, HOSTILE, HOSTILE_FILES } from '../../../support/hostile.ts';
import { startProcessorTime } from '../../../support/processor-time.ts';
import { entry, REGION } from '../sample.ts';

const FULL = entry({
  organisation: 'Iets',
  url: 'https://iets.example/',
  email: 'iets@iets.example',
  phones: [{ number: '0800 0113', dial: '08000113' }],
});
const pack = (fields: object = {}) => ({ ...buildPack({ region: REGION, own: [FULL] }), ...fields });
const withEntry = (fields: object) => pack({ entries: [{ ...FULL, ...fields }] });

/** How the app reads it: `undefined` when it opens. */
function refusal(text: string): string | undefined {
  try {
    openCatalogue(parseJson(text), openSearchIndex);
    return undefined;
  } catch (error) {
    return error instanceof CatalogueError || error instanceof SyntaxError ? error.name : `not foreseen: ${error}`;
  }
}

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('the pack that the others are made of opens', () => {
  expect(refusal(JSON.stringify(pack()))).toBeUndefined();
});

describe('a pack from someone who means harm is refused', () => {
  test.each(HOSTILE_FILES)('as the file %s', (_, file) => {
    expect(refusal(file.toString('utf8'))).toMatch(/^(CatalogueError|SyntaxError)$/);
  });

  // Longer files are cut off before they are parsed: `fetch-json.ts`, seen in a browser by `hostile.spec.ts`.
  test.each(BIG_FILES.filter(([, make]) => make().length < 10_000_000))('within two seconds with %s', (_, make) => {
    const text = make();
    const spent = startProcessorTime();
    expect(refusal(text)).toMatch(/^(CatalogueError|SyntaxError)$/);
    expect(spent()).toBeLessThan(2000);
  });

  test.each(HOSTILE.values)('with a %s in place of any field', (_, value) => {
    for (const field of Object.keys(FULL)) {
      // A list of nothing is what some fields may hold.
      if (JSON.stringify(value) === '[]') continue;
      if (field === 'stale' && value === true) continue;
      expect(refusal(JSON.stringify(withEntry({ [field]: value }))), field).toBe('CatalogueError');
    }
    expect(refusal(JSON.stringify(pack({ region: value })))).toBe('CatalogueError');
  });

  test.each(HOSTILE.invisible)('with a %s in what people read', (_, text) => {
    for (const field of ['name', 'short', 'organisation', 'description', 'notice', 'place', 'costs']) {
      expect(refusal(JSON.stringify(withEntry({ [field]: text }))), field).toBe('CatalogueError');
    }
    expect(refusal(JSON.stringify(pack({ region: { ...REGION, name: text } })))).toBe('CatalogueError');
    expect(() => openRegionList([{ id: 'een', name: text, places: [] }])).toThrow(CatalogueError);
  });

  test.each(HOSTILE.visible)('with a %s for an address or an id, and shows it as text elsewhere', (_, text) => {
    for (const field of ['url', 'applyUrl', 'email', 'id']) {
      const isPlain = field === 'id' && /^[a-z]+$/.test(text);
      expect(refusal(JSON.stringify(withEntry({ [field]: text }))), field).toBe(isPlain ? undefined : 'CatalogueError');
    }
    expect(refusal(JSON.stringify(withEntry({ name: text })))).toBeUndefined();
  });

  test.each([
    ['shows one number and rings another', { number: '0800 0113', dial: '09001234' }],
    ['rings a number of another country', { number: '+32 2 123 45 67', dial: '+3221234567' }],
    ['shows Arabic digits', { number: '٠٨٠٠ ٠١١٣', dial: '08000113' }],
    ['shows letters for digits', { number: 'О800 0113', dial: '08000113' }],
    ['hides a number behind words', { number: 'Bel ons gratis', dial: '09001234' }],
    ['turns the digits around', { number: '\u202e3110 0080', dial: '08000113' }],
    ['rings with a code', { number: '0800 0113', dial: '08000113,,1#' }],
  ])('where a phone number %s', (_, phone) => {
    expect(refusal(JSON.stringify(withEntry({ phones: [phone] })))).toBe('CatalogueError');
    expect(refusal(JSON.stringify(pack({ region: { ...REGION, phone } })))).toBe('CatalogueError');
  });

  test('or opens, but nothing else happens, whatever stands where', () => {
    const field = fc.constantFrom(...Object.keys(FULL));
    fc.assert(
      fc.property(field, fc.jsonValue({ maxDepth: 8 }), (name, value) => {
        const why = refusal(JSON.stringify(withEntry({ [name]: value })));
        expect([undefined, 'CatalogueError', 'SyntaxError']).toContain(why);
      }),
    );
  });
});
