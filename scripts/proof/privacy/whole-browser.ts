import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { type Doings, FAR_APART } from './actions.ts';
import { type Certificate, selfSignedCertificate } from './certificate.ts';
import type { Checkpoints } from './checkpoints.ts';
import { compareSent, hostsOf } from './compare.ts';
import { MUTANTS } from './mutants.ts';
import { withMutant } from './mutated-server.ts';
import { APP_HOST, APP_URL, AUTOFILL_HOST, type Sent, startProxy } from './proxy.ts';
import { differencesAsProblems, type Verdict } from './report.ts';
import { walk } from './walk.ts';

interface Setting {
  readonly executablePath: string;
  readonly marks: Checkpoints;
  readonly appPort: number;
  readonly certificate: Certificate;
}

/** Chromium looks at the fields of a page some time after it changed. */
const DWELL_MS = 1000;
/** What Playwright switches off and a person's browser does. Fetching parts of itself stays off: it has its own clock. */
const AS_AT_HOME = ['--disable-background-networking', '--disable-sync', '--disable-default-apps'];
/** Four browsers start at once, each of which fetches and keeps all files. */
const WORKER_PATIENCE = { polling: 100, timeout: 120_000 };
/** Chromium speaks to its maker at moments of its own; so often it may differ from itself by that alone. */
const MOST_TRIES = 3;

/** What a visit sent, and where it broke off, if it did. */
interface Around {
  readonly sent: readonly Sent[];
  readonly brokenOff: string | null;
}

/** Names a step that cannot be finished. */
async function step<T>(name: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new Error(`broken off while ${name}: ${(error as Error).message.split('\n', 1)[0]}`);
  }
}

async function goAround(context: BrowserContext, doings: Doings, marks: Checkpoints): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  await step('opening the app', page.goto(APP_URL));
  // By the clock and not by frames: a browser may draw none of a window that nobody sees.
  const isTaken = () => navigator.serviceWorker.controller?.state === 'activated';
  await step('waiting for the service worker', page.waitForFunction(isTaken, undefined, WORKER_PATIENCE));
  await step('walking through the app', page.evaluate(walk, { doings, marks, dwellMs: DWELL_MS }));
  await step('searching with a keyboard', searchByKeyboard(page, doings, marks));
  await page.waitForTimeout(3 * DWELL_MS);
}

/** Once more with a real keyboard, which a browser tells from a script. */
async function searchByKeyboard(page: Page, doings: Doings, marks: Checkpoints): Promise<void> {
  await page.getByRole('button', { name: marks.pages.find[0], exact: true }).click();
  await page.locator('#search').fill('');
  await page.locator('#search').click();
  await page.keyboard.type(doings.queries[0] ?? '');
  await page.keyboard.press('Enter');
}

/** Everything that a whole Chromium with a new profile sends during a visit, with what it encrypts for others opened. */
async function sentBy({ executablePath, marks, appPort, certificate }: Setting, doings: Doings): Promise<Around> {
  const proxy = await startProxy({ appPort, certificate });
  const profile = mkdtempSync(join(tmpdir(), 'ademruimte-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ['--disable-quic', '--ignore-certificate-errors'],
    ignoreDefaultArgs: AS_AT_HOME,
    locale: 'nl-NL',
    proxy: { server: proxy.url, bypass: '<-loopback>' },
  });
  let brokenOff: string | null = null;
  try {
    await goAround(context, doings, marks);
  } catch (error) {
    brokenOff = (error as Error).message;
  } finally {
    await context.close();
    await proxy.close();
    rmSync(profile, { recursive: true, force: true });
  }
  return { sent: [...proxy.sent], brokenOff };
}

/** What differs in the requests to the app and about fields, byte for byte. */
function readableDifferences(one: readonly Sent[], two: readonly Sent[]): readonly string[] {
  const readable = (sent: readonly Sent[]) => sent.filter(({ host }) => host === APP_HOST || host === AUTOFILL_HOST);
  return differencesAsProblems(compareSent(readable(one), readable(two)));
}

/** What differs in the number of requests to each host, connections included. */
function countDifferences(one: readonly Sent[], two: readonly Sent[]): readonly string[] {
  const [first, second] = [hostsOf(one), hostsOf(two)];
  const hosts = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  const differing = hosts.filter((host) => first[host] !== second[host]);
  return differing.map((host) => `${host}: ${first[host] ?? 0} and ${second[host] ?? 0} requests`);
}

/** The same visit twice, and another that differs in everything. */
async function compareThree(setting: Setting): Promise<readonly Verdict[]> {
  const [a, b] = FAR_APART;
  for (let tries = 1; ; tries += 1) {
    const [one, again, two] = await Promise.all([sentBy(setting, a), sentBy(setting, a), sentBy(setting, b)]);
    const broken = [one, again, two].flatMap(({ brokenOff }) => brokenOff ?? []);
    if (broken.length > 0) return [{ what: 'three visits of a whole browser', problems: broken }];
    const [self, other] = [again, two].map(({ sent }) => ({
      readable: readableDifferences(one.sent, sent),
      counts: countDifferences(one.sent, sent),
    }));
    if (!self || !other) throw new Error('no visits');
    const isNoise = self.readable.length + other.readable.length === 0 && self.counts.length + other.counts.length > 0;
    if (isNoise && tries < MOST_TRIES) continue;
    return [
      {
        what: 'a whole browser, the same visit twice (without this the next is void)',
        problems: [...self.readable, ...self.counts],
      },
      { what: 'a whole browser, two visits far apart', problems: [...other.readable, ...other.counts] },
    ];
  }
}

/** A field that has another name beside each question must show in what the browser asks its maker. */
async function noticesFields(setting: Setting, built: string): Promise<Verdict> {
  const mutant = MUTANTS.find(({ seenBy }) => seenBy === 'text field');
  if (!mutant) throw new Error('no mutant that makes fields');
  const { sent, brokenOff } = await withMutant(mutant, built, (appPort) =>
    sentBy({ ...setting, appPort }, FAR_APART[0]),
  );
  const asked = sent.filter(({ host, bytes }) => host === AUTOFILL_HOST && bytes.startsWith('GET '));
  // The search field alone is one.
  const unnoticed = asked.length > 1 ? [] : ['the browser asked its maker about no other fields'];
  return {
    what: `a whole browser notices ${mutant.name}`,
    problems: brokenOff === null ? unnoticed : [brokenOff],
  };
}

/** The same proof for the whole browser with everything it does of itself: two visits cannot be told apart. */
export async function proveWholeBrowser(
  given: Omit<Setting, 'certificate'>,
  built: string,
): Promise<readonly Verdict[]> {
  const setting = { ...given, certificate: selfSignedCertificate() };
  const [three, noticed] = await Promise.all([compareThree(setting), noticesFields(setting, built)]);
  return [...three, noticed];
}
