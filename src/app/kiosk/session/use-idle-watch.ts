import { useSignalEffect } from '@preact/signals';
import { useCallback, useMemo } from 'preact/hooks';
import { locale } from '../../../i18n/index.ts';
import { useModel } from '../../core/model.ts';
import { createIdleWatch, type IdleWatch } from '../state/idle-watch.ts';
import { useKiosk } from '../state/kiosk.ts';
import { useActivity } from './use-activity.ts';

const wait = (call: () => void, milliseconds: number) => {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
};

/** Ends a session that nobody is at any more. */
export function useIdleWatch(): IdleWatch {
  const { router, together } = useModel();
  const { deployment, view, end } = useKiosk();
  const watch = useMemo(() => {
    // Between two sessions there is nothing to wipe but a language that someone chose and left.
    const isUntouched = () => view.value === 'attract' && locale.value === deployment.startLanguages[0];
    return createIdleWatch({
      times: deployment.idleSeconds,
      doing: () => (view.peek() === 'session' && router.route.peek().page === 'question' ? 'questions' : 'reading'),
      // Not the clock of the machine: that may be set while someone stands there.
      now: () => performance.now(),
      wait,
      onOver: () => (isUntouched() ? watch.start() : end()),
    });
  }, [deployment, view, router, end]);
  useSignalEffect(() => {
    void view.value;
    watch.start();
    // Two people talk between two touches.
    if (together.isOn.value) watch.takeMoreTime();
  });
  useSignalEffect(() => {
    void router.moves.value;
    watch.look();
  });
  // Nobody is asked whether they are still there before they have begun.
  useActivity(useCallback(() => (view.peek() === 'session' ? watch.alive() : watch.stay()), [view, watch]));
  return watch;
}
