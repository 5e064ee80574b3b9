import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/resources/catalogue/schema.ts';
import { otherRegionInQuery, prepareSearch, regionInQuery, search } from '../../../../src/resources/search/search.ts';
import { indexKeys, openSearchIndex } from '../../../../src/resources/search/search-index.ts';
import { lexicon } from '../../../../src/resources/search/search-words.ts';
import { startProcessorTime } from '../../../support/processor-time.ts';
import { EAST, entry, REGION, WEST } from '../sample.ts';

const TODAY = '2026-11-22';

const ENTRIES: readonly Entry[] = [
  entry({ id: 'oppas', name: 'Vrij Even', short: 'Een vrijwilliger blijft bij uw naaste.', kinds: ['respijt-thuis'] }),
  entry({ id: 'logeren', name: 'Logeerhuis De Berk', short: 'Kort logeren met zorg.', kinds: ['respijt-logeren'] }),
  entry({
    id: 'eten-oost',
    name: 'Eettafel Oost',
    short: 'Samen warm eten.',
    areas: [{ type: 'place', name: EAST.name }],
    place: EAST.name,
  }),
  entry({
    id: 'eten-west',
    name: 'Eettafel West',
    short: 'Samen warm eten.',
    areas: [{ type: 'place', name: WEST.name }],
    place: WEST.name,
  }),
  entry({
    id: 'dementie',
    name: 'Geheugenhuis',
    short: 'Voor mensen met dementie.',
    kinds: ['dementie'],
    keywords: ['vergeetachtig'],
  }),
  entry({
    id: 'luisterlijn',
    name: 'De Luisterlijn',
    short: 'Iemand luistert.',
    kinds: ['psychisch'],
    areas: [{ type: 'country' }],
  }),
  entry({
    id: 'steun',
    name: 'Steunpunt',
    short: 'Voor wie zorgt.',
    kinds: ['mantelzorgsteun'],
    audiences: ['mantelzorger'],
  }),
  entry({ id: 'gestopt', name: 'Eettafel Oud', short: 'Samen warm eten.', status: 'gestopt' }),
];

function open(entries: readonly Entry[]) {
  return { region: REGION, entries: new Map(entries.map((one) => [one.id, one])), index: openSearchIndex(entries) };
}
const CATALOGUE = open(ENTRIES);

function find(text: string, more: { place?: typeof EAST; kinds?: readonly string[] } = {}) {
  return search(CATALOGUE, { text, today: TODAY, ...more }, lexicon);
}
function ids(text: string, more: { place?: typeof EAST; kinds?: readonly string[] } = {}): string[] {
  const result = find(text, more);
  return result.status === 'results' ? result.hits.map(({ id }) => id) : [];
}

describe('what is found', () => {
  test.each([
    ['oppas voor mijn man', 'oppas'],
    ['logeer huis', 'logeren'],
    ['logeerhuizen', 'logeren'],
    ['logerhuis', 'logeren'],
    ['de berk', 'logeren'],
    ['mijn moeder vergeet alles', 'dementie'],
    ['dimentie', 'dementie'],
    ['geheugenh', 'dementie'],
    ['anoniem praten', 'luisterlijn'],
  ])('%s finds %s first', (text, id) => {
    expect(ids(text)[0]).toBe(id);
  });

  test.each(['tandarts', 'paspoort verlengen', 'xyzzy', 'zwemles voor mijn moeder'])('nothing fits: %s', (text) => {
    expect(find(text)).toEqual({ status: 'none', distress: null, place: undefined });
  });

  test.each(['', '   ', '?!', '💔', 'de het een'])('nothing was asked: "%s"', (text) => {
    expect(find(text)).toEqual({ status: 'idle' });
  });

  test('what is over is not found', () => {
    expect(ids('samen eten')).not.toContain('gestopt');
  });

  test('only the kinds asked for', () => {
    expect(ids('samen eten', { kinds: ['ontmoeting'] })).toContain('eten-oost');
    expect(ids('samen eten', { kinds: ['dementie'] })).toEqual([]);
  });
});

test('a name that is also two words is found where these stand together', () => {
  const langer = entry({
    id: 'langer',
    name: 'Veilig langer thuis',
    short: 'Langer veilig thuis wonen.',
    kinds: ['wonen'],
  });
  const meld = entry({ id: 'meld', name: 'Veilig Thuis', short: 'Praten over geweld.', kinds: ['crisis'] });
  const result = search(open([langer, meld]), { text: 'veilig thuis', today: TODAY }, lexicon);
  const hits = result.status === 'results' ? result.hits : [];
  expect(hits[0]?.id).toBe('meld');
  expect(hits.slice(1).flatMap(({ reasons }) => reasons)).not.toContainEqual(
    expect.objectContaining({ kind: 'meaning' }),
  );
});

