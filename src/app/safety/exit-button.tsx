import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { PRESSES, shiftPresses, WITHIN_MS } from './shift-presses.ts';

/** Counts Shift, and leaves at the third press. Returns how often it has been pressed so far. */
function useShift(leaveNow: () => void): number {
  const [count, setCount] = useState(0);
  // Before it is drawn: who sees the button may press at once, also on a slow device.
  useLayoutEffect(() => {
    const press = shiftPresses();
    const onKeyUp = (event: KeyboardEvent) => {
      const presses = press(event);
      setCount(presses);
      if (presses >= PRESSES) leaveNow();
    };
    document.addEventListener('keyup', onKeyUp);
    return () => document.removeEventListener('keyup', onKeyUp);
  }, [leaveNow]);
  useEffect(() => {
    if (count === 0) return;
    const timer = setTimeout(() => setCount(0), WITHIN_MS);
    return () => clearTimeout(timer);
  }, [count]);
  return count;
}

/** Tells the styles that it is there; a selector that looks through the page for it is weighed anew at every change. */
function useMark(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['leave'] = '';
    return () => {
      delete dataset['leave'];
    };
  }, []);
}

/**
 * "Snel weg", by hand or by three times Shift.
 * @param isShort the button alone, where it stands in the line at the top
 */
export function ExitButton({ isShort = false }: { readonly isShort?: boolean }) {
  const { quickExit } = useModel();
  const count = useShift(quickExit.now);
  useMark();
  return (
    <>
      {count === 0 && !isShort && <span class="leave-keys">{t('shell.exit.keys')}</span>}
      <span class="leave-more" role="status">
        {count > 0 && t('shell.exit.more', { count: PRESSES - count })}
      </span>
      <button type="button" class="leave-now" onClick={quickExit.now}>
        <strong>{t('shell.exit.now')}</strong>
        {!isShort && <small>{t('shell.exit.wipes')}</small>}
      </button>
    </>
  );
}
