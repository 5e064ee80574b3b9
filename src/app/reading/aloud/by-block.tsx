import { locale, t } from '../../../i18n/index.ts';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { listenHere } from '../../ui/with-listen.tsx';
import { type Listening, readPage } from './listening.ts';
import { localVoice } from './local-voice.ts';

/** Puts a button that reads from there at every heading, or takes them away again. Kept until the document goes. */
export function AloudChoice(listening: Listening) {
  if (!localVoice(listening.voices.value, locale.value)) return null;
  const Here = () => (
    <button
      type="button"
      class="link-to listen-here"
      aria-label={t('reading.aloud.here')}
      onClick={({ currentTarget }) => readPage(listening, currentTarget.parentElement)}
    >
      <Pictogram name="listen" />
    </button>
  );
  return (
    <RadioGroup
      label={t('reading.aloud.blocks')}
      name="aloud"
      options={(['off', 'on'] as const).map((value) => ({ value, label: t(`reading.aloud.${value}`) }))}
      chosen={listenHere.value ? 'on' : 'off'}
      onChoose={(value) => {
        listenHere.value = value === 'on' ? Here : null;
      }}
    />
  );
}
