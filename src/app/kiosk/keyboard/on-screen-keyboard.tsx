import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { focusOn } from '../../platform/focus.ts';
import { isInForm, pressIn } from './field-at-hand.ts';
import { KeyRows } from './key-rows.tsx';
import { leaveKeys } from './leave-keys.ts';
import { stepToKey } from './step-to-key.ts';
import { useField } from './use-field.ts';
import { useFieldInSight } from './use-field-in-sight.ts';

/** With a finger the field keeps the focus, and with it the caret. */
const leaveFocus = (event: Event): void => event.preventDefault();

const isLastKey = (keys: Element | null, target: EventTarget | null): boolean =>
  target === [...(keys?.querySelectorAll('button') ?? [])].at(-1);

/**
 * The keyboard of a shared screen. It comes when the search field gets the focus and writes into it as typing does, so
 * the system's own keyboard, which learns words, stays away. It keeps nothing: what was written stands in the field alone.
 */
export function OnScreenKeyboard() {
  const root = useRef<HTMLElement>(null);
  const [field, close] = useField(root);

  // Tab goes from the field to the keys, wherever on the page the field is; as soon as they are drawn.
  useLayoutEffect(() => {
    const toKeys = (event: KeyboardEvent): void => {
      // A list of its own takes the arrows.
      if (event.defaultPrevented) return;
      if (event.key !== 'ArrowDown' && (event.key !== 'Tab' || event.shiftKey)) return;
      event.preventDefault();
      root.current?.querySelector('button')?.focus();
    };
    field?.addEventListener('keydown', toKeys);
    return () => field?.removeEventListener('keydown', toKeys);
  }, [field]);

  useFieldInSight(field, root);

  if (!field) return null;

  const finish = (key: 'Enter' | 'Escape'): void => {
    // A line that is done goes by itself and takes the focus along, and the keyboard with it; one that is not is written on.
    if (!isInForm(field)) {
      pressIn(field, key);
      return;
    }
    field.form?.requestSubmit();
    // Where nothing was found to go to, the page itself takes the focus: in the field the keyboard would come back.
    if (!document.getElementById('results')) focusOn('main');
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') finish('Escape');
    if (event.key === 'Tab' && !event.shiftKey && isLastKey(root.current, event.target)) {
      if (root.current && leaveKeys(field, root.current)) event.preventDefault();
      return;
    }
    const next = event.target instanceof HTMLButtonElement && stepToKey(event.target, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <section
      class="keyboard no-print"
      aria-label={t('keyboard.label')}
      ref={root}
      onPointerDown={leaveFocus}
      onMouseDown={leaveFocus}
      onKeyDown={onKeyDown}
    >
      <KeyRows field={field} onDone={() => finish('Enter')} />
    </section>
  );
}
