import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../../scripts/host/serve.mjs';
import { writeBackup } from '../../../src/storage/backup.ts';
import { EMPTY_STATE } from '../../../src/storage/index.ts';
import { buildRun, buildSaved } from '../../support/build-state.ts';
import { BIG_FILES, HOSTILE, HOSTILE_FILES } from '../../support/hostile.ts';
import { keptText } from '../../support/kept-text.ts';
import { choosePlace } from '../../support/place.ts';
import { nl } from '../../support/text.ts';
import { goTo, leaveQuestion, openMenu } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

type Key = Parameters<typeof nl>[0];

const press = (page: Page, key: Key) =>
  page
    .getByRole('button', { name: nl(key), exact: true })
    .first()
    .tap();
const CATALOGUE = '{"format":2,"region":{"id":"hoeksche-waard"},"entries":';

test.use({ hasTouch: true });

async function openBackup(page: Page): Promise<void> {
  await page.goto('./');
  await leaveQuestion(page);
  await press(page, 'shell.footer.data');
  await press(page, 'data.backup');
}

/** Nothing of what came in has become part of the page or of the language itself. */
const expectUntouched = async (page: Page) =>
  expect(
    await page.evaluate(() => ({
      strange: document.querySelectorAll('script:not([src]), iframe, object, embed, img:not([src^="/"])').length,
      polluted: Object.keys(Object.prototype).length + Number('polluted' in {}),
    })),
  ).toEqual({ strange: 0, polluted: 0 });

test('no file that is not ours does anything but give a message, within two seconds', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'ademruimte-'));
  await openBackup(page);
  const failed = page.getByRole('heading', { name: nl('backup.restore.failed.title') });
  const files = [...HOSTILE_FILES, ...BIG_FILES.map(([name, make]) => [name, make()] as const)];
  try {
    for (const [name, content] of files) {
      const file = join(folder, 'overzicht.json');
      writeFileSync(file, content);
      await page.getByLabel(nl('backup.restore.file')).setInputFiles(file);
      await expect(failed, name).toBeVisible({ timeout: 2000 });
      await expect(page.getByText(nl('backup.restore.unchanged'))).toBeVisible();
      // The page still answers.
      await press(page, 'backup.restore.again');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  expect(await keptText(page)).toBe('');
  await expectUntouched(page);
});

test('a copy that fits, full of texts that mean something elsewhere, shows them as texts on every page', async ({
  page,
}) => {
  const texts = [...HOSTILE.visible, ...HOSTILE.invisible].map(([, text]) => text);
  const state = {
    ...EMPTY_STATE,
    locale: '__proto__',
    region: 'constructor',
    place: '<img src=x>',
    runs: texts.map((text, at) =>
      buildRun({
        id: text,
        check: text,
        version: text,
        at: text,
        talk: [text],
        goals: [text],
        finishedOn: at % 2 ? '2026-11-01' : null,
        answers: { sleep: text, ['constructor']: text },
      }),
    ),
    saved: texts.map((id) => buildSaved({ id, note: id })),
    notForMe: texts,
    moments: texts.map((text) => ({ id: text, check: text, on: '2026-11-22', answer: text, note: text })),
    plan: { first: texts.join('\n'), toString: 'x', hasOwnProperty: 'x' },
  };
  const known = ['mantelzorg', 'positieve-gezondheid'].map((check, at) =>
    buildRun({
      id: `known-${at}`,
      check,
      version: '2.0.0',
      at: 'toString',
      talk: texts,
      answers: Object.fromEntries([
        ['sleep', '__proto__'],
        ['valueOf', 'x'],
        ['body', [...texts]],
      ]),
      finishedOn: at ? '2026-11-02' : null,
      sheet: { conversation: 'constructor', ask: texts, words: texts.join(' ') },
    }),
  );
  await openBackup(page);
  await page.getByLabel(nl('backup.restore.file')).setInputFiles({
    name: 'overzicht.json',
    mimeType: 'application/json',
    buffer: Buffer.from(await writeBackup({ ...state, runs: [...state.runs, ...known] }, '2026-11-22')),
  });
  await press(page, 'backup.restore.put');
  await page
    .getByRole('group', { name: nl('backup.restore.keep') })
    .getByText(nl('check.keep.yes'))
    .tap();
  await expect.poll(() => keptText(page)).toContain('onerror=alert');
  for (const open of [
    'shell.nav.find',
    'shell.nav.list',
    'shell.nav.help',
    'shell.footer.data',
    'shell.nav.start',
    'start.plan',
    'shell.nav.start',
    'start.moments',
  ] as const satisfies readonly Key[]) {
    await openMenu(page);
    await page
      .getByRole('button', { name: nl(open) })
      .first()
      .tap();
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.getByText(nl('shell.error.title')), open).toHaveCount(0);
    await expectUntouched(page);
  }
  // The same from the device, and every door of the first page that what came in made.
  await page.reload();
  const doors = page.getByRole('main').getByRole('button');
  await expect(doors.first()).toBeVisible();
  for (let door = 0; door < (await doors.count()); door += 1) {
    await doors.nth(door).tap();
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.getByText(nl('shell.error.title')), `door ${door}`).toHaveCount(0);
    // A question has no menu: back, as often as it takes.
    const back = page.getByRole('button', { name: nl('ui.back'), exact: true });
    if (await back.isVisible()) await back.tap();
    await goTo(page, 'start');
  }
  await expectUntouched(page);
});

test.describe('a catalogue that was tampered with', () => {
  test.use({ serviceWorkers: 'block', expected: /blocked by Playwright|ERR_/ });

  test('is told calmly, and the help for the whole country goes on', async ({ page }) => {
    const folder = mkdtempSync(join(tmpdir(), 'ademruimte-'));
    cpSync('dist', folder, { recursive: true });
    const server = await serve({ folder, port: 0 });
    const pack = (name: string) => join(folder, 'regions', `${name}.json`);
    const told = page.getByText(nl('catalogue.lacks.region'));
    // Every other kind is refused by the same reader, without a browser: `hostile-pack.test.ts`.
    const packs = [
      ...HOSTILE_FILES.filter(([name]) => /portal|prototype|zip|utf16/.test(name)),
      ...BIG_FILES.map(([name, make]) => [name, make()] as const),
      ['a VNode', `${CATALOGUE}${JSON.stringify(HOSTILE.values[0])}}`] as const,
      ['a file that does not end', `${CATALOGUE}[${'{},'.repeat(20_000_000)}`] as const,
    ];
    try {
      await page.goto(server.url);
      await goTo(page, 'find');
      await choosePlace(page, 'Strijen');
      await page.getByRole('searchbox').fill('praten');
      await expect(told).toBeHidden();
      for (const [name, content] of packs) {
        writeFileSync(pack('hoeksche-waard'), content);
        await page.reload();
        await goTo(page, 'find');
        await choosePlace(page, 'Strijen');
        await expect(told, name).toBeVisible({ timeout: 10_000 });
      }
      await page.getByRole('searchbox').fill('praten');
      await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
      await expectUntouched(page);

      cpSync('dist/regions/hoeksche-waard.json', pack('hoeksche-waard'));
      await page.getByRole('button', { name: nl('ui.retry') }).tap();
      await expect(told).toBeHidden();

      writeFileSync(pack('nl'), '[]');
      writeFileSync(pack('index'), '[]');
      await page.reload();
      await goTo(page, 'find');
      await expect(page.getByText(nl('catalogue.broken'))).toBeVisible();
      await press(page, 'shell.nav.help');
      await expect(page.getByRole('link', { name: '112' })).toBeVisible();
    } finally {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
