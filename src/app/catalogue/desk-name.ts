import { t } from '../../i18n/index.ts';
import type { Catalogue, Desk, Place } from '../../resources/index.ts';

/** Who answers at the desk of a region: the name of its entry, of the municipality, or of the region that they share. */
export function deskName({ phone, entry }: Desk, { region, entries }: Catalogue, place: Place | undefined): string {
  const named = entry && entries.get(entry)?.name;
  if (named) return named;
  const [only, ...others] = region.municipalities;
  const own = region.municipalities.find(({ code }) => code === place?.municipality);
  const municipality = others.length === 0 ? only : own;
  // The number of the region is that of no single municipality where there are more.
  const isOwn = others.length === 0 || municipality?.phone?.dial === phone.dial;
  return municipality && isOwn ? t('find.desk', { name: municipality.name }) : region.name;
}
