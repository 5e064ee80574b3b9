import type { Signal } from '@preact/signals';

/** What a press does: puts a value into a signal, the value as it was when the button was drawn. */
export const put =
  <T>(into: Signal<T>, value: T) =>
  (): void => {
    into.value = value;
  };

/** What typing or choosing does: puts the value of the field into a signal. */
export const typed =
  (into: Signal<string>) =>
  ({ currentTarget }: { readonly currentTarget: { readonly value: string } }): void => {
    into.value = currentTarget.value;
  };
