import { formatDate, t } from '../../../i18n/index.ts';
import type { CatalogueContext } from '../../catalogue/catalogue-context.ts';
import type { CatalogueView } from '../../catalogue/region-packs.ts';

const dateIn = (view: CatalogueView): string =>
  view.status === 'ready' ? formatDate(view.catalogue.region.collected) : t(`staff.catalogueState.${view.status}`);

/** From when the lists of help on this screen are: that of the country and of every region. */
export function CatalogueDates({ context }: { readonly context: CatalogueContext | null }) {
  const regions = context?.regions;
  return (
    <>
      <dt>{t('staff.catalogue')}</dt>
      <dd>{regions ? dateIn(regions.view.value) : t('staff.catalogueState.loading')}</dd>
      {regions?.names.value.map(({ id, name }) => (
        <>
          <dt key={`${id} name`}>{t('staff.catalogueOf', { name })}</dt>
          <dd key={id}>{dateIn(regions.viewIn(id))}</dd>
        </>
      ))}
    </>
  );
}
