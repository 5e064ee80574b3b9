import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Field } from './field-at-hand.ts';

/** Keeps what is written in sight: above the keyboard when it comes, and when what is found makes the page longer or shorter. */
export function useFieldInSight(field: Field | null, keyboard: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (!field) return undefined;
    const look = (): void => {
      const { top, bottom } = field.getBoundingClientRect();
      const edge = keyboard.current?.getBoundingClientRect().top ?? 0;
      if (top < 0 || bottom > edge)
        (field instanceof HTMLInputElement ? (field.labels?.[0] ?? field) : field).scrollIntoView({ block: 'start' });
    };
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    field.addEventListener('input', look);
    return () => {
      observer.disconnect();
      field.removeEventListener('input', look);
    };
  }, [field, keyboard]);
}
