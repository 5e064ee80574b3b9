import { expect, type Page } from '@playwright/test';
import { nl } from '../text.ts';
import { CONTROLS, type Control, controlsOf } from './controls.ts';
import { madeOf } from './made.ts';
import { type Perceived, perceived } from './perceived.ts';
import { comeBack, placeOf } from './place-on-road.ts';

/** Longest wait for an answer to a press, in milliseconds. A status is read out a second after the page rests. */
const ANSWER_MS = 4000;
const FOCUS_MS = 2000;

/** Left alone, with the reason. */
const LEFT: readonly { readonly name: RegExp; readonly reason: string }[] = [
  { name: new RegExp(`^${nl('shell.exit.now')}`), reason: 'leaves the app: leave-quickly.spec' },
  { name: new RegExp(nl('staff.door', { app: 'Ademruimte' })), reason: 'is held for five seconds: kiosk-staff.spec' },
];

/** What a walk has pressed already, and what was wrong. */
export interface Pressed {
  readonly ids: Set<string>;
  readonly faults: string[];
  /** Nothing above or below what a page is about is pressed: it is the same on every page. */
  readonly isShellLeft: boolean;
  /** The last control that was no answer to a question: one that asked is pressed again for the other answer. */
  opener: string;
}

export const nothingPressed = ({ isShellLeft = false } = {}): Pressed => ({
  ids: new Set(),
  faults: [],
  isShellLeft,
  opener: '',
});

/** The same on every page, so pressed on one. */
const isEverywhere = ({ isShell, isAsked, name }: Control): boolean => !isAsked && (isShell || name === nl('ui.back'));

const idIn = (screen: string, control: Control, { opener }: Pressed): string =>
  [isEverywhere(control) ? '' : screen, control.isAsked ? opener : '', control.id].join('|');

const isOpen = (screen: string, control: Control, pressed: Pressed): boolean =>
  !pressed.ids.has(idIn(screen, control, pressed)) &&
  !(pressed.isShellLeft && control.isShell) &&
  !LEFT.some(({ name }) => name.test(control.name));

/** While another document takes the place of this one there is nothing to ask. */
const holds = (check: () => Promise<boolean>, timeout: number): Promise<boolean> =>
  expect
    .poll(() => check().catch(() => false), { timeout, intervals: [20, 50, 100] })
    .toBe(true)
    .then(
      () => true,
      () => false,
    );

/** How many files a page has given so far: a browser shows that by itself. */
const given = new WeakMap<Page, number>();

function countFiles(page: Page): void {
  if (given.has(page)) return;
  given.set(page, 0);
  page.on('download', () => void given.set(page, (given.get(page) ?? 0) + 1));
}

const differs = (one: Perceived, other: Perceived): boolean => JSON.stringify(one) !== JSON.stringify(other);

/** In an open dialog the focus stays in it. */
const isFocusInDialog = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const dialog = document.querySelector('dialog[open]');
    return dialog === null || dialog.contains(document.activeElement);
  });

const isAfresh = async (page: Page, document: number): Promise<boolean> => {
  await page.waitForLoadState();
  return (await placeOf(page)).document !== document;
};

/** A language or an answer that was chosen already stays so, and there is nothing to say. */
const isChosen = (page: Page): Promise<boolean> =>
  page.evaluate(
    () => document.activeElement?.matches(':checked, [aria-pressed="true"], [aria-current="true"]') ?? false,
  );

/** Whether the same button, pressed again, brings back what it took. */
async function isOwnUndo(page: Page, { at, key }: Control, gone: readonly string[]): Promise<boolean> {
  await page.locator(CONTROLS).nth(at).press(key);
  return holds(async () => {
    const made = new Set(await madeOf(page));
    return gone.every((path) => made.has(path));
  }, FOCUS_MS);
}

/** Presses one control by its key, and says what was wrong with the answer. */
async function press(page: Page, control: Control): Promise<string[]> {
  const faults: string[] = [];
  const made = await madeOf(page);
  const { document } = await placeOf(page);
  await page.locator(CONTROLS).nth(control.at).focus();
  const [before, files] = [await perceived(page), given.get(page)];
  await page.keyboard.press(control.key);
  const hasAnswer = async () => given.get(page) !== files || differs(before, await perceived(page));
  const isAnswered = await holds(hasAnswer, ANSWER_MS);
  const alreadyChosen = !isAnswered && (await isChosen(page));
  if (!isAnswered && !alreadyChosen) faults.push('nothing is heard');
  // All was wiped, on request: the app begins afresh, with the focus where a browser has it.
  if (await isAfresh(page, document)) return faults;
  const hasFocus = await holds(async () => (await perceived(page)).focus !== null, FOCUS_MS);
  // It may have begun afresh only now.
  if (!hasFocus && (await isAfresh(page, document))) return faults;
  if (!hasFocus) faults.push('the focus is nowhere');
  if (!(await isFocusInDialog(page))) faults.push('the focus is not in the dialog');
  const left = new Set(await madeOf(page));
  const gone = made.filter((path) => !left.has(path));
  const isKnown = control.isChoice || control.isAsked;
  const hasUndo = await page.getByRole('button', { name: nl('list.saved.undo') }).count();
  if (gone.length > 0 && !isKnown && hasUndo === 0 && !(await isOwnUndo(page, control, gone)))
    faults.push(`gone without a question: ${gone[0]}`);
  return faults;
}

/** An open dialog lets itself be left by Escape, and gives the focus back. */
async function leaveDialog(page: Page): Promise<string[]> {
  if ((await perceived(page)).dialogs === 0) return [];
  await page.keyboard.press('Escape');
  const isClosed = await holds(async () => {
    const { dialogs, focus } = await perceived(page);
    return dialogs === 0 && focus !== null;
  }, FOCUS_MS);
  return isClosed ? [] : ['a dialog stays, or takes the focus with it'];
}

/** The answers to a question come first, the safe one (the last) before the other. */
function nextOf(controls: readonly Control[]): Control | undefined {
  return controls.findLast(({ isAsked }) => isAsked) ?? controls[0];
}

/**
 * Presses everything on a screen that was not pressed yet, and goes back to it after each.
 * @returns false where there is no way back to this screen: the walk must begin anew
 */
export async function pressEvery(page: Page, screen: string, pressed: Pressed): Promise<boolean> {
  countFiles(page);
  const place = await placeOf(page);
  for (;;) {
    const all = await controlsOf(page);
    const open = all.filter((control) => isOpen(screen, control, pressed));
    const control = nextOf(open);
    if (!control) {
      pressed.faults.push(...(await leaveDialog(page)).map((fault) => `${screen}: ${fault}`));
      return true;
    }
    const id = idIn(screen, control, pressed);
    pressed.ids.add(id);
    // The other answer is still to be given: its question is asked again.
    if (control.isAsked && open.filter(({ isAsked }) => isAsked).length > 1) pressed.ids.delete(pressed.opener);
    if (!control.isAsked) pressed.opener = id;
    const faults = await press(page, control);
    pressed.faults.push(...faults.map((fault) => `${screen}, ${control.name}: ${fault}`));
    if (!(await comeBack(page, place))) return false;
  }
}
