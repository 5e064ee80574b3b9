import { t } from '../../i18n/index.ts';
import type { Phone } from '../../resources/index.ts';
import { useModel } from '../core/model.ts';
import { Pictogram } from './pictogram.tsx';

/** Stands for the number in the text until the text is cut there. */
const NUMBER = '\n';

/** "Bel 112": the digits stay in order inside a text that runs from right to left, without marks that a copy would hold. */
function CallWords({ number }: { readonly number: string }) {
  const [before, after] = t('ui.help.call', { number: NUMBER }).split(NUMBER);
  return (
    <span>
      {before}
      <bdi dir="ltr">{number}</bdi>
      {after}
    </span>
  );
}

/** A number to ring, where that can be done a large button. What is shown and what is dialled come from one parsed number. */
export function PhoneLink({ phone }: { readonly phone: Phone }) {
  const { External } = useModel().capabilities;
  return (
    <div class="phone">
      <External href={`tel:${phone.dial}`} isMain>
        <Pictogram name="phone" />
        <CallWords number={phone.number} />
      </External>
      {phone.note && (
        <small class="phone__note" lang="nl">
          {phone.note}
        </small>
      )}
      {phone.evidence && <small class="phone__note">{t('ui.help.notCalled')}</small>}
    </div>
  );
}
