import type { CDPSession } from '@playwright/test';
import {
  cutOff,
  type DeployServer,
  instead,
  missing,
  pageInstead,
  redirect,
  startDeployServer,
} from '../../support/deploy-server.ts';
import { catalogueNamed, forgetAsked, publishOn, reloadAndAsk, untilAsked } from '../../support/published.ts';
import { dateOf, expectShown, nameOf, publishDay } from '../../support/published-days.ts';
import { install, NOW } from '../../support/versions.ts';
import { expect, test } from '../fixtures.ts';

// A host, a device and a clock that are wrong: the catalogue that was good stays, and the next day's comes.
test.use({ hasTouch: true, expected: /Failed to load resource|ERR_/ });

let server: DeployServer;
test.beforeEach(async () => {
  server = await startDeployServer(NOW);
});
test.afterEach(() => server.close());

const publish = (day: number, date?: string) => publishDay(server, day, date);

/** What goes wrong on a day. */
interface Fault {
  readonly what: string;
  readonly put: (day: number, device: CDPSession) => unknown;
}

const quota = (device: CDPSession, quotaSize?: number) =>
  device.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(server.url).origin,
    ...(quotaSize !== undefined && { quotaSize }),
  });

const tampered = (day: number, tamper: Parameters<typeof publishOn>[3]) =>
  publishOn(server, catalogueNamed(nameOf(day)), dateOf(day), tamper);
const JSON_TYPE = 'application/json';

const FAULTS: readonly Fault[] = [
  {
    what: 'a manifest with the hash of another file',
    put: (day) => tampered(day, (files) => files.map((file) => ({ ...file, sha256: files[0]?.sha256 ?? '' }))),
  },
  {
    what: 'a manifest that gives another size',
    put: (day) => tampered(day, (files) => files.map((file) => ({ ...file, bytes: file.bytes + 1 }))),
  },
  {
    what: 'a manifest that leaves a region out',
    put: (day) => tampered(day, (files) => files.filter(({ name }) => name !== 'meierij.json')),
  },
  { what: 'a manifest that is older', put: (day) => publish(day, '2026-01-01T00:00:00.000Z') },
  {
    what: 'a manifest that is cut short',
    put: () => server.faults.set('/packs/manifest.json', instead('{"format":1,', JSON_TYPE)),
  },
  { what: 'a page instead of a manifest', put: () => server.faults.set('/packs/manifest.json', pageInstead) },
  {
    what: 'a manifest of a newer app',
    put: () => server.faults.set('/packs/manifest.json', instead('{"format":9}', JSON_TYPE)),
  },
  { what: 'half an upload: a file that is not there', put: () => server.faults.set('/packs/nl.json', missing) },
  {
    what: 'half an upload: a file of the day before',
    put: (day) =>
      server.faults.set('/packs/nl.json', instead(catalogueNamed(nameOf(day - 1)).get('nl.json') ?? '', JSON_TYPE)),
  },
  { what: 'a connection that breaks', put: () => server.faults.set('/packs/nl.json', cutOff) },
  { what: 'a file that is redirected', put: () => server.faults.set('/packs/nl.json', redirect('/robots.txt')) },
  {
    what: 'a file that the app cannot read, with the right hash',
    put: (day) => publishOn(server, new Map(catalogueNamed(nameOf(day))).set('nl.json', '{"format":99}'), dateOf(day)),
  },
  { what: 'a device that is full', put: (_, device) => quota(device, 1000) },
];

test('the old catalogue stays through every fault, and the next day brings the new one', async ({ page, context }) => {
  await install(page, server);
  const device = await context.newCDPSession(page);
  await untilAsked(page);
  publish(0);
  await forgetAsked(page);
  await reloadAndAsk(page);
  await expectShown(page, 0);
  for (const [i, { what, put }] of FAULTS.entries()) {
    await test.step(what, async () => {
      const day = i + 1;
      publish(day);
      await put(day, device);
      await forgetAsked(page);
      await reloadAndAsk(page);
      await expectShown(page, day - 1, day);

      await quota(device);
      publish(day);
      await forgetAsked(page);
      await reloadAndAsk(page);
      await expectShown(page, day);
    });
  }
});

test('a clock that is wrong by minutes or by years, here or where it was published, holds nothing up', async ({
  page,
}) => {
  const at = (time: string) => page.clock.setFixedTime(new Date(time));
  await at('2026-12-01T08:00:00Z');
  await install(page, server);
  await untilAsked(page);
  // Minutes behind the officer, a day later.
  publish(1, '2026-12-02T08:10:00.000Z');
  await at('2026-12-02T08:00:00Z');
  await reloadAndAsk(page);
  await expectShown(page, 1);
  // Years ahead, and right again.
  await at('2031-01-01T08:00:00Z');
  await reloadAndAsk(page);
  publish(2, '2026-12-03T08:00:00.000Z');
  await at('2026-12-03T09:00:00Z');
  await reloadAndAsk(page);
  await expectShown(page, 2);
  // Years behind, with a catalogue that has yet to come.
  publish(3, '2026-12-04T08:00:00.000Z');
  await at('2020-01-01T08:00:00Z');
  await reloadAndAsk(page);
  await at('2026-12-04T09:00:00Z');
  await reloadAndAsk(page);
  await expectShown(page, 3);
  // Published with a clock that was far ahead, and then with one that is right.
  publish(4, '2099-01-01T00:00:00.000Z');
  await at('2026-12-05T10:00:00Z');
  await reloadAndAsk(page);
  await expectShown(page, 4);
  publish(5, '2026-12-06T08:00:00.000Z');
  await at('2026-12-06T11:00:00Z');
  await reloadAndAsk(page);
  await expectShown(page, 5);
});

test('of two tabs one asks, both show what came, also without a network', async ({ page, context }) => {
  await install(page, server);
  await untilAsked(page);
  const other = await context.newPage();
  await other.goto(server.url);
  await untilAsked(other);
  publish(1);
  await forgetAsked(page);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await Promise.all([page.reload(), other.reload()]);
  await expect.poll(() => asked.filter((path) => path === '/packs/nl.json')).toHaveLength(1);
  await untilAsked(page);
  await Promise.all([page.reload(), other.reload()]);
  await expectShown(page, 1);
  await expectShown(other, 1);
  expect(asked.filter((path) => path === '/packs/manifest.json')).toHaveLength(1);
  await server.close();
  await context.setOffline(true);
  for (const tab of [page, other]) {
    await tab.reload();
    await expectShown(tab, 1);
  }
});
