import { formatDate, t } from '../../i18n/index.ts';
import { type Entry, freshness } from '../../resources/index.ts';
import { useCatalogue } from '../catalogue/catalogue-context.ts';
import { useModel } from '../core/model.ts';
import { Pictogram } from '../ui/pictogram.tsx';

/** How old a list is and what was checked of it, said once above it. A card says it only of what was checked. */
export function FreshnessNote({ entries }: { readonly entries: readonly Entry[] }) {
  const day = useModel().today();
  const region = useCatalogue().searchState.catalogue.value?.region;
  const checked = entries.filter((entry) => freshness(entry, day) === 'checked').length;
  if (!region || entries.length === 0 || checked === entries.length) return null;
  return (
    <p class="note">
      <Pictogram name="clock" />
      <span>
        {t(checked === 0 ? 'card.freshness.none' : 'card.freshness.some', { date: formatDate(region.collected) })}
      </span>
    </p>
  );
}
