import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type lunr from 'lunr';
import { expect, test } from 'vitest';
import { withoutUnused } from '../../../../../scripts/build/trim/unused-parts-plugin.ts';

const { resolve } = createRequire(import.meta.url);
const WHOLE = readFileSync(resolve('lunr'), 'utf8');
const WHOLE_I18NEXT = readFileSync(resolve('i18next').replace('cjs', 'esm'), 'utf8');

/** Runs the text of the library as a program of its own. */
function run(code: string): typeof lunr {
  const module = { exports: {} };
  new Function('module', 'exports', code)(module, module.exports);
  return module.exports as typeof lunr;
}

/** An index as the app makes it. */
function build(code: string): string {
  const builder = new (run(code).Builder)();
  builder.ref('id');
  builder.k1(0.2);
  builder.b(0.3);
  Object.assign(builder, { tokenizer: (keys: readonly string[]) => keys, createTokenSet: () => {} });
  builder.field('name', { boost: 4 });
  builder.field('short', { boost: 2 });
  for (let id = 0; id < 40; id += 1)
    builder.add({ id: `e${id}`, name: [`naam${id % 7}`, 'zorg'], short: Array(id % 5).fill(`woord${id % 3}`) });
  const { invertedIndex, fieldVectors } = builder.build() as unknown as Record<string, unknown>;
  return JSON.stringify([invertedIndex, fieldVectors]);
}

test('without what the app does not use, lunr makes the very same index', () => {
  const less = withoutUnused('lunr', WHOLE);
  expect(less.length).toBeLessThan(WHOLE.length / 2);
  expect(build(less)).toBe(build(WHOLE));
});

test('another lunr than the one that was looked at stops the build', () => {
  expect(() => withoutUnused('lunr', WHOLE.replace('lunr.MatchData = function', 'lunr.Matches = function'))).toThrow(
    'any more',
  );
});

/** What the app asks of i18next: see `src/i18n/i18n.ts`. */
async function speak(code: string): Promise<unknown> {
  const { default: i18next } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const texts = {
    title: 'Titel',
    title_je: 'Jouw titel',
    n_one: '{{count}} vraag',
    n_other: '{{count}} vragen',
    list: ['a', 'b {{name}}'],
    greeting: 'Dag {{ name }}, {{- raw}} en {{missing}}',
    greeting_je: 'Hoi {{name}}',
  };
  i18next.init({
    lng: 'nl',
    fallbackLng: 'nl',
    resources: {},
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: false },
  });
  i18next.addResourceBundle('nl', 'translation', { find: texts }, true, true, { skipCopy: true });
  i18next.addResourceBundle('en', 'translation', { find: { title: 'Title' } }, true, true, { skipCopy: true });
  const said = () => [
    i18next.t('find.title'),
    i18next.t('find.title', { context: 'je' }),
    ...[0, 1, 2].map((count) => i18next.t('find.n', { count })),
    i18next.t('find.list', { returnObjects: true, context: 'je', name: 'Ada' }),
    ...[undefined, 'je'].map((context) =>
      i18next.t('find.greeting', { context, name: '<b>&{{raw}}', raw: '</b>', missing: 0 }),
    ),
    i18next.t('find.greeting', { name: 'Ada' }),
    i18next.t('find'),
    i18next.t('find.none'),
    i18next.exists('find.none'),
    i18next.getResource('en', 'translation', 'find.title'),
  ];
  const dutch = said();
  await i18next.changeLanguage('en');
  return [dutch, said(), i18next.language];
}

test('without what the app does not use, i18next says the very same', async () => {
  const less = withoutUnused('i18next', WHOLE_I18NEXT);
  expect(less.length).toBeLessThan(WHOLE_I18NEXT.length - 38_000);
  expect(await speak(less)).toEqual(await speak(WHOLE_I18NEXT));
});

const WHOLE_QR = readFileSync(new URL(import.meta.resolve('qr')), 'utf8');

/** The squares of texts of many lengths and of each kind, at both levels that the app asks for. */
async function draw(code: string): Promise<unknown> {
  const { default: encodeQR } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const texts = [
    '7',
    '0123456789',
    'ADEM 1:/',
    'https://voorbeeld.nl/#/x',
    'é’“ü',
    ...[100, 520, 2331].map((n) => 'a'.repeat(n)),
  ];
  return texts.map((text) => ['medium', 'low'].map((ecc) => encodeQR(text, 'raw', { ecc, border: 4 })));
}

test('without what the app does not use, qr draws the very same squares, and still refuses what does not fit', async () => {
  const less = withoutUnused('qr', WHOLE_QR);
  expect(less.length).toBeLessThan(WHOLE_QR.length - 6_000);
  expect(await draw(less)).toEqual(await draw(WHOLE_QR));
  const { default: encodeQR } = await import(`data:text/javascript,${encodeURIComponent(less)}`);
  expect(() => encodeQR('a'.repeat(2332), 'raw', { ecc: 'medium', border: 4 })).toThrow('Capacity overflow');
});
