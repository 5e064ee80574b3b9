import { useEffect, useRef } from 'preact/hooks';
import { LANGUAGES, locale, spokenLanguage, t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { Button } from '../ui/button.tsx';
import { Text } from '../ui/text.tsx';
import { useActivity } from './session/use-activity.ts';
import { StaffEntrance } from './staff/staff-entrance.tsx';
import { useKiosk } from './state/kiosk.ts';
import { VoiceHint } from './voice/voice-hint.tsx';

/** The invitation: language first, what this is, that nothing is kept, and Start. It dims when nobody is there. */
export function AttractScreen() {
  const { appearance, router, together } = useModel();
  const { deployment, view } = useKiosk();
  const screen = useRef<HTMLElement>(null);
  // It wakes up: the style sheet dims it again after a while.
  useActivity(() => {
    for (const animation of screen.current?.getAnimations() ?? []) animation.currentTime = 0;
  });
  const [first] = deployment.startLanguages;
  useEffect(() => {
    if (first) appearance.chooseLocale(first);
  }, [first, appearance]);
  const toStaff = () => {
    view.value = 'staff';
  };
  const start = () => {
    view.value = 'session';
    router.go({ page: 'start' }, { replace: true });
  };
  return (
    <main id="main" class="attract" ref={screen}>
      <div class="attract__content">
        <StaffEntrance onOpen={toStaff} />
        <svg class="attract__rings" viewBox="0 0 64 64" aria-hidden="true">
          <circle cx="32" cy="32" r="30" />
          <circle cx="32" cy="32" r="21" />
          <circle cx="32" cy="32" r="12" />
        </svg>
        <AttractLanguages />
        <h1 class="nl-heading nl-heading--level-1">{t('kiosk.attract.title')}</h1>
        <Text lead>{t('kiosk.attract.lead')}</Text>
        <p class="attract__promise">{t('kiosk.attract.promise')}</p>
        <button type="button" class="nl-button nl-button--primary attract__start" onClick={start}>
          {t('kiosk.attract.start')}
        </button>
        <Button
          wide
          onClick={() => {
            together.start();
            start();
          }}
        >
          {t('kiosk.attract.together')}
        </Button>
        <VoiceHint />
      </div>
    </main>
  );
}

/** The languages of this kiosk, each by its own name. */
function AttractLanguages() {
  const { appearance } = useModel();
  const { deployment, memory } = useKiosk();
  return (
    <fieldset class="attract__languages">
      <legend>{t('kiosk.attract.language')}</legend>
      {(memory.remembered.value.languages ?? deployment.startLanguages).map((code) => (
        <button
          key={code}
          type="button"
          class="nl-button nl-button--secondary"
          lang={spokenLanguage(code)}
          aria-pressed={locale.value === code}
          onClick={() => appearance.chooseLocale(code)}
        >
          {LANGUAGES.get(code)?.name}
        </button>
      ))}
    </fieldset>
  );
}
