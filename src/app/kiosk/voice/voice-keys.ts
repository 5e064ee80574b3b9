/** What a key asks of a screen that speaks. */
export type VoiceKey = 'toggle' | 'next' | 'before' | 'onward' | 'again' | 'louder' | 'softer';

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const BY_KEY: Readonly<Record<string, VoiceKey>> = {
  ArrowDown: 'next',
  ArrowUp: 'before',
  ArrowRight: 'onward',
  ArrowLeft: 'again',
  '+': 'louder',
  '-': 'softer',
};
/** A pad for numbers has the arrows on these, whether or not its lock is on. */
const BY_CODE: Readonly<Record<string, VoiceKey>> = {
  Digit5: 'toggle',
  Numpad5: 'toggle',
  Numpad2: 'next',
  Numpad8: 'before',
  Numpad6: 'onward',
  Numpad4: 'again',
};

/**
 * What a key asks; undefined when it is for the page. The key 5 has a raised dot on every pad, so that it is found by touch.
 * @param isWriting whether the focus is where signs are written: those are then no order, but for the arrows up and down
 * @param isList whether it is on a list to choose from, which the arrows to the sides go through
 */
export function voiceKeyOf(event: Key, isWriting: boolean, isList: boolean): VoiceKey | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const byKey = BY_KEY[event.key];
  if (isWriting || (isList && byKey)) return byKey === 'next' || byKey === 'before' ? byKey : undefined;
  return byKey ?? BY_CODE[event.code];
}
