/** A tag as one browser or another writes it: `nl-NL`, `nl_NL`, `nl`. */
const languageOf = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';

/**
 * A voice of this device for a language, undefined where there is none. Any other voice is one of someone else's server,
 * which is then sent every word: never used, not even where it is the browser's own choice.
 * @param language a BCP 47 tag; which country it is from does not matter
 */
export function localVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const own = voices.filter(
    ({ localService, lang }) => localService === true && languageOf(lang) === languageOf(language),
  );
  return own.find((voice) => voice.default) ?? own[0];
}
