import { t } from '../../i18n/index.ts';
import type { Phone } from '../../resources/index.ts';

// Keeps the digits in order inside a text that runs from right to left.
const leftToRight = (text: string): string => `\u2066${text}\u2069`;

/** A large button that rings. What is shown and what is dialled come from one parsed number. */
export function PhoneLink({ phone }: { readonly phone: Phone }) {
  return (
    <p class="phone">
      <a class="nl-button nl-button--primary button--wide" href={`tel:${phone.dial}`}>
        {t('help.call', { number: leftToRight(phone.number) })}
      </a>
      {phone.note && (
        <small class="phone__note" lang="nl">
          {phone.note}
        </small>
      )}
    </p>
  );
}
