import type { Page } from '@playwright/test';

/** A voice as a browser lists it. */
export interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default?: boolean;
}

/** Something that was said, and with which voice; null is the browser's own choice. */
export interface Said {
  readonly text: string;
  readonly voice: string | null;
  readonly rate: number;
  readonly volume: number;
}

export const LOCAL: FakeVoice = { name: 'van dit apparaat', lang: 'nl_NL', localService: true };
export const REMOTE: FakeVoice = { name: 'van een server', lang: 'nl-NL', localService: false, default: true };

/**
 * Gives a page a speech engine that says nothing and notes everything: what is said is at its first word until `endOfSaying`.
 * With `late`, the voices come when `lateVoices` is called.
 */
export async function giveVoices(page: Page, voices: readonly FakeVoice[], late = false): Promise<void> {
  await page.addInitScript(
    ([given, isLate]) => {
      const said: Said[] = [];
      let now: { onend?: () => void; onboundary?: (event: object) => void } | null = null;
      let listed = isLate ? [] : given;
      const speech = Object.assign(new EventTarget(), {
        getVoices: () => listed,
        cancel: () => {
          now = null;
        },
        speak: (utterance: { text: string; voice: FakeVoice | null; rate: number; volume: number } & typeof now) => {
          const { text, voice, rate, volume } = utterance;
          said.push({ text: text.trim(), voice: voice?.name ?? null, rate, volume });
          now = utterance;
          utterance?.onboundary?.({ name: 'word', charIndex: 0 });
        },
      });
      class Utterance {
        voice = null;
        rate = 1;
        volume = 1;
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      }
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
      Object.assign(window, {
        SpeechSynthesisUtterance: Utterance,
        said,
        isSpeaking: () => now !== null,
        endOfSaying: () => now?.onend?.(),
        lateVoices: () => {
          listed = given;
          speech.dispatchEvent(new Event('voiceschanged'));
        },
      });
    },
    [voices, late] as const,
  );
}

interface Speaking {
  readonly said: readonly Said[];
  isSpeaking(): boolean;
  endOfSaying(): void;
  lateVoices(): void;
}

const ask = <T>(page: Page, what: (window: Speaking) => T): Promise<T> =>
  page.evaluate(`(${what})(window)`) as Promise<T>;

/** The app as it is where a keypad and headphones stand at the kiosk. */
export async function giveKeypad(page: Page): Promise<void> {
  await page.route(/\/(\?kiosk)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(keypad(?:"|&quot;)):false/, '$1:true');
    await route.fulfill({ response, body });
  });
}

export const said = (page: Page): Promise<readonly Said[]> => ask(page, (window) => window.said);
export const isSpeaking = (page: Page): Promise<boolean> => ask(page, (window) => window.isSpeaking());
export const endOfSaying = (page: Page): Promise<void> => ask(page, (window) => window.endOfSaying());
export const lateVoices = (page: Page): Promise<void> => ask(page, (window) => window.lateVoices());