test('what is only for the young comes below, unless the words speak of them', () => {
  const young = entry({
    id: 'a-jong',
    name: 'Even',
    short: 'Oppas aan huis.',
    kinds: ['respijt-thuis'],
    audiences: ['kind'],
  });
  const old = entry({ id: 'b-oud', name: 'Vrij', short: 'Oppas aan huis.', kinds: ['respijt-thuis'] });
  const first = (text: string) => {
    const result = search(open([young, old]), { text, today: TODAY }, lexicon);
    return result.status === 'results' ? result.hits[0]?.id : undefined;
  };
  expect(first('oppas')).toBe('b-oud');
  expect(first('oppas voor mijn zoon')).toBe('a-jong');
});

describe('a clear question gives no endless list', () => {
  const shown = (kinds: Entry['kinds']) => {
    const many = Array.from({ length: 40 }, (_, i) => entry({ id: `e-${i}`, name: `Groep ${i}`, kinds }));
    const result = search(open([...ENTRIES, ...many]), { text: 'oppas voor mijn man', today: TODAY }, lexicon);
    return result.status === 'results' ? result.hits.map(({ id }) => id) : [];
  };

  test('nothing of another kind that only may help', () => {
    expect(shown(['geldzaken']).filter((id) => id.startsWith('e-'))).toEqual([]);
    expect(shown(['geldzaken'])).toContain('oppas');
  });

  test('help for what is near to it comes after it, and no more than ten in all', () => {
    expect(shown(['respijt-dagopvang'])[0]).toBe('oppas');
    expect(shown(['respijt-dagopvang']).length).toBeLessThanOrEqual(10);
  });

  test('twenty at most when very many fit equally well', () => {
    expect(shown(['respijt-thuis'])).toHaveLength(20);
  });
});

test('a kind of help that goes with the words is not shown when it serves no need that is meant', () => {
  const purse = { name: 'Advies', short: 'Uitleg over kosten.', kinds: ['geldzaken' as const] };
  const costs = entry({ id: 'kosten', ...purse, needs: [{ need: 'care-costs', grade: 3 }] });
  const food = entry({ id: 'eten', ...purse, needs: [{ need: 'making-ends-meet', grade: 3 }] });
  const result = search(open([costs, food]), { text: 'niet genoeg geld voor eten', today: TODAY }, lexicon);
  expect(result.status === 'results' && result.hits.map(({ id }) => id)).toEqual(['eten']);
});

describe('the place', () => {
  test('what is for another village comes after what is for one’s own', () => {
    expect(ids('samen eten', { place: WEST })[0]).toBe('eten-west');
    expect(ids('samen eten', { place: EAST })[0]).toBe('eten-oost');
  });

  test('a village in the words goes before the one that was picked', () => {
    const result = find('samen eten westdorp', { place: EAST });
    expect(result).toMatchObject({ status: 'results', place: { name: WEST.name }, hits: [{ id: 'eten-west' }, {}] });
  });

  test.each(['westdorp', 'in westdorp graag', 'hulp in westdorp'])(
    'only a village, “%s”, gives what is there',
    (text) => {
      expect(ids(text)).toEqual(['eten-west']);
    },
  );

  test('only a village gives what is there', () => {
    expect(ids('westdorp')[0]).toBe('eten-west');
    expect(ids('1003')[0]).toBe('eten-west');
  });
});

describe('the reasons', () => {
  test('a word of their own, its meaning, and how it reaches them', () => {
    const result = find('dementie');
    const first = result.status === 'results' ? result.hits[0] : undefined;
    expect(first?.reasons).toContainEqual({ kind: 'meaning', word: 'dementie', term: 'dementie' });
    expect(first?.reasons).toContainEqual({ kind: 'region', name: 'Voorbeeld' });
  });

  test('a code is never shown: the professional word is', () => {
    const result = find('oppas');
    const terms = result.status === 'results' ? JSON.stringify(result.hits) : '';
    expect(terms).toContain('respijtzorg thuis');
    expect(terms).not.toContain('soort:');
  });
});

test('distress is noticed, also when nothing is found', () => {
  expect(find('ik wil niet meer leven')).toMatchObject({ distress: { kind: 'life', isOutright: true } });
  expect(find('ik word mishandeld xyzzy')).toMatchObject({ distress: { kind: 'violence', isOutright: true } });
});

describe('any text', () => {
  test('never throws, is quick, and gives known entries once, best first', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('hulp~9', 'naam:x', '+-^*', '__proto__', 'constructor', 'zorg'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (parts) => {
        const spent = startProcessorTime();
        const result = find(parts.join(' '));
        expect(spent()).toBeLessThan(500);
        if (result.status !== 'results') return;
        const scores = result.hits.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(new Set(result.hits.map(({ id }) => id)).size).toBe(result.hits.length);
        expect(result.hits.every(({ id }) => CATALOGUE.entries.has(id))).toBe(true);
      }),
    );
  });

  test('more than 200 characters are not looked at', () => {
    expect(ids(`${'x '.repeat(100)}dementie`)).toEqual([]);
    expect(ids(`${' '.repeat(190)}dementie`)[0]).toBe('dementie');
  });

  test('the order of the entries does not matter', () => {
    const turned = open([...ENTRIES].reverse());
    const result = search(turned, { text: 'samen eten met dementie', today: TODAY }, lexicon);
    expect(result.status === 'results' && result.hits.map(({ id }) => id)).toEqual(ids('samen eten met dementie'));
  });
});

