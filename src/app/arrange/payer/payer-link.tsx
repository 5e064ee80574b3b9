import { t } from '../../../i18n/index.ts';
import { type Entry, helpOfKinds, type Kind } from '../../../resources/index.ts';
import { useModel } from '../../core/model.ts';
import { usePayerAnswers } from './payer-answers.ts';

/** Kinds that say nothing about which help it is, but of which people ask who pays. */
const ALSO: readonly (Kind | undefined)[] = ['gemeente-wmo', 'mantelzorgsteun', 'vervoer', 'wonen'];

/** The way from an entry to "wie betaalt dit?", where its payer is not known or not the only one. */
export function PayerLink({ entry: { kinds, payers } }: { readonly entry: Entry }) {
  const { router } = useModel();
  const payer = usePayerAnswers();
  const help = helpOfKinds(kinds);
  if (payers.length === 1 || (!help && !ALSO.includes(kinds[0]))) return null;
  const open = () => {
    payer.give({ help });
    router.go({ page: 'payer' });
  };
  return (
    <p class="nl-paragraph no-print">
      <button type="button" class="link-to nl-link" onClick={open}>
        {t('payer.link.entry')}
      </button>
    </p>
  );
}
