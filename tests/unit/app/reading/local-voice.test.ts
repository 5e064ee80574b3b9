import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localVoice } from '../../../../src/app/reading/aloud/local-voice.ts';

const voice = (lang: string, localService: boolean | undefined, isDefault = false) =>
  ({ name: lang, voiceURI: lang, lang, localService, default: isDefault }) as SpeechSynthesisVoice;

test('a voice of the device for the language, whatever country and way of writing', () => {
  for (const tag of ['nl-NL', 'nl_NL', 'nl-BE', 'nl', 'NL-nl'])
    expect(localVoice([voice('en-GB', true), voice(tag, true)], 'nl')?.lang).toBe(tag);
  expect(localVoice([voice('nl-NL', true)], 'nl-x-simpel')?.lang).toBe('nl-NL');
  expect(localVoice([voice('nds-DE', true)], 'nl')).toBeUndefined();
});

test('the one that someone set as theirs goes first', () => {
  expect(localVoice([voice('nl-BE', true), voice('nl-NL', true, true)], 'nl')?.lang).toBe('nl-NL');
});

test('never one of a server, nor one that does not say', () => {
  const any = fc.record({
    lang: fc.constantFrom('nl-NL', 'nl_BE', 'en-GB', 'ar', ''),
    localService: fc.constantFrom(true, false, undefined),
    default: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 8 }), fc.constantFrom('nl', 'en', 'ar'), (list, language) => {
      const found = localVoice(list as SpeechSynthesisVoice[], language);
      const own = list.filter((each) => each.localService === true && each.lang.startsWith(language));
      expect(found === undefined).toBe(own.length === 0);
      if (found) expect(own).toContain(found);
    }),
  );
});
