import { t } from '../../../i18n/index.ts';
import { deskOf } from '../../../resources/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { CatalogueText } from '../../catalogue/catalogue-text.tsx';
import { deskName } from '../../catalogue/desk-name.ts';
import { useModel } from '../../core/model.ts';
import { Row } from '../../ui/door.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';

/** Who knows the way to all other help here, to call at once; elsewhere the lines that are there for everyone. */
export function UnsureRow() {
  const { router, today, capabilities } = useModel();
  const { External } = capabilities;
  const { own, place } = useCatalogue().searchState;
  const desk = own.value && deskOf(own.value, place.value, today());
  if (!own.value || !desk) {
    return (
      <Row sign="phone" onClick={() => router.go({ page: 'help' })}>
        {t('outcome.result.doorCall')}
      </Row>
    );
  }
  return (
    <div class="row row--call">
      <Pictogram name="phone" />
      <span>{t('outcome.result.unsure')}</span>
      <External href={`tel:${desk.phone.dial}`} readAs={desk.phone.number} look="call">
        {t('card.call')} <bdi>{desk.phone.number}</bdi>
      </External>
      <small>
        <CatalogueText>{deskName(desk, own.value, place.value)}</CatalogueText>
        {desk.phone.evidence && ` · ${t('card.notCalled')}`}
      </small>
    </div>
  );
}
