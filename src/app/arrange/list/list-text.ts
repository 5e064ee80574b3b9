import { t } from '../../../i18n/index.ts';
import { type Entry, freshness } from '../../../resources/index.ts';
import type { IsoDate } from '../../../shared/iso-date.ts';
import { addressLines } from '../../catalogue/address-lines.ts';
import { freshnessText } from '../../catalogue/freshness.tsx';

interface Item {
  readonly entry: Entry;
  /** What someone wrote of it and wants to go along. */
  readonly own: readonly string[];
}

const withNote = (number: string, note: string | undefined): string => (note ? `${number} (${note})` : number);

/** The list as plain text, to be sent by the person: what the catalogue says, and of theirs only what they chose. */
export function listText(items: readonly Item[], today: IsoDate): string {
  const blocks = items.map(({ entry, own }) =>
    [
      entry.name,
      ...entry.phones.map(({ number, note }) => withNote(number, note)),
      ...addressLines(entry),
      ...(entry.url ? [entry.url] : []),
      freshnessText(entry, freshness(entry, today)),
      ...own,
    ].join('\n'),
  );
  return [t('list.title'), ...blocks].join('\n\n');
}
