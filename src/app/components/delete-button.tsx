import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';

interface DeleteButtonProps {
  /** Id of the heading above the list that the thing stands in. */
  readonly heading: string;
  readonly onDelete: () => void;
  readonly children: ComponentChildren;
}

/** Deletes one thing of a list. The button goes with it, so the focus moves to the heading, or to the page's when that went too. */
export function DeleteButton({ heading, onDelete, children }: DeleteButtonProps) {
  const remove = () => {
    const above = document.getElementById(heading);
    onDelete();
    setTimeout(() => (above?.isConnected ? above : document.querySelector('h1'))?.focus());
  };
  return <Button onClick={remove}>{children}</Button>;
}
