import { locale, t } from '../../../i18n/index.ts';
import { readAloud } from '../../reading/read-aloud.ts';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useKiosk } from '../state/kiosk.ts';

/** How the screen is made to speak, where there is a keypad for it and a voice for the language on screen. */
export function VoiceHint() {
  const { deployment } = useKiosk();
  if (!deployment.keypad || !readAloud.value?.canSay(locale.value)) return null;
  return (
    <p class="attract__voice">
      <Pictogram name="listen" />
      {t('kiosk.attract.voice')}
    </p>
  );
}
