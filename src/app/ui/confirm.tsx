import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { Button } from './button.tsx';

interface ConfirmProps {
  /** What the two buttons say: how it is done after all, and how it is left. */
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void | Promise<void>;
  /** False for what is chosen again in a moment. */
  readonly shouldAsk?: boolean;
  /** What the first button says. */
  readonly children: ComponentChildren;
}

/** A button for what cannot be undone: asks once more, in its own place. The focus goes to the question, and back to the button after a no. */
export function Confirm({ yes, no, onYes, shouldAsk = true, children }: ConfirmProps) {
  const [step, setStep] = useState<'idle' | 'asked' | 'left'>('idle');
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The button that had the focus is gone.
    if (step !== 'idle') place.current?.querySelector<HTMLElement>('p, button')?.focus();
  }, [step]);
  const confirm = async () => {
    await onYes();
    setStep('idle');
  };
  return (
    <div ref={place}>
      {step === 'asked' ? (
        <>
          <p class="nl-paragraph" tabIndex={-1}>
            {t('data.sure')}
          </p>
          <div class="actions">
            <Button kind="primary" onClick={() => void confirm()}>
              {yes}
            </Button>
            <Button onClick={() => setStep('left')}>{no}</Button>
          </div>
        </>
      ) : (
        <Button onClick={() => (shouldAsk ? setStep('asked') : void onYes())}>{children}</Button>
      )}
    </div>
  );
}
