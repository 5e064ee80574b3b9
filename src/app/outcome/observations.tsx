import { t } from '../../i18n/index.ts';
import type { Outcome } from '../../questionnaires/index.ts';
import { type CheckTextKey, checkText } from '../check/check-texts.ts';
import { Heading2, Text } from '../ui/text.tsx';

interface ObservationsProps {
  readonly outcome: Outcome;
  readonly words: CheckTextKey;
  readonly tone: 'strength' | 'load';
}

function headingOf({ scales }: Outcome, tone: 'strength' | 'load'): string {
  if (tone === 'strength') return t('outcome.result.strengths');
  return scales.some((scale) => scale.tone === 'wellbeing')
    ? t('outcome.result.loadsWellbeing')
    : t('outcome.result.loads');
}

/** What someone's answers say, sentence by sentence: what goes well, or what takes strength, the heaviest first. */
export function Observations({ outcome, words, tone }: ObservationsProps) {
  const said = outcome.observations
    .filter((observation) => observation.tone === tone)
    .sort((a, b) => b.weight - a.weight)
    .map(({ id }) => checkText(words, `observations.${id}.said`));
  if (said.length === 0 && tone === 'strength') return null;
  return (
    <>
      <Heading2 sign={tone === 'strength' ? 'sprout' : 'talk'}>{headingOf(outcome, tone)}</Heading2>
      {said.length === 0 ? (
        <Text>{t('outcome.result.noLoads')}</Text>
      ) : (
        <ul class="observations">
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}
