import { type ReadonlySignal, signal } from '@preact/signals';
import type { Saying } from '../read-aloud.ts';
import { clearHighlight, markBlock, markWord } from './highlight.ts';
import { localVoice } from './local-voice.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** How fast: times the usual pace of a voice. */
export const PACES = [0.75, 1, 1.35] as const;
const USUAL = PACES[1];

export type ReaderStatus = 'off' | 'reading' | 'paused';

/**
 * Reads a page aloud, piece by piece, with a voice of this device. It keeps nothing once it is off, not even its pace; and
 * what is no longer on the page is not read on.
 */
export class Reader {
  readonly #speech: SpeechSynthesis;
  readonly #status = signal<ReaderStatus>('off');
  readonly #pace = signal<(typeof PACES)[number]>(USUAL);
  #pieces: readonly Piece[] = [];
  #at = 0;
  /** Which utterance counts: what a browser still tells of an earlier one means nothing. */
  #turn = 0;

  readonly status: ReadonlySignal<ReaderStatus> = this.#status;
  readonly pace: ReadonlySignal<(typeof PACES)[number]> = this.#pace;

  constructor(speech: SpeechSynthesis) {
    this.#speech = speech;
  }

  /** All of an element, from a part of it on, or else from the first piece that is in sight. */
  start(root: Element, from?: Element | null): void {
    this.#pieces = piecesOf(root);
    const isFirst = ({ element }: Piece): boolean =>
      from ? from.contains(element) : element.getBoundingClientRect().bottom > 0;
    this.#readFrom(Math.max(0, this.#pieces.findIndex(isFirst)));
  }

  /** Says this, at once or after what is being said, without reading on. */
  say(sayings: readonly Saying[], isAfter: boolean, volume: number): void {
    if (!isAfter) this.#hush();
    for (const { text, language } of sayings) {
      const voice = localVoice(this.#speech.getVoices(), language);
      if (voice) this.#speech.speak(Object.assign(this.#utterance(text, voice), { volume }));
    }
  }

  /** Goes on from the piece that someone points at, if it is one. */
  readAt(target: Node): void {
    const pointed = this.#pieces.findIndex(({ element }) => element.contains(target));
    if (pointed >= 0) this.#readFrom(pointed);
  }

  /** Not the browser's own pause, which on telephones ends the sentence for good: it goes on with the piece it was at. */
  pause(): void {
    this.#hush();
    this.#status.value = 'paused';
  }

  goOn(): void {
    this.#readFrom(this.#at);
  }

  /** The next pace of the three, at once. */
  changePace(): void {
    this.#pace.value = PACES[PACES.indexOf(this.#pace.value) + 1] ?? PACES[0];
    if (this.#status.value === 'reading') this.#readFrom(this.#at);
  }

  stop(): void {
    if (this.#status.peek() === 'off') return;
    this.#hush();
    this.#status.value = 'off';
    this.#pace.value = USUAL;
    this.#pieces = [];
    clearHighlight();
  }

  #hush(): void {
    this.#turn += 1;
    this.#speech.cancel();
  }

  #readFrom(next: number): void {
    this.#hush();
    this.#status.value = 'reading';
    for (this.#at = next; this.#at < this.#pieces.length; this.#at += 1) {
      const piece = this.#pieces[this.#at];
      if (!piece?.element.isConnected) break;
      // A text in a language that this device cannot say is left out rather than said wrongly.
      const voice = localVoice(this.#speech.getVoices(), piece.language);
      if (!voice) continue;
      this.#say(piece, voice);
      return;
    }
    this.stop();
  }

  #utterance(text: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
    return Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang, rate: this.#pace.value });
  }

  #say(piece: Piece, voice: SpeechSynthesisVoice): void {
    const turn = this.#turn;
    const isNow = (): boolean => turn === this.#turn;
    const utterance = this.#utterance(piece.text, voice);
    utterance.onboundary = ({ name, charIndex }) => {
      if (isNow() && name === 'word') markWord(piece, charIndex);
    };
    utterance.onend = () => {
      if (isNow()) this.#readFrom(this.#at + 1);
    };
    utterance.onerror = () => {
      if (isNow()) this.stop();
    };
    markBlock(piece);
    this.#speech.speak(utterance);
  }
}
