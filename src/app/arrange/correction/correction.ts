/** What can be wrong, by the code that also stands in the mail: its reader is the keeper of the Dutch list. */
export const CORRECTION_FIELDS = ['telefoon', 'adres', 'tijden', 'bestaat-niet-meer', 'anders'] as const;
export type CorrectionField = (typeof CORRECTION_FIELDS)[number];

/** The address of a mail that someone sends themself: the id of the entry and what is wrong, and nothing else. */
export function correctionMail(to: string, entry: string, wrong: readonly CorrectionField[]): string {
  const body = `${entry}: ${wrong.join(', ')}`;
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(entry)}&body=${encodeURIComponent(body)}`;
}
