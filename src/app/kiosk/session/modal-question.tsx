import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface AskProps {
  readonly title: string;
  /** The dialog was closed without a choice, with Escape say. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A question that has to be answered first. The first button in it has the focus; afterwards it goes back to where it was. */
export function ModalQuestion({ title, onClose, children }: AskProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    // Told somewhat later than it happens: by then this question may be gone, and the answer must not count for the next one.
    element?.addEventListener('close', onClose);
    return () => element?.removeEventListener('close', onClose);
  }, [onClose]);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog class="ask" ref={dialog} role="alertdialog" aria-labelledby="ask-title" aria-describedby="ask-text">
      <h2 class="nl-heading nl-heading--level-1" id="ask-title">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
