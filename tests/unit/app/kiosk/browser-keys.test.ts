import { expect, test } from 'vitest';
import { isBrowserKey } from '../../../../src/app/kiosk/keyboard/browser-keys.ts';

/** As a browser gives it: its methods are those of all events, and not its own. */
class Press {
  readonly key: string;
  readonly held: readonly string[];
  constructor(key: string, held: readonly string[]) {
    this.key = key;
    this.held = held;
  }
  get ctrlKey() {
    return this.held.includes('Control');
  }
  get metaKey() {
    return this.held.includes('Meta');
  }
  get altKey() {
    return this.held.includes('Alt');
  }
  get shiftKey() {
    return this.held.includes('Shift');
  }
  getModifierState(state: string) {
    return this.held.includes(state);
  }
}

const pressed = (name: string, held: readonly string[] = []) => isBrowserKey(new Press(name, held));

test.each(['+', '=', '-', '0', 'p', 'P', 's', 'f', 'o', 'u', 'j', 'd', 'r'])(
  'Ctrl with %s is for the browser',
  (key) => {
    expect([pressed(key, ['Control']), pressed(key, ['Meta']), pressed(key)]).toEqual([true, true, false]);
  },
);

test.each(['F1', 'F3', 'F12', 'BrowserBack', 'PrintScreen', 'ZoomIn'])('%s is for the browser', (key) => {
  expect(pressed(key)).toBe(true);
});

test('Shift with Escape is for the browser, which opens its task manager', () => {
  expect(pressed('Escape', ['Shift'])).toBe(true);
});

test.each(['Enter', 'Tab', 'Escape', ' ', 'ArrowDown', 'é', 'F', 'Backspace'])('%s is for the app', (key) => {
  expect(pressed(key)).toBe(false);
});

test('a letter that is made with AltGr is for the app', () => {
  expect(pressed('@', ['Control', 'Alt', 'AltGraph'])).toBe(false);
});