describe('the index', () => {
  test('a text is found by its stems, the parts of its compounds and its joined words', () => {
    expect(indexKeys('Logeerhuizen in Oud-Beijerland')).toEqual(
      expect.arrayContaining(['logeerhuis', 'loger', 'huis', 'oud', 'beijerland', 'oudbeijerland']),
    );
  });

  test('says more about a name than about a text', () => {
    const scores = CATALOGUE.index.find('luisterlijn');
    expect([...scores.keys()]).toEqual(['luisterlijn']);
    expect(CATALOGUE.index.find('bestaatniet').size).toBe(0);
    const named = CATALOGUE.index.find('eettafel').get('eten-oost') ?? 0;
    expect(named).toBeGreaterThan(CATALOGUE.index.find('warm').get('eten-oost') ?? 0);
  });

  test('is the same whether it is made in pieces beforehand or at the first question', () => {
    const many = Array.from({ length: 40 }, (_, i) => entry({ id: `eettafel-${i}`, name: `Eettafel ${i}` }));
    const [asked, prepared] = [open(many), open(many)];
    let pieces = 0;
    while (prepareSearch(lexicon, prepared) && pieces < 1000) pieces += 1;
    expect(pieces).toBeGreaterThan(2);
    expect(prepareSearch(lexicon, prepared)).toBe(false);
    expect(prepared.index.find('eettafel')).toEqual(asked.index.find('eettafel'));
    expect(prepared.index.find('eettafel').size).toBe(40);
    expect(prepared.index.words).toEqual(asked.index.words);
  });

  test('of nothing finds nothing', () => {
    expect(open([]).index.find('eettafel').size).toBe(0);
    expect(open([]).index.words.size).toBe(0);
  });
});

describe('the region that a query names', () => {
  const regions = [
    { id: 'een', name: 'Een', places: [{ name: EAST.name, pc4: ['1001'] }] },
    { id: 'twee', name: 'Twee', places: [{ name: "'s-Westkerk", otherNames: ['Den West'], pc4: ['2001'] }] },
  ];

  test.each([
    ['samen eten in Oostdorp', 'een'],
    ['koffie den west', 'twee'],
    ['koffie 2001', 'twee'],
    ['koffie', undefined],
    ['', undefined],
  ])('%j: %s', (text, id) => {
    expect(regionInQuery(text, regions, lexicon)?.id).toBe(id);
  });

  test('never fails on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void regionInQuery(text, regions, lexicon)),
    );
  });
});

describe('another region that a query names', () => {
  const own = { id: 'hier', name: 'Hier', places: [{ name: 'Noordhoven', pc4: ['3001'] }] };
  const others = [
    own,
    {
      id: 'elders',
      name: 'Elders',
      places: [
        { name: 'Zuidwijk', pc4: ['2001'] },
        { name: 'Heer', pc4: ['2002'] },
        { name: 'Noordhoven', pc4: ['2003'] },
      ],
    },
  ];

  test.each([
    ['dagbesteding Zuidwijk', 'elders'],
    ['eten in zuidwijk', 'elders'],
    ['koffie 2001', 'elders'],
    ['koffie in Heer', 'elders'],
    // A short name may be a word.
    ['oudere heer zoekt gezelschap', undefined],
    // What lies in one's own region is meant there.
    ['koffie in Noordhoven', undefined],
    ['koffie', undefined],
    ['', undefined],
  ])('%j: %s', (text, id) => {
    expect(otherRegionInQuery(text, own, others, lexicon)?.id).toBe(id);
  });
});

test('a national desk only stands in for that of a municipality, unless it is named', () => {
  const own = entry({ id: 'loket', name: 'Loket Oost', short: 'Vraag hier Wmo-hulp aan.', kinds: ['gemeente-wmo'] });
  const stands = { name: 'Uw gemeente', short: 'Vraag daar Wmo-hulp aan.', areas: [{ type: 'country' }] } as const;
  const national = entry({ ...stands, areas: [...stands.areas], id: 'landelijk', kinds: ['gemeente-wmo'] });
  const idsOf = (text: string, entries: readonly Entry[]) => {
    const result = search(open(entries), { text, today: TODAY }, lexicon);
    return result.status === 'results' ? result.hits.map(({ id }) => id) : [];
  };
  expect(idsOf('wmo', [own, national])).toEqual(['loket']);
  expect(idsOf('wmo', [national])).toEqual(['landelijk']);
  expect(idsOf('uw gemeente', [own, national])).toContain('landelijk');
});
