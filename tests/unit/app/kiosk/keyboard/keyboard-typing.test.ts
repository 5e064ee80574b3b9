import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  changeText,
  hasCapitals,
  type Key,
  type Keyboard,
  lettersShown,
  startKeyboard,
  turnKeyboard,
} from '../../../../../src/app/kiosk/keyboard/keyboard.ts';
import { LAYOUT_IDS } from '../../../../../src/app/kiosk/keyboard/layouts.ts';
import type { Typed } from '../../../../../src/app/kiosk/keyboard/typed.ts';

const LONGEST = 200;

/** Every key that can be pressed now. */
function keysOf(keyboard: Keyboard): readonly Key[] {
  const letters = [...lettersShown(keyboard).flat(), ' ', "'"];
  const others = ['erase', 'clear', 'signs', 'languages', ...(hasCapitals(keyboard.layout) ? ['shift'] : [])] as const;
  return [
    ...letters.map((each): Key => ({ does: 'write', letters: each })),
    ...others.map((does) => ({ does }) as Key),
    ...LAYOUT_IDS.map((layout): Key => ({ does: 'layout', layout })),
  ];
}

/** The model: what stands before and after the caret, sign by sign. */
interface Model {
  before: string[];
  after: string[];
}

function pressInModel(model: Model, key: Key): void {
  if (key.does === 'write' && [...model.before, ...model.after].join('').length + key.letters.length <= LONGEST)
    model.before.push(...key.letters);
  if (key.does === 'erase') model.before.pop();
  if (key.does === 'clear') Object.assign(model, { before: [], after: [] });
}

it('any keys in any order write what a model of a text writes', () => {
  const press = fc.nat();
  const layout = fc.constantFrom(...LAYOUT_IDS);
  const around = fc.tuple(fc.array(fc.constantFrom('a', 'ı', 'ж', '👵', 'لا')), fc.array(fc.constantFrom('b', '👴')));
  fc.assert(
    fc.property(layout, around, fc.array(press, { maxLength: 260 }), (first, [left, right], presses) => {
      const model: Model = { before: [...left.join('')], after: [...right.join('')] };
      const caret = left.join('').length;
      let typed: Typed = { text: left.join('') + right.join(''), start: caret, end: caret };
      let keyboard = startKeyboard(first);
      for (const number of presses) {
        const keys = keysOf(keyboard);
        const key = keys[number % keys.length] as Key;
        typed = changeText(typed, key, LONGEST);
        pressInModel(model, key);
        keyboard = turnKeyboard(keyboard, key);
        expect(typed.text).toBe([...model.before, ...model.after].join(''));
        expect([typed.start, typed.end]).toEqual([model.before.join('').length, model.before.join('').length]);
      }
    }),
    { numRuns: 500 },
  );
});

it('writes over what is selected, and takes it away', () => {
  const selected: Typed = { text: 'oppas thuis', start: 0, end: 5 };
  expect(changeText(selected, { does: 'write', letters: 'hulp' }, LONGEST)).toEqual({
    text: 'hulp thuis',
    start: 4,
    end: 4,
  });
  expect(changeText(selected, { does: 'erase' }, LONGEST)).toEqual({ text: ' thuis', start: 0, end: 0 });
});

it('leaves a field that is full as it is', () => {
  const full: Typed = { text: 'a'.repeat(LONGEST), start: LONGEST, end: LONGEST };
  expect(changeText(full, { does: 'write', letters: 'b' }, LONGEST)).toBe(full);
});

it('writes one capital and then small letters again', () => {
  const shifted = turnKeyboard(startKeyboard('tr'), { does: 'shift' });
  expect(lettersShown(shifted).flat()).toEqual(expect.arrayContaining(['İ', 'I']));
  expect(turnKeyboard(shifted, { does: 'write', letters: 'İ' })).toEqual(startKeyboard('tr'));
});
