import { FAR_APART } from './actions.ts';
import { compareSent } from './compare.ts';
import { APP_URL, startProxy } from './proxy.ts';
import { differencesAsProblems, type Verdict } from './report.ts';
import type { Setting } from './run-pairs.ts';
import { walk } from './walk.ts';

/** Twenty searches, each of which finds something. */
const QUERIES = `respijtzorg logeren oppas dagbesteding dementie rouw mantelzorg vrijwilliger vervoer bewegen eten hulp
  eenzaam maatje huisarts wmo zorg koffie samen ontmoeting`.split(/\s+/);
const LEAST = { searches: 20, opened: 10 };
const DOINGS = {
  ...FAR_APART[0],
  queries: QUERIES,
  facets: [],
  entries: QUERIES.map((_, at) => at),
  saved: [true, true],
};

/**
 * Once everything is on the device, a long journey sends nothing at all; only "wis alles", which opens the app afresh, lets
 * the browser look for a new version, as at every opening. Then the same without any server.
 */
export async function proveSilence({ browser, appPort, marks }: Setting): Promise<readonly Verdict[]> {
  const proxy = await startProxy({ appPort });
  const context = await browser.newContext({ locale: 'nl-NL', proxy: { server: proxy.url, bypass: '<-loopback>' } });
  const page = await context.newPage();
  const problems: string[] = [];
  const journey = async (): Promise<void> => {
    const walked = await page.evaluate(walk, { doings: DOINGS, marks, dwellMs: 0 });
    for (const what of ['searches', 'opened'] as const) {
      if (walked[what] < LEAST[what]) problems.push(`${walked[what]} ${what}, which is fewer than ${LEAST[what]}`);
    }
  };
  const wipe = async (): Promise<void> => {
    await page.getByRole('button', { name: marks.wipeConfirm, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: marks.pages.start[1] ?? '' }).waitFor();
  };
  try {
    await page.goto(APP_URL);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    const before = [...proxy.sent];
    await journey();
    problems.push(...differencesAsProblems(compareSent(before, proxy.sent)));
    await wipe();
    const isLook = ({ bytes }: { bytes: string }) => bytes.startsWith(`GET ${APP_URL}sw.js `);
    problems.push(...differencesAsProblems(compareSent(before, proxy.sent).filter((one) => !isLook(one))));

    await proxy.close();
    await page.reload();
    await journey();
    await wipe();
  } catch (error) {
    problems.push(`broken off: ${(error as Error).message.split('\n', 1)[0]}`);
  } finally {
    await context.close();
    await proxy.close();
  }
  return [{ what: 'once ready for offline use a journey sends nothing, and needs no server', problems }];
}
