import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/index.ts';
import { focusAfterDraw } from '../platform/focus.ts';
import { Confirm } from './confirm.tsx';

interface DeleteButtonProps {
  /** Id of the heading above the list that the thing stands in. */
  readonly heading: string;
  readonly onDelete: () => void;
  /** False for what is chosen again in a moment. */
  readonly shouldAsk?: boolean;
  readonly children: ComponentChildren;
}

/**
 * Deletes one thing of a list, after asking once more where it cannot be had again. The buttons go with it, so the focus
 * moves to the heading, or to the page's when that went too.
 */
export function DeleteButton({ heading, onDelete, shouldAsk = true, children }: DeleteButtonProps) {
  const remove = () => {
    onDelete();
    focusAfterDraw(heading);
  };
  return (
    <Confirm yes={t('data.yes')} no={t('data.no')} shouldAsk={shouldAsk} onYes={remove}>
      {children}
    </Confirm>
  );
}
