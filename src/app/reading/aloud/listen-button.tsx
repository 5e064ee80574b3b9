import { locale, t } from '../../../i18n/index.ts';
import { Pictogram } from '../../ui/pictogram.tsx';
import { type Listening, readPage } from './listening.ts';
import { localVoice } from './local-voice.ts';

const CLASS = { sign: 'link-to listen-start', button: 'nl-button nl-button--secondary' } as const;

/** Begins to read the page aloud, and ends it. Not there without a voice of this device. */
export function ListenButton({ look, ...listening }: Listening & { readonly look: keyof typeof CLASS }) {
  const { reader, voices, headphones, stop } = listening;
  if (!localVoice(voices.value, locale.value)) return null;
  const isOn = reader.status.value !== 'off' || headphones.value === 'asked';
  return (
    <button type="button" class={CLASS[look]} aria-pressed={isOn} onClick={() => (isOn ? stop() : readPage(listening))}>
      <Pictogram name="listen" />
      <span class="listen-start__word">{t('reading.aloud.start')}</span>
    </button>
  );
}
