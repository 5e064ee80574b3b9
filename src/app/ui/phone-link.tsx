import { t } from '../../i18n/index.ts';
import type { Phone } from '../../resources/index.ts';
import { useModel } from '../core/model.ts';

// Keeps the digits in order inside a text that runs from right to left.
const leftToRight = (text: string): string => `\u2066${text}\u2069`;

/** A number to ring, where that can be done a large button. What is shown and what is dialled come from one parsed number. */
export function PhoneLink({ phone }: { readonly phone: Phone }) {
  const { External } = useModel().capabilities;
  return (
    <div class="phone">
      <External href={`tel:${phone.dial}`} isMain>
        {t('ui.help.call', { number: leftToRight(phone.number) })}
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
