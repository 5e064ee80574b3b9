import { t } from '../../i18n/index.ts';
import { type Entry, gist } from '../../resources/index.ts';
import { HardWords } from '../ui/words/explained.tsx';

const textsOf = ({ short, access: [route], payers: [payer, ...others] }: Entry): readonly string[] => [
  gist(short),
  ...(route ? [t(`catalogue.accessRoute.${route}`)] : []),
  ...(payer && others.length === 0 ? [t(`catalogue.payer.${payer}`)] : []),
];

interface CardWordsProps {
  readonly entries: readonly Entry[];
  /** Those of lists above, whose words are explained there. */
  readonly above?: readonly Entry[];
}

/** The hard words on cards, to stand below them: all of a card opens its entry. */
export function CardWords({ entries, above = [] }: CardWordsProps) {
  return <HardWords texts={entries.flatMap(textsOf)} above={above.flatMap(textsOf)} />;
}
