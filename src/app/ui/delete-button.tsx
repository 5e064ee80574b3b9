import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { Button } from './button.tsx';

interface DeleteButtonProps {
  /** Id of the heading above the list that the thing stands in. */
  readonly heading: string;
  readonly onDelete: () => void;
  /** False for what is chosen again in a moment. */
  readonly shouldAsk?: boolean;
  readonly children: ComponentChildren;
}

type Step = 'idle' | 'asked' | 'kept';

/**
 * Deletes one thing of a list, after asking once more where it cannot be had again. The buttons go with it, so the focus moves to the heading, or to
 * the page's when that went too.
 */
export function DeleteButton({ heading, onDelete, shouldAsk = true, children }: DeleteButtonProps) {
  const [step, setStep] = useState<Step>('idle');
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The button that had the focus is gone.
    if (step !== 'idle') place.current?.querySelector<HTMLElement>('p, button')?.focus();
  }, [step]);
  const remove = () => {
    const above = document.getElementById(heading);
    onDelete();
    setTimeout(() => (above?.isConnected ? above : document.querySelector('h1'))?.focus());
  };
  return (
    <div ref={place}>
      {step === 'asked' ? (
        <>
          <p class="nl-paragraph" tabIndex={-1}>
            {t('data.sure')}
          </p>
          <div class="actions">
            <Button kind="primary" onClick={remove}>
              {t('data.yes')}
            </Button>
            <Button onClick={() => setStep('kept')}>{t('data.no')}</Button>
          </div>
        </>
      ) : (
        <Button onClick={() => (shouldAsk ? setStep('asked') : remove())}>{children}</Button>
      )}
    </div>
  );
}
