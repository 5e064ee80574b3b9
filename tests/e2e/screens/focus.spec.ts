import type { Locator, Page } from '@playwright/test';
import { beginCheck } from '../../support/check.ts';
import { MIND, openEntry } from '../../support/entries.ts';
import { touch } from '../../support/input-methods.ts';
import { choosePlace } from '../../support/place.ts';
import { countOutside } from '../../support/press/perceived.ts';
import { nothingPressed, pressEvery } from '../../support/press/press-every.ts';
import { ringFaults } from '../../support/ring/ring-faults.ts';
import { nl } from '../../support/text.ts';
import { openMenu } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement, body } = document;
    return activeElement === null || activeElement === body ? 'nothing' : activeElement.tagName.toLowerCase();
  });

/** Presses a control as someone with a keyboard does, and looks where the focus is afterwards. */
async function press(page: Page, control: Locator): Promise<void> {
  await control.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).not.toBe('nothing');
}

const button = (page: Page, key: Parameters<typeof nl>[0]) =>
  page.getByRole('main').getByRole('button', { name: nl(key), exact: true });

test('a button that takes itself away leaves the focus near', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('main')
    .getByRole('button', { name: nl('start.find') })
    .click();
  await choosePlace(page, 'Oud-Beijerland');
  await page.getByRole('searchbox').fill('mantelzorg');
  await press(page, button(page, 'find.clear'));
  await expect(page.getByRole('searchbox')).toBeFocused();
  await button(page, 'needs.group.company').click();
  const more = page.getByRole('main').getByRole('button', { name: /^(Toon nog|Nog \d+ hiervoor)/ });
  await more.first().waitFor();
  while (await more.count()) await press(page, more.first());
});

test('wiping asks in words, and both answers keep the focus', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: nl('shell.footer.data') })
    .click();
  await press(page, button(page, 'data.wipe'));
  await expect(page.getByText(nl('data.sure'))).toBeFocused();
  await press(page, button(page, 'data.wipeCancel'));
});

/** What someone keeps and takes away: a short form of press-every-button.spec, which goes past every screen at night. */
test('on an entry, the list and "mijn gegevens" every button answers, keeps the focus and takes nothing away unasked', async ({
  page,
}) => {
  await page.addInitScript(countOutside);
  await page.goto('./');
  await openEntry(page, MIND, 'mind korrelatie');
  await page
    .getByRole('main')
    .getByRole('button', { name: nl('entry.save') })
    .click();
  await button(page, 'check.keep.yes').click();
  const pressed = nothingPressed({ isShellLeft: true });
  for (const key of ['shell.nav.list', 'shell.footer.data'] as const) {
    await openMenu(page);
    await page
      .getByRole('button', { name: nl(key), exact: true })
      .first()
      .click();
    await pressEvery(page, key, pressed);
  }
  expect(pressed.faults).toEqual([]);
});

test('a press that loses the focus, says nothing or asks nothing is found', async ({ page }) => {
  await page.goto('./recept.html');
  await page.evaluate(() => {
    const [main, heading] = [document.createElement('main'), document.createElement('h1')];
    heading.textContent = 'Faults';
    const [gone, idle, answers] = ['Goes away', 'Does nothing', 'Answers'].map((name) => {
      const button = document.createElement('button');
      button.textContent = name;
      return button;
    });
    main.append(...[heading, gone, idle, answers].filter((each) => each !== undefined));
    document.body.replaceChildren(main);
    gone?.addEventListener('click', () => gone.remove());
    answers?.addEventListener('click', () => answers.setAttribute('aria-pressed', 'true'));
  });
  const pressed = nothingPressed();
  await pressEvery(page, 'faults', pressed);
  expect(pressed.faults).toEqual(['faults, Goes away: the focus is nowhere', 'faults, Does nothing: nothing is heard']);
});

/** A short form of ring-contrast.spec, which goes past every screen and look at night. */
for (const colorScheme of ['light', 'dark'] as const)
  test(`the rings of the first screens are whole and stand out: ${colorScheme}`, async ({ page }) => {
    const desk = await page.context().newPage();
    await page.bringToFront();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('./');
    const seen = new Set<string>();
    const faults = await ringFaults(page, desk, seen);
    await beginCheck(page, touch(), 'mantelzorg', false);
    faults.push(...(await ringFaults(page, desk, seen)));
    expect(faults).toEqual([]);
    expect(seen.size).toBeGreaterThan(8);
    await desk.close();
  });

test('a ring that is missing, faint, cut off or covered is found', async ({ page }) => {
  const desk = await page.context().newPage();
  await page.bringToFront();
  const control = (name: string, style: string, around = '') =>
    `<p style="margin: 30px; position: relative; ${around}"><button class="${name}" style="${style}">${name}</button></p>`;
  await page.setContent(`<meta name="viewport" content="width=device-width, initial-scale=1">
    <style>button { width: 160px; height: 48px } button:focus-visible { outline: 3px solid black }</style>
    ${control('whole', '')}
    ${control('missing', 'outline: none !important')}
    ${control('faint', 'outline: 3px solid #ddd !important')}
    ${control('cut', '', 'width: 160px; overflow: hidden')}
    <div style="position: relative">${control('covered', '')}
      <div style="position: absolute; inset: 0 0 0 110px; background: white"></div></div>`);
  const faults = await ringFaults(page, desk, new Set());
  expect(faults.map((fault) => fault.split(' ')[0])).toEqual(['missing', 'faint', 'cut', 'covered']);
  await desk.close();
});
