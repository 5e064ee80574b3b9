import { t } from '../../i18n/index.ts';
import { type Entry, gist } from '../../resources/index.ts';
import { HardWords } from '../ui/words/explained.tsx';

/** The hard words on cards, to stand below them: all of a card opens its entry. */
export function CardWords({ entries }: { readonly entries: readonly Entry[] }) {
  const texts = entries.flatMap(({ short, access: [route], payers: [payer, ...others] }) => [
    gist(short),
    ...(route ? [t(`catalogue.accessRoute.${route}`)] : []),
    ...(payer && others.length === 0 ? [t(`catalogue.payer.${payer}`)] : []),
  ]);
  return <HardWords texts={texts} />;
}
