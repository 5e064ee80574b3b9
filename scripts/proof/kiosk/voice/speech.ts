import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { localVoice } from '../../../../src/app/reading/aloud/local-voice.ts';

/** A simpler form of a language has no voice of its own. */
const SPOKEN = readdirSync('src/i18n/locales').filter((locale) => !locale.includes('-x-'));
export const SENTENCE = 'Dit is een korte zin.';

/** Languages of the app, and the voice of this machine that it would take for each; "" for none. */
export async function voicesOf(page: Page): Promise<readonly string[]> {
  const voices = await page.evaluate(() =>
    speechSynthesis.getVoices().map((voice) => ({
      name: voice.name,
      lang: voice.lang,
      localService: voice.localService,
      default: voice.default,
      voiceURI: voice.voiceURI,
    })),
  );
  return SPOKEN.map((language) => localVoice(voices, language)?.name ?? '');
}

/** What a sentence tells of where it is: names of events, and whether it ended. Wants to have been touched before. */
export const eventsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    (sentence) =>
      new Promise<string[]>((resolve) => {
        const told: string[] = [];
        const saying = Object.assign(new SpeechSynthesisUtterance(sentence), { lang: 'nl' });
        saying.voice = speechSynthesis.getVoices().find(({ lang }) => /^nl\b/i.test(lang)) ?? null;
        for (const type of ['start', 'boundary', 'end', 'error'] as const)
          saying.addEventListener(type, () => told.push(type));
        for (const type of ['end', 'error'] as const) saying.addEventListener(type, () => resolve(told));
        speechSynthesis.speak(saying);
        setTimeout(() => resolve([...told, 'no end']), 15_000);
      }),
    SENTENCE,
  );
