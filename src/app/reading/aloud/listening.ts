import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Reader } from './reader.ts';

/** What the buttons and the bar share. */
export interface Listening {
  readonly reader: Reader;
  readonly voices: ReadonlySignal<readonly SpeechSynthesisVoice[]>;
  readonly headphones: Signal<'unasked' | 'asked' | 'agreed'>;
  /** The part of the page from which someone asked to read; null is from where they look. */
  readonly from: Signal<Element | null>;
  readonly stop: () => void;
}

/** Reads what is on the page now, or asks for headphones first where others may hear it. */
export function readPage({ reader, headphones, from }: Listening, part: Element | null = null): void {
  from.value = part;
  const main = document.getElementById('main');
  if (headphones.value !== 'agreed') headphones.value = 'asked';
  else if (main) reader.start(main, part);
}
