import { type Check, openChecks } from '../../questionnaires/index.ts';

/** Takes in the first check: a file of our own build, whose hash was compared. */
export const openFirstData = (data: unknown): void =>
  openChecks((data as { readonly checks: readonly Check[] }).checks);
