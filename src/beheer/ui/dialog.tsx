import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A window over the page. The browser keeps the focus in it, and Escape closes it. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class="o-dialog" aria-labelledby="dialog-title" onClose={onClose}>
      <header class="o-dialog__head">
        <h2 id="dialog-title">{title}</h2>
        <Button icon="close" look="quiet" label="Sluit" onClick={onClose} />
      </header>
      {children}
    </dialog>
  );
}
