import { expect, test } from 'vitest';
import { isBrowserKey } from '../../../../src/app/kiosk/keyboard/browser-keys.ts';

const pressed = (name: string, held: readonly string[] = []) =>
  isBrowserKey({
    key: name,
    ctrlKey: held.includes('Control'),
    metaKey: held.includes('Meta'),
    altKey: held.includes('Alt'),
    getModifierState: (state: string) => held.includes(state),
  } as KeyboardEvent);

test.each(['+', '=', '-', '0', 'p', 'P', 's', 'f', 'o', 'u', 'j', 'd', 'r'])(
  'Ctrl with %s is for the browser',
  (key) => {
    expect([pressed(key, ['Control']), pressed(key, ['Meta']), pressed(key)]).toEqual([true, true, false]);
  },
);

test.each(['F1', 'F3', 'F12', 'BrowserBack', 'PrintScreen', 'ZoomIn'])('%s is for the browser', (key) => {
  expect(pressed(key)).toBe(true);
});

test.each(['Enter', 'Tab', 'Escape', ' ', 'ArrowDown', 'é', 'F', 'Backspace'])('%s is for the app', (key) => {
  expect(pressed(key)).toBe(false);
});

test('a letter that is made with AltGr is for the app', () => {
  expect(pressed('@', ['Control', 'Alt', 'AltGraph'])).toBe(false);
});
