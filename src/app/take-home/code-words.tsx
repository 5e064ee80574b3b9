import { t } from '../../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import { Text } from '../ui/text.tsx';

interface CodeWordsProps {
  readonly words: readonly string[];
  readonly onWritten: () => void;
  readonly onCancel: () => void;
}

/** The words that open a code, to write down before the code itself is shown. */
export function CodeWords({ words, onWritten, onCancel }: CodeWordsProps) {
  return (
    <section>
      <StepHeading level={2}>{t('take-home.words.title')}</StepHeading>
      <ol class="code-words" lang="nl" translate={false} aria-label={t('take-home.words.label')}>
        {words.map((word, place) => (
          // A word may be drawn twice.
          <li key={`${place}`}>{word}</li>
        ))}
      </ol>
      <Text>{t('take-home.words.text')}</Text>
      <div class="actions">
        <Button kind="primary" onClick={onWritten}>
          {t('take-home.words.written')}
        </Button>
        <Button onClick={onCancel}>{t('take-home.answers.cancel')}</Button>
      </div>
    </section>
  );
}
