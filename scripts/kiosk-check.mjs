// npm run kiosk:check -- [ADDRESS] [--px-per-mm 4] [--screen 1080x1920]: does this kiosk do what it promises?
// Without an address it takes the settings of the kiosk from the environment. Needs Node 18 and Chromium, nothing else.

import { serve } from './host/serve.mjs';
import { readSettings } from './kiosk/settings.mjs';
import { openCheckPage } from './kiosk-check/check-page.mjs';
import { openGate } from './kiosk-check/gate.mjs';
import { checkDeadEnd, checkHost, checkPolicy } from './kiosk-check/machine.mjs';
import { createReport } from './kiosk-check/report.mjs';
import { checkLocked, checkReset, checkSession, checkStart } from './kiosk-check/session.mjs';

const BY_HAND = [
  'Druk op F11, F12, Esc, Ctrl+N, Ctrl+T, Ctrl+P, Ctrl+L, Ctrl+O, Ctrl+S en Ctrl+Shift+I: er mag niets gebeuren.',
  'Druk op F1: er komt even een lege hulppagina. Binnen tien seconden is de app terug.',
  'Druk op Ctrl+W: het scherm sluit. Binnen een minuut is de app terug.',
  'Druk op Alt+F4, Alt+Tab, de Windows-toets en Ctrl+Alt+F1 tot F7. Alleen de vensterbeheerder kan die tegenhouden: met cage gebeurt er niets, met een gewoon bureaublad wel.',
  'Meet een knop met een liniaal: ten minste 20 mm hoog en breed.',
  'Loop weg van een ingevulde vraag. Na anderhalve minuut vraagt het scherm of u er nog bent, en daarna wist het alles.',
  'Trek de stekker eruit en zet hem er weer in: binnen een minuut staat het beginscherm er.',
];

/** @param {readonly string[]} args @param {string} name */
const valueAfter = (args, name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);

/** @param {readonly string[]} args */
function readArguments(args) {
  const url = args.find((arg) => /^https?:/.test(arg));
  const [width = 1080, height = 1920] = (valueAfter(args, '--screen') ?? '').split('x').map(Number).filter(Boolean);
  return { url, screen: { width, height }, pxPerMm: Number(valueAfter(args, '--px-per-mm') ?? 4) };
}

/** @param {readonly string[]} args */
async function check(args) {
  const report = createReport(console.log);
  const { url: given, screen, pxPerMm } = readArguments(args);
  const settings = readSettings(given ? { ...process.env, KIOSK_URL: given, KIOSK_FOLDER: undefined } : process.env);
  const url = settings.url ?? `http://127.0.0.1:${settings.port}/?kiosk`;
  // The policy knows this port and no other. On a kiosk that is on, the app is there already.
  const served = settings.folder
    ? await serve({ folder: settings.folder, port: settings.port }).catch(() => undefined)
    : undefined;
  // The browser without the program that gives it a screen: the test needs none.
  const command = settings.browser.slice(settings.browser.indexOf('--') + 1).slice(0, 1);
  checkPolicy(url, report);
  await checkDeadEnd(report);
  if (await checkHost(url, report)) await checkInBrowser({ url, command, screen, pxPerMm, report });
  await served?.close();
  for (const line of BY_HAND) report.self(line);
  return report.faults();
}

/** @param {{ url: string, command: readonly string[], screen: { width: number, height: number }, pxPerMm: number, report: import('./kiosk-check/report.mjs').Report }} options */
async function checkInBrowser({ url, command, screen, pxPerMm, report }) {
  const gate = await openGate(url);
  const page = await openCheckPage({ url, command, proxyPort: gate.port, screen });
  try {
    if (!(await checkStart(page, report, pxPerMm))) return;
    gate.shut();
    await checkSession(page, report, pxPerMm);
    await checkReset(page, report);
    await checkLocked(page, report, url);
    // Among them the one that the test itself asked for.
    const others = [...new Set(gate.refused())].join(', ');
    report.note(`Tegengehouden, 0 bytes: ${others}`);
  } finally {
    await page.close();
    gate.close();
  }
}

try {
  const faults = await check(process.argv.slice(2));
  console.log(
    faults === 0
      ? '\nAlles wat deze test kan zien, is goed.'
      : `\n${faults} keer FOUT. Los dat op en doe de test opnieuw.`,
  );
  process.exit(faults === 0 ? 0 : 1);
} catch (error) {
  console.error(`FOUT  ${/** @type {Error} */ (error).message}`);
  process.exit(1);
}
