import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { Button } from '../ui/button.tsx';

/** The key that a helper finds without looking. */
const CURTAIN_KEY = 'F9';

/** Hides the whole screen at once, for when someone walks by. Neither the key nor a touch beside the button brings it back. */
export function Curtain() {
  const { isCovered } = useModel().together;
  useEffect(() => {
    const cover = (event: KeyboardEvent): void => {
      if (event.key !== CURTAIN_KEY) return;
      event.preventDefault();
      isCovered.value = true;
    };
    document.addEventListener('keydown', cover);
    return () => document.removeEventListener('keydown', cover);
  }, [isCovered]);
  return isCovered.value ? <Covered onBack={() => (isCovered.value = false)} /> : null;
}

function Covered({ onBack }: { readonly onBack: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  // A modal dialog: what is behind it can be neither seen, nor reached, nor read out.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Not on the button: a key that was meant for the page must not bring it back.
    element?.querySelector('h2')?.focus();
    return () => element?.close();
  }, []);
  // A browser closes a dialog at the second Escape, whatever the page says to the first.
  const staysClosed = (): void => {
    if (dialog.current?.isConnected) dialog.current.showModal();
  };
  return (
    <dialog
      class="curtain"
      ref={dialog}
      aria-labelledby="curtain-title"
      onCancel={(event) => event.preventDefault()}
      onClose={staysClosed}
    >
      <h2 class="nl-heading nl-heading--level-1" id="curtain-title" tabIndex={-1}>
        {t('together.curtain.title')}
      </h2>
      <Button onClick={onBack}>{t('together.curtain.back')}</Button>
    </dialog>
  );
}
