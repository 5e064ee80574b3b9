import { effect, signal } from '@preact/signals';
import { locale } from '../../../i18n/index.ts';
import type { Model } from '../../core/model.ts';
import { readAloud } from '../read-aloud.ts';
import { AloudChoice } from './by-block.tsx';
import { ListenBar } from './listen-bar.tsx';
import { ListenButton } from './listen-button.tsx';
import { localVoice } from './local-voice.ts';
import { piecesOf } from './pieces.ts';
import { Reader } from './reader.ts';

/** Lets the app read aloud, where the browser can: see `local-voice.ts` for with which voices. */
export function startReadAloud({ router, capabilities }: Model, window: Window): void {
  const speech = window.speechSynthesis;
  if (!speech) return;
  const reader = new Reader(speech);
  // Empty at first in most browsers: they say so when the voices have come.
  const voices = signal(speech.getVoices());
  speech.addEventListener('voiceschanged', () => {
    voices.value = speech.getVoices();
  });
  /** Whether someone is asked for headphones, and has said yes: then not again until the document goes. */
  const headphones = signal<'unasked' | 'asked' | 'agreed'>(capabilities.isPrivate ? 'agreed' : 'unasked');
  const stop = (): void => {
    reader.stop();
    if (headphones.peek() === 'asked') headphones.value = 'unasked';
  };
  effect(() => {
    void router.moves.value;
    void locale.value;
    stop();
  });
  window.document.addEventListener('visibilitychange', () => window.document.hidden && stop());
  window.addEventListener('pagehide', stop);
  const listening = { reader, voices, headphones, from: signal<Element | null>(null), stop };
  readAloud.value = {
    Start: (props) => <ListenButton {...props} {...listening} />,
    Bar: () => <ListenBar {...listening} />,
    Choice: () => <AloudChoice {...listening} />,
    stop,
    canSay: (language) => localVoice(voices.value, language) !== undefined,
    say: (sayings, { isAfter = false, volume }) => reader.say(sayings, isAfter, volume),
    piecesOf,
  };
}
