import { t } from '../../i18n/index.ts';
import { addDays } from '../../shared/iso-date.ts';
import { MOST_ENTRIES } from '../../take-home/index.ts';
import { useSavedEntries } from '../card/saved-entries.ts';
import { useRuns } from '../check/runs.ts';
import { useModel } from '../core/model.ts';
import { Button } from '../ui/button.tsx';
import { Heading2, Text } from '../ui/text.tsx';
import { QrTransfer } from './scan-code.tsx';

/** Public addresses only. In days: long enough for a code on paper to reach home, not for ever. */
const LIST_LIVES = 30;

interface ListCodeProps {
  /** Ids of what goes along. */
  readonly entries: readonly string[];
  readonly onAnswers: () => void;
}

/** The code of the list, at once; below it the door to a code that has answers too. */
export function ListCode({ entries, onAnswers }: ListCodeProps) {
  const { today } = useModel();
  const saved = useSavedEntries();
  const runs = useRuns();
  const rest = saved.all().length - entries.length;
  const hasAnswers = runs.readable().length > 0;
  return (
    <>
      {entries.length > 0 ? (
        <>
          <Text lead>{t('take-home.lead')}</Text>
          {rest > 0 && <Text>{t('take-home.code.most', { most: MOST_ENTRIES, rest })}</Text>}
          <QrTransfer parcel={{ entries, runs: [] }} until={addDays(today(), LIST_LIVES)} />
        </>
      ) : (
        <Text lead>{hasAnswers ? t('take-home.empty') : t('take-home.nothing')}</Text>
      )}
      {hasAnswers && (
        <section>
          <Heading2 sign="edit">{t('take-home.answers.title')}</Heading2>
          <Text>{entries.length > 0 ? t('take-home.answers.text') : t('take-home.answers.textEmpty')}</Text>
          <Button onClick={onAnswers}>{t('take-home.answers.start')}</Button>
        </section>
      )}
    </>
  );
}
