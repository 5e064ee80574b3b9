import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';

/** The parts of reading aloud that stand around a page. They come with the other pages, and nothing waits for them. */
export interface ReadAloud {
  /** The button that begins and ends it; nothing where this device has no voice of its own for the language on screen. */
  readonly Start: FunctionComponent<{ readonly look: 'sign' | 'button' }>;
  /** The buttons to pause, stop and change pace, while it reads. */
  readonly Bar: FunctionComponent;
  /** Silence, at once. */
  readonly stop: () => void;
}

/** Null until they are there, and for ever in a browser that cannot speak. */
export const readAloud = signal<ReadAloud | null>(null);
