import { expect, test } from 'vitest';
import { readRegionPacks } from '../../../scripts/build/build-pack.ts';
import { guideFiles, regionsIn } from '../../../src/catalogue-files/index.ts';
import { parseCatalogueSheet, readCsvRecords, readRegion } from '../../../src/resources/rules/index.ts';

const REGION = readRegion(
  JSON.stringify({
    id: 'voorne',
    name: 'Voorne',
    municipalities: [{ code: 'GM1992', name: 'Voorne aan Zee' }],
    collected: '2026-11',
    places: [{ name: 'Brielle', pc4: ['3231'], lat: 51.902, lon: 4.163 }],
  }),
  'voorne',
).region;

const HEAD = 'id;naam;kort;soort;doelgroep;werkgebied;website;status;geldig_tot;gecontroleerd_op;gecontroleerd_door';
const guideOf = (...rows: readonly string[]): string => {
  if (!REGION) throw new Error('the region cannot be read');
  const sheet = readCsvRecords([HEAD, ...rows].join('\n'));
  const { entries } = parseCatalogueSheet(sheet, REGION, { today: '2026-12-01' });
  return guideFiles([{ region: REGION, entries }], '2026-12-01').get('index.html') ?? '';
};
const row = (id: string, name: string, rest = ';actief;;;'): string =>
  `${id};${name};Voor iedereen.;bewegen;iedereen;GM1992:Voorne aan Zee;https://voorbeeld.nl${rest}`;

test('the guide is one page without script, with each name once and safe in HTML', () => {
  const page = guideOf(row('a', 'Lopen & praten'), row('b', 'Fietsen'));
  expect(page).toContain('<h4>Lopen &amp; praten</h4>');
  expect(page.match(/<article /g)).toHaveLength(2);
  expect(guideFiles([], '2026-12-01').get('gids.css')).toContain('overflow-wrap:anywhere');
  expect(page).not.toMatch(/<script|<style|style=|https?:\/\/(?!voorbeeld\.nl)/);
});

test('the guide leaves out what stopped, what is over and what was checked too long ago', () => {
  const page = guideOf(
    row('a', 'Blijft'),
    row('b', 'Gestopt', ';gestopt;;;'),
    row('c', 'Voorbij', ';actief;2026-11-30;;'),
    row('d', 'Lang geleden', ';actief;;2024-01-01;Gemeente'),
  );
  expect([...page.matchAll(/<h4>([^<]+)/g)].map(([, name]) => name)).toEqual(['Blijft']);
});

test('nothing stands in the guide of the lists that come with the app without a way to get there', async () => {
  const { packs, national } = await readRegionPacks('src/resources/regions');
  const texts = new Map(
    [...packs, ['nl', national] as const].map(([id, pack]) => [`${id}.json`, JSON.stringify(pack)]),
  );
  const page = guideFiles(regionsIn(texts), '2026-12-01').get('index.html') ?? '';
  const articles = page.split('<article ').slice(1);
  expect(articles.length).toBeGreaterThan(200);
  const WAYS = /href="(tel|mailto|https?):|<dt>(Vraag ernaar bij|Waar)<\/dt>/;
  expect(articles.filter((one) => !WAYS.test(one)).map((one) => one.slice(0, 60))).toEqual([]);
});
