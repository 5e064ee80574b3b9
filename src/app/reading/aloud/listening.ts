import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Reader } from './reader.ts';

/** What the button and the bar share. */
export interface Listening {
  readonly reader: Reader;
  readonly voices: ReadonlySignal<readonly SpeechSynthesisVoice[]>;
  readonly headphones: Signal<'unasked' | 'asked' | 'agreed'>;
  readonly stop: () => void;
}

/** Reads what is on the page now. */
export function readPage({ reader }: Listening): void {
  const main = document.getElementById('main');
  if (main) reader.start(main);
}
