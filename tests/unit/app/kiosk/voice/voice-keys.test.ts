import { expect, test } from 'vitest';
import { type VoiceKey, voiceKeyOf } from '../../../../../src/app/kiosk/voice/voice-keys.ts';

const press = (key: string, code = key) => ({ key, code, ctrlKey: false, altKey: false, metaKey: false });

test.each<[VoiceKey, readonly ReturnType<typeof press>[]]>([
  ['toggle', [press('5', 'Digit5'), press('5', 'Numpad5'), press('Clear', 'Numpad5')]],
  ['next', [press('ArrowDown'), press('2', 'Numpad2'), press('ArrowDown', 'Numpad2')]],
  ['before', [press('ArrowUp'), press('8', 'Numpad8')]],
  ['onward', [press('ArrowRight'), press('6', 'Numpad6')]],
  ['again', [press('ArrowLeft'), press('4', 'Numpad4')]],
  ['louder', [press('+', 'NumpadAdd')]],
  ['softer', [press('-', 'NumpadSubtract')]],
])('%s, with arrows and on a pad for numbers, its lock on or off', (asked, keys) => {
  for (const key of keys) expect(voiceKeyOf(key, false, false)).toBe(asked);
});

test('where someone writes, a sign is a sign, and only the arrows up and down lead away', () => {
  for (const key of [press('5', 'Digit5'), press('2', 'Numpad2'), press('-'), press('ArrowLeft'), press('ArrowRight')])
    expect(voiceKeyOf(key, true, false)).toBeUndefined();
  expect(voiceKeyOf(press('ArrowDown'), true, false)).toBe('next');
  expect(voiceKeyOf(press('ArrowUp', 'Numpad8'), true, false)).toBe('before');
});

test('a list keeps the arrows to the sides, and nothing is asked with Ctrl, Alt or by another key', () => {
  expect(voiceKeyOf(press('ArrowLeft'), false, true)).toBeUndefined();
  expect(voiceKeyOf(press('ArrowDown'), false, true)).toBe('next');
  expect(voiceKeyOf(press('5', 'Digit5'), false, true)).toBe('toggle');
  expect(voiceKeyOf({ ...press('5', 'Digit5'), ctrlKey: true }, false, false)).toBeUndefined();
  expect(voiceKeyOf(press('Enter'), false, false)).toBeUndefined();
  expect(voiceKeyOf(press('Tab'), false, false)).toBeUndefined();
});
