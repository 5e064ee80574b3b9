// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { LAYOUT_IDS, LAYOUTS } from '../../../../../src/app/kiosk/keyboard/layouts.ts';
import { OnScreenKeyboard } from '../../../../../src/app/kiosk/keyboard/on-screen-keyboard.tsx';
import { t } from '../../../../../src/i18n/index.ts';

let heard: string[] = [];

const field = (): HTMLInputElement => document.querySelector('input') as HTMLInputElement;
const keys = (): HTMLButtonElement[] => [...document.querySelectorAll<HTMLButtonElement>('.keyboard button')];
const nameOf = (key: Element): string => key.getAttribute('aria-label') ?? key.textContent ?? '';
const press = (key: HTMLButtonElement | undefined) => act(() => key?.click());
const pressNamed = (name: string) => press(keys().find((key) => nameOf(key) === name));

async function show() {
  heard = [];
  document.body.innerHTML =
    '<form><input type="search" maxlength="200"></form><main id="main" tabindex="-1"></main><div></div>';
  field().addEventListener('input', (event) => heard.push(`${(event as InputEvent).inputType} ${field().value}`));
  await act(() => render(<OnScreenKeyboard />, document.querySelector('div') as HTMLElement));
  await act(() => field().focus());
}

beforeEach(show);

describe('the keyboard on the screen', () => {
  it('keeps the keyboard of the system away', () => {
    expect(field().inputMode).toBe('none');
    expect(keys().length).toBeGreaterThan(30);
  });

  it('tells the field of every letter, as typing does', async () => {
    await pressNamed('o');
    await pressNamed(t('keyboard.erase'));
    await pressNamed('p');
    await pressNamed(t('keyboard.clear'));
    expect(heard).toEqual(['insertText o', 'deleteContentBackward ', 'insertText p', 'deleteContent ']);
  });

  it('writes what the pressed keys say, whatever the keys', async () => {
    const quiet = new Set([
      t('keyboard.shift'),
      t('keyboard.signs'),
      t('keyboard.letters'),
      ...LAYOUT_IDS.flatMap((id) => [LAYOUTS[id].name, t('keyboard.languages', { name: LAYOUTS[id].name })]),
    ]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { maxLength: 40 }), async (presses) => {
        await show();
        let wanted: string[] = [];
        for (const number of presses) {
          const choices = keys().filter((key) => nameOf(key) !== t('keyboard.done'));
          const key = choices[number % choices.length] as HTMLButtonElement;
          const name = nameOf(key);
          if (name === t('keyboard.erase')) wanted.pop();
          else if (name === t('keyboard.clear')) wanted = [];
          else if (name === t('keyboard.space')) wanted.push(' ');
          else if (!quiet.has(name)) wanted.push(...name);
          await press(key);
          expect(field().value).toBe(wanted.join(''));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('goes when the focus goes elsewhere, and begins anew', async () => {
    await pressNamed(t('keyboard.signs'));
    await act(() => document.getElementById('main')?.focus());
    expect(keys()).toEqual([]);
    await act(() => field().focus());
    expect(keys().map(nameOf)).toContain('q');
  });

  it('sends the form of the field when someone is done, as Enter does', async () => {
    let sent = 0;
    field().form?.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    await pressNamed(t('keyboard.done'));
    expect(sent).toBe(1);
    expect(keys()).toEqual([]);
    expect(document.activeElement?.id).toBe('main');
  });
});
