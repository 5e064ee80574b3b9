import { t } from '../../../i18n/index.ts';
import type { Run } from '../../../storage/index.ts';
import { Text } from '../../ui/text.tsx';
import { useDismissedReasons } from './dismissed-reasons.ts';
import { useOutcomeForMe } from './use-matches.ts';

/** Why no help stands there for these answers: nothing known here fits, the reasons were switched off, or they ask for none. */
export function NothingFits({ run: { id, check } }: { readonly run: Run }) {
  const asks = (useOutcomeForMe(id)?.needs.length ?? 0) > 0;
  const isOff = useDismissedReasons().of(check).length > 0;
  if (asks) return <Text>{t('find.matches.noneHere')}</Text>;
  return <Text>{t(isOff ? 'find.notForMe.nothingLeft' : 'find.matches.noNeeds')}</Text>;
}
