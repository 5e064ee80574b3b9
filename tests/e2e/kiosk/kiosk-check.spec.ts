import { execFile } from 'node:child_process';
import { proofBrowser } from '../../../scripts/proof/kiosk/kiosk-browser.ts';
import { expect, test } from '../fixtures.ts';

/** The test for venues, as they start it. */
const checkOf = (
  url: string,
  ...args: readonly string[]
): Promise<{ readonly lines: readonly string[]; readonly code: number }> =>
  new Promise((fulfil) => {
    const env = { ...process.env, KIOSK_BROWSER: proofBrowser() };
    const child = execFile(process.execPath, ['scripts/kiosk-check.mjs', url, ...args], { env }, (_, stdout) =>
      fulfil({ lines: stdout.split('\n'), code: child.exitCode ?? -1 }),
    );
  });

const wrong = (lines: readonly string[]) => lines.filter((line) => line.startsWith('FOUT'));

test('finds nothing wrong with a kiosk but what this machine lacks', async ({ baseURL }) => {
  const { lines, code } = await checkOf(`${baseURL}?kiosk`);
  // Whoever tests has no policy for this address.
  expect(wrong(lines)).toEqual([expect.stringContaining('policy')]);
  expect(lines.filter((line) => line.startsWith('goed')).length).toBeGreaterThan(12);
  expect(lines.filter((line) => line.startsWith('weet  Tegengehouden, 0 bytes'))).toHaveLength(1);
  expect(code).toBe(1);
});

test('finds an app that is no kiosk, and a host that is not there', async ({ baseURL }) => {
  const ordinary = await checkOf(`${baseURL}`);
  expect(wrong(ordinary.lines).join()).toContain('kioskstand');
  const nobody = await checkOf('http://127.0.0.1:9/');
  expect(wrong(nobody.lines).join()).toContain('bereikbaar');
  expect([ordinary.code, nobody.code]).toEqual([1, 1]);
});
