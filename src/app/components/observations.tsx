import { t } from '../../i18n/index.ts';
import type { Outcome } from '../../questionnaires/index.ts';
import { checkText } from '../check-texts.ts';
import { Heading2, Text } from './text.tsx';

interface ObservationsProps {
  readonly outcome: Outcome;
  readonly tone: 'strength' | 'load';
}

/** What someone's answers say, sentence by sentence: what gives strength, or what asks a lot. */
export function Observations({ outcome, tone }: ObservationsProps) {
  const found = outcome.observations.filter((observation) => observation.tone === tone);
  if (found.length === 0 && tone === 'strength') return null;
  return (
    <>
      <Heading2>{tone === 'strength' ? t('check.result.strengths') : t('check.result.loads')}</Heading2>
      {found.length === 0 && <Text>{t('check.result.noLoads')}</Text>}
      <ul class={`observations observations--${tone}`}>
        {found.map(({ id }) => (
          <li key={id}>{checkText(outcome.check, `observations.${id}.said`)}</li>
        ))}
      </ul>
    </>
  );
}
