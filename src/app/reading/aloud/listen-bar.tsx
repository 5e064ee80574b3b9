import { useEffect } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { type Listening, readPage } from './listening.ts';
import { PACES } from './reader.ts';

const PACE_NAMES = ['slow', 'usual', 'fast'] as const;

/** While a page is read aloud: pause, stop, pace. Where others may hear it, a word about headphones comes first. */
export function ListenBar(listening: Listening) {
  const { reader, headphones } = listening;
  const isOff = reader.status.value === 'off';
  if (isOff && headphones.value !== 'asked') return null;
  return (
    <section class="listen" aria-label={t('reading.aloud.label')}>
      {isOff ? <AboutHeadphones {...listening} /> : <Controls {...listening} />}
    </section>
  );
}

function AboutHeadphones(listening: Listening) {
  const { headphones, from, stop } = listening;
  const begin = (): void => {
    headphones.value = 'agreed';
    readPage(listening, from.value);
  };
  return (
    <>
      <p role="status">{t('reading.aloud.headphones')}</p>
      <Button kind="primary" onClick={begin}>
        {t('reading.aloud.begin')}
      </Button>
      <Button onClick={stop}>{t('reading.aloud.not')}</Button>
    </>
  );
}

function Controls({ reader, stop }: Listening) {
  useEffect(() => {
    // A tap on a text, and on no control, is read from there.
    const point = ({ target }: MouseEvent): void => {
      if (target instanceof Element && !target.closest('button, a, label, input, summary')) reader.readAt(target);
    };
    document.addEventListener('click', point);
    return () => document.removeEventListener('click', point);
  }, [reader]);
  const isPaused = reader.status.value === 'paused';
  const pace = PACE_NAMES[PACES.indexOf(reader.pace.value)] ?? 'usual';
  return (
    <>
      <Button kind="primary" onClick={() => (isPaused ? reader.goOn() : reader.pause())}>
        {isPaused ? t('reading.aloud.goOn') : t('reading.aloud.pause')}
      </Button>
      <Button onClick={stop}>{t('reading.aloud.stop')}</Button>
      <Button onClick={() => reader.changePace()}>
        {t('reading.aloud.pace', { pace: t(`reading.aloud.${pace}`) })}
      </Button>
    </>
  );
}
