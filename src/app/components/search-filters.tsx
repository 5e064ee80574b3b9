import { t } from '../../i18n/index.ts';
import { useFinding } from '../state/finding.ts';
import { KindChoice } from './kind-choice.tsx';
import { PlaceChoice } from './place-choice.tsx';

/** Village and subject: open at first, folded into one line while someone types, so that the results are in sight. */
export function SearchFilters() {
  const { finder } = useFinding();
  if (finder.result.value.status === 'idle') return <PlaceChoice />;
  const kind = finder.kind.value;
  const chosen = [
    finder.place.value?.name ?? t('finder.placeAny'),
    kind ? t(`finder.kind.${kind}`) : t('finder.allKinds'),
  ];
  return (
    <details class="disclosure disclosure--filters" open={finder.text.value === ''}>
      <summary>
        {t('finder.filters')}: {chosen.join(' · ')}
      </summary>
      <div class="filters">
        <PlaceChoice />
        <KindChoice />
      </div>
    </details>
  );
}
