import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type LocaleCode, languageFor, SOURCE_LOCALE, showLocale } from '../../i18n/index.ts';
import { ORDINARY_READING } from '../../storage/index.ts';
import type { Stored } from './stored.ts';

/** How the texts of a language come to this device. */
export interface Languages {
  /** Adds all texts of a language. Rejects when they cannot be had; asking again is another try. */
  load(code: LocaleCode): Promise<void>;
  /** Keeps a language on the device from now on, and lets go of any other. */
  keep(code: LocaleCode): void;
}

/** Language, colours and way of reading: what someone chose is kept with the rest and put on the page. */
export class Appearance {
  readonly #stored: Stored;
  readonly #languages: Languages;
  readonly #theme = computed(() => this.#stored.state.value.theme);
  /** How someone reads best, whether they chose it or not. */
  readonly reading = computed(() => this.#stored.state.value.reading ?? ORDINARY_READING);
  /** The language of the browser, until someone chooses one. It stays here: what a browser prefers, it tells every host itself. */
  readonly #followed = signal<LocaleCode>(SOURCE_LOCALE);
  readonly #wanted = computed(() => this.#stored.state.value.locale ?? this.#followed.value);
  readonly #languageFailed = signal(false);
  #hasChosen = false;
  #showing = Promise.resolve();

  /** True after a language could not be fetched; the one before stays. */
  readonly languageFailed: ReadonlySignal<boolean> = this.#languageFailed;

  constructor(stored: Stored, window: Window, languages: Languages) {
    this.#stored = stored;
    this.#languages = languages;
    const root = window.document.documentElement;
    effect(() => {
      if (this.#theme.value) root.dataset['theme'] = this.#theme.value;
      else delete root.dataset['theme'];
    });
    effect(() => {
      const { textSize, ...marks } = this.reading.value;
      root.style.setProperty('--text-size', `${textSize / 100}`);
      for (const [name, isOn] of Object.entries(marks)) root.toggleAttribute(`data-${name}`, isOn);
    });
    // Follows the language alone: no other change of the record may lead to a request.
    effect(() => {
      this.#showing = this.#show(this.#wanted.value);
    });
  }

  /** Settles when the language that is wanted now is on screen, or cannot be had. */
  shown(): Promise<void> {
    return this.#showing;
  }

  /**
   * Begins in the language that a browser prefers, on a first visit: who kept something here is used to what they see.
   * @param preferred languages of the reader, best first
   */
  follow(preferred: readonly string[]): void {
    if (this.#stored.consent.peek() !== 'yes') this.#followed.value = languageFor(preferred);
  }

  chooseLocale(code: LocaleCode): void {
    this.#languageFailed.value = false;
    this.#setLocale(code);
  }

  #setLocale(locale: LocaleCode): void {
    this.#stored.update((state) => ({ ...state, locale }));
  }

  async #show(code: LocaleCode): Promise<void> {
    try {
      if (code !== SOURCE_LOCALE) await this.#languages.load(code);
    } catch {
      // Offline before this language was fetched. One attempt for each choice: nothing is asked for again by itself.
      if (this.#wanted.value === code) this.#goBack();
      return;
    }
    // Someone may have chosen another language while this one was on its way.
    if (this.#wanted.value !== code) return;
    showLocale(code);
    // Until someone chooses, what they chose at another time stays; after a wipe nothing of it does.
    this.#hasChosen ||= this.#stored.state.peek().locale !== null;
    if (this.#hasChosen || code !== SOURCE_LOCALE) this.#languages.keep(code);
  }

  /** To Dutch, which is always there. Who chose the language hears that it failed. */
  #goBack(): void {
    this.#followed.value = SOURCE_LOCALE;
    if (this.#stored.state.peek().locale === null) return;
    this.#languageFailed.value = true;
    this.#setLocale(SOURCE_LOCALE);
  }
}
