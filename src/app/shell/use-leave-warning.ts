import { useSignalEffect } from '@preact/signals';
import { useModel } from '../core/model.ts';

/**
 * Has the browser ask before a reload or a closed tab loses what is kept in memory only. Never while "snel weg" leaves:
 * then nothing of the app is on the page any more.
 */
export function useLeaveWarning(): void {
  const { stored } = useModel();
  useSignalEffect(() => {
    if (!stored.wouldLose.value) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (!document.getElementById('main')) return;
      event.preventDefault();
      // Safari and older Chromium look at this alone.
      event.returnValue = true;
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  });
}
