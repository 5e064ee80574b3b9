import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { Piece } from './aloud/pieces.ts';

/** Words with the language that they are in, as a BCP 47 tag. */
export interface Saying {
  readonly text: string;
  readonly language: string;
}

interface HowToSay {
  /** After what is being said, instead of in its place. */
  readonly isAfter?: boolean;
  /** From 0 to 1. */
  readonly volume: number;
}

/** The parts of reading aloud that stand around a page. They come with the other pages, and nothing waits for them. */
export interface ReadAloud {
  /** The button that begins and ends it; nothing where this device has no voice of its own for the language on screen. */
  readonly Start: FunctionComponent<{ readonly look: 'sign' | 'button' }>;
  /** The buttons to pause, stop and change pace, while it reads. */
  readonly Bar: FunctionComponent;
  /** The choice whether there is such a button at every heading; as little there as the button. */
  readonly Choice: FunctionComponent;
  /** Silence, at once. */
  readonly stop: () => void;
  /** Whether this device has a voice of its own for a language. Reading it in a component makes that follow the voices. */
  readonly canSay: (language: string) => boolean;
  /** Says what a screen says of itself to who cannot see it; what is in a language without a voice is left out. */
  readonly say: (sayings: readonly Saying[], how: HowToSay) => void;
  /** The texts on the screen within an element. */
  readonly piecesOf: (root: Element) => readonly Piece[];
}

/** Null until they are there, and for ever in a browser that cannot speak. */
export const readAloud = signal<ReadAloud | null>(null);
