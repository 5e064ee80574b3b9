// A session on the kiosk, from the invitation to the wipe, and what is left of it.

/** @typedef {import('./report.mjs').Report} Report */
/** @typedef {import('./check-page.mjs').CheckPage} CheckPage */

const MARKER = 'zqxkioskcheckxqz';
const INVITED = 'document.querySelector(".attract") !== null';
const click = (/** @type {string} */ selector) => `(document.querySelector(${JSON.stringify(selector)}).click(), true)`;

const KEPT = `(async () => [
  ...(await indexedDB.databases()).map(({ name }) => 'IndexedDB ' + name),
  ...Object.keys(localStorage).map((key) => 'localStorage ' + key),
  ...Object.keys(sessionStorage).map((key) => 'sessionStorage ' + key),
  ...(document.cookie ? ['cookie'] : []),
  ...(history.length > 1 ? ['geschiedenis: ' + history.length + ' stappen'] : []),
  ...(document.documentElement.outerHTML.includes('${MARKER}') ? ['woord op de pagina'] : []),
])()`;

const TOO_SMALL = (
  /** @type {number} */ pixels,
) => `[...document.querySelectorAll('button, a, select, summary, label:has(input)')]
  .filter((element) => !element.closest('.nl-skip-link'))
  .map((element) => ({ name: element.textContent.trim().slice(0, 30), box: element.getBoundingClientRect() }))
  .filter(({ box }) => box.width > 0 && box.height > 0 && Math.min(box.width, box.height) < ${pixels} - 0.5)
  .map(({ name, box }) => name + ' ' + Math.round(Math.min(box.width, box.height)) + ' px')`;

const SMALLEST_MM = 20;
const START_MS = 60_000;
const SHOW_MS = 5000;

/** @param {CheckPage} page @param {Report} report @param {number} pxPerMm measured on this screen */
export async function checkStart(page, report, pxPerMm) {
  // An app that is no kiosk stands there just as soon, with something else.
  const isInvited =
    (await page.becomes('document.querySelector("main") !== null', START_MS)) && (await page.becomes(INVITED, SHOW_MS));
  report.tell(
    isInvited,
    'De app staat in kioskstand: het beginscherm staat er',
    'Staat ?kiosk achter het adres, of "kiosk": "always" in deployment.json?',
  );
  if (!isInvited) return false;
  const mm = await page.ask('parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--mm"))');
  report.tell(
    Math.abs(mm - pxPerMm) <= 0.1 * pxPerMm,
    `Een millimeter is ${pxPerMm} pixels (pxPerMm in deployment.json)`,
    `daar staat ${mm}`,
  );
  const ready = await page.becomes('navigator.serviceWorker.controller?.state === "activated"', 60_000);
  report.tell(ready, 'Alles staat klaar om zonder internet te werken');
  return true;
}

/** @param {CheckPage} page @param {Report} report @param {number} pxPerMm */
export async function checkSession(page, report, pxPerMm) {
  const small = new Set();
  const measure = async () => {
    for (const name of (await page.ask(TOO_SMALL(SMALLEST_MM * pxPerMm))) ?? []) small.add(name);
  };
  await measure();
  const hasBegun = (await page.ask(click('.attract__start'))) && (await page.becomes(`!(${INVITED})`));
  report.tell(Boolean(hasBegun), 'Een sessie begint na een tik op de startknop');
  await measure();
  await page.ask(click('.site-nav__item--find'));
  const hasField = await page.becomes('document.querySelector("input[type=search]") !== null');
  report.tell(hasField, 'Zoeken werkt, ook nu de server uit staat');
  await measure();
  await page.ask('document.querySelector("input[type=search]")?.focus()');
  await page.send('Input.insertText', { text: MARKER });
  report.tell(
    (await page.ask(`document.querySelector("input[type=search]")?.value === "${MARKER}"`)) === true,
    'Wat iemand typt, komt in het zoekveld',
  );
  report.tell(small.size === 0, `Alle knoppen zijn ten minste ${SMALLEST_MM} mm`, [...small].join(', '));
  const before = (await page.ask(KEPT)) ?? ['onbekend'];
  const stored = before.filter((/** @type {string} */ name) => name !== 'woord op de pagina');
  report.tell(stored.length === 0, 'Tijdens de sessie wordt niets bewaard', stored.join(', '));
}

/** @param {CheckPage} page @param {Report} report */
export async function checkReset(page, report) {
  await page.ask('window.zqBefore = true');
  await page.ask(click('.done button'));
  if (await page.ask('document.querySelector("dialog[open]") !== null'))
    await page.ask(click('dialog[open] .nl-button--primary'));
  const isReset = await page.becomes(`${INVITED} && window.zqBefore === undefined`);
  report.tell(isReset, '‘Klaar, wis alles’ geeft een nieuw, leeg beginscherm');
  const left = (await page.ask(KEPT)) ?? ['onbekend'];
  report.tell(left.length === 0, 'Na de sessie is er niets over', left.join(', '));
}

/** @param {CheckPage} page @param {Report} report @param {string} url */
export async function checkLocked(page, report, url) {
  const { errorText } = await page.send('Page.navigate', { url: 'https://example.com/' });
  report.tell(Boolean(errorText), 'Een andere website gaat niet open');
  await page.send('Page.navigate', { url });
  report.tell(await page.becomes(INVITED), 'De app komt daarna zelf terug, ook nu de server uit staat');
}
