// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Voice } from '../../../../../src/app/kiosk/voice/voice.ts';
import { type ReadAloud, readAloud } from '../../../../../src/app/reading/read-aloud.ts';
import { addTexts } from '../../../../../src/i18n/index.ts';
import kiosk from '../../../../../src/i18n/locales/nl/kiosk.json';

let said: string[] = [];
let loudness = 0;
let canSay = true;

/** Texts as the reader finds them: here each element that holds words itself. */
const piecesOf: ReadAloud['piecesOf'] = (root) =>
  [root, ...root.querySelectorAll('*')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
    .map((element) => ({ element, text: element.textContent ?? '', parts: [], language: 'nl' }));

const none = () => null;
const speaker: ReadAloud = {
  Start: none,
  Bar: none,
  Choice: none,
  stop: () => undefined,
  canSay: () => canSay,
  say: (sayings, { isAfter, volume }) => {
    said = [...(isAfter ? said : []), ...sayings.map(({ text }) => text)];
    loudness = volume;
  },
  piecesOf,
};

const PAGE = `
  <h1>Hoe gaat het?</h1>
  <fieldset aria-labelledby="ask">
    <legend id="ask">Slaapt u goed?</legend>
    <label><input type="radio" name="sleep" /> Ja</label>
    <label><input type="radio" name="sleep" /> Nee</label>
  </fieldset>
  <p role="status"></p>
  <button aria-expanded="false">Meer</button>`;

let voice: Voice;
const press = (key: string, code = key): void => {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
};

beforeEach(() => {
  addTexts('nl', 'kiosk', kiosk);
  document.body.innerHTML = PAGE;
  // What this engine has no layout for.
  Object.assign(Element.prototype, { getClientRects: () => [{}] });
  [said, canSay] = [[], true];
  readAloud.value = speaker;
  voice = new Voice();
  addEventListener('keydown', voice.onKey);
  addEventListener('focusin', voice.onFocus);
});

afterEach(() => {
  removeEventListener('keydown', voice.onKey);
  removeEventListener('focusin', voice.onFocus);
  readAloud.value = null;
});

test('is silent until the key 5, then says that it speaks and where one is', () => {
  press('ArrowDown');
  expect(said).toEqual([]);
  press('5', 'Digit5');
  expect(said).toEqual([kiosk.voice.on, 'Hoe gaat het?']);
});

test('without a voice of this computer no key does anything', () => {
  canSay = false;
  press('5', 'Digit5');
  press('ArrowDown');
  expect(said).toEqual([]);
});

test('goes past texts and controls, and says what each is and how it stands', () => {
  press('5', 'Digit5');
  const heard: string[][] = [];
  for (let stops = 0; stops < 5; stops += 1) {
    press('ArrowDown');
    heard.push(said);
  }
  expect(heard).toEqual([
    ['Hoe gaat het?'],
    ['Slaapt u goed?'],
    ['Ja', 'keuze 1 van 2, niet gekozen'],
    ['Nee', 'keuze 2 van 2, niet gekozen'],
    ['Meer', 'knop, dicht'],
  ]);
  // Who comes back to the answers hears the question again.
  press('ArrowUp');
  expect(said).toEqual(['Slaapt u goed?', 'Nee', 'keuze 2 van 2, niet gekozen']);
  press('ArrowRight');
  expect(said).toEqual(['Nee', 'keuze 2 van 2, niet gekozen', 'Meer', 'knop, dicht']);
});

test('says the question to who comes to its answers in another way', () => {
  press('5', 'Digit5');
  document.querySelector('input')?.focus();
  expect(said).toEqual(['Slaapt u goed?', 'Ja', 'keuze 1 van 2, niet gekozen']);
});

test('speaks softer and louder, and is silent after the same key and at the end', () => {
  press('5', 'Digit5');
  press('-');
  expect(loudness).toBeCloseTo(0.8);
  press('+');
  press('+');
  expect(loudness).toBe(1);
  press('5', 'Digit5');
  expect(said).toEqual([kiosk.voice.off]);
  press('5', 'Digit5');
  voice.end();
  expect(said).toEqual([]);
  press('ArrowDown');
  expect(said).toEqual([]);
});
