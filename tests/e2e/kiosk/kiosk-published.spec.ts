import { type DeployServer, missing, startDeployServer } from '../../support/deploy-server.ts';
import { expectInvitation, SCREEN, startButton } from '../../support/kiosk.ts';
import { waitUntilOfflineReady } from '../../support/offline.ts';
import { keptDate, untilAsked } from '../../support/published.ts';
import { dateOf, expectShown, publishDay } from '../../support/published-days.ts';
import { NOW } from '../../support/versions.ts';
import { expect, test } from '../fixtures.ts';

test.use({ ...SCREEN, expected: /Failed to load resource/ });

let server: DeployServer;
test.beforeEach(async () => {
  server = await startDeployServer(NOW);
});
test.afterEach(() => server.close());

const DAYS = 21;
const FAILS_EVERY = 5;

test('a kiosk that runs for three weeks has the catalogue of each day, through days on which the host fails', async ({
  page,
}) => {
  await page.clock.install({ time: Date.UTC(2026, 11, 1, 8) });
  await page.goto(`${server.url}?kiosk`);
  await expectInvitation(page);
  await waitUntilOfflineReady(page);
  await untilAsked(page);
  for (let day = 1; day <= DAYS; day += 1) {
    const isBad = day % FAILS_EVERY === 0;
    publishDay(server, day);
    if (isBad) server.faults.set('/packs/nl.json', missing);
    const asked = page.waitForRequest(isBad ? /packs\/nl\.json$/ : /packs\/manifest\.json$/);
    await page.clock.fastForward('25:00:00');
    await asked;
    await untilAsked(page);
    await expect.poll(() => keptDate(page)).toBe(dateOf(isBad ? day - 1 : day));
  }
  await startButton(page).tap();
  await expectShown(page, DAYS);
});
