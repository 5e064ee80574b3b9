import { t } from '../../../i18n/index.ts';
import type { Outcome } from '../../../questionnaires/index.ts';
import { deskOf } from '../../../resources/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { CatalogueText } from '../../catalogue/catalogue-text.tsx';
import { deskName } from '../../catalogue/desk-name.ts';
import { useModel } from '../../core/model.ts';
import { Row } from '../../ui/door.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';

interface WaysOnProps {
  readonly run: string;
  readonly outcome: Outcome;
  /** How much help there is for these answers. */
  readonly found: number;
}

/** What comes after the help on the page: all of it, a plan for when nobody takes over, and someone to call. */
export function WaysOn({ run, outcome: { needs, status }, found }: WaysOnProps) {
  const { router, capabilities } = useModel();
  const nobodyTakesOver = needs.some(({ need }) => need === 'take-over-now');
  const toHelp = () => router.go(status === 'empty' ? { page: 'find' } : { page: 'matches', run });
  return (
    <ul class="rows">
      {nobodyTakesOver && capabilities.canWrite && (
        <li>
          <Row sign="letter" onClick={() => router.go({ page: 'plan' })}>
            {t('outcome.result.plan')}
          </Row>
        </li>
      )}
      <li>
        <Unsure />
      </li>
      <li>
        <Row sign="search" onClick={toHelp}>
          {status === 'empty' ? t('outcome.result.search') : t('outcome.result.doorFind')}
          {found > 0 && ` (${found})`}
        </Row>
      </li>
    </ul>
  );
}

/** Who knows the way to all other help here, to call at once; elsewhere the lines that are there for everyone. */
function Unsure() {
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
      <span>
        {t('outcome.result.unsure')} <CatalogueText>{deskName(desk, own.value, place.value)}</CatalogueText>
        {desk.phone.evidence && <small> {t('card.notCalled')}</small>}
      </span>
      <External href={`tel:${desk.phone.dial}`} readAs={desk.phone.number} look="call">
        {t('card.call')} <bdi>{desk.phone.number}</bdi>
      </External>
    </div>
  );
}
