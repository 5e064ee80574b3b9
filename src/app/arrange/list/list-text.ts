import { t } from '../../../i18n/index.ts';
import { type Entry, freshness, type WaysIn } from '../../../resources/index.ts';
import type { IsoDate } from '../../../shared/iso-date.ts';
import { addressLines } from '../../catalogue/address-lines.ts';
import { freshnessText } from '../../catalogue/freshness.tsx';
import { leadTexts, numberText } from '../../catalogue/ways-in-text.ts';

interface Item {
  readonly entry: Entry;
  readonly ways: WaysIn | undefined;
  /** What someone wrote of it and wants to go along. */
  readonly own: readonly string[];
}

/** The list as plain text, to be sent by the person: what the catalogue says, and of theirs only what they chose. */
export function listText(items: readonly Item[], today: IsoDate): string {
  const blocks = items.map(({ entry, ways, own }) =>
    [
      entry.name,
      ...entry.phones.map(numberText),
      ...(ways ? leadTexts(ways) : []),
      ...addressLines(entry),
      ...(entry.url ? [entry.url] : []),
      freshnessText(entry, freshness(entry, today)),
      ...own,
    ].join('\n'),
  );
  return [t('list.title'), ...blocks].join('\n\n');
}
