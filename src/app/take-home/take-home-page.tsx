import { useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { addDays } from '../../shared/iso-date.ts';
import { MOST_ENTRIES } from '../../take-home/index.ts';
import { useSavedEntries } from '../card/saved-entries.ts';
import { CatalogueState } from '../catalogue/catalogue-state.tsx';
import { useModel } from '../core/model.ts';
import { Button } from '../ui/button.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import { Text } from '../ui/text.tsx';
import { ChooseAnswers, type Chosen } from './choose-answers.tsx';
import { CodeWords } from './code-words.tsx';
import { ListCode } from './list-code.tsx';
import { NumbersToWrite } from './numbers-to-write.tsx';
import { QrTransfer } from './scan-code.tsx';

/** Answers are worth more to a stranger than a list of addresses: their code lives for a shorter time. In days. */
const ANSWERS_LIVE = 7;

type Step =
  | { readonly at: 'list' | 'choose' }
  /** The words alone, then the code alone: one picture must not have both. */
  | ({ readonly at: 'words' | 'code' } & Chosen);

/** Gives the list to another device by a code on the screen and, only when asked, answers too. */
export function TakeHomePage({ chosen }: { readonly chosen: string | undefined }) {
  const { today } = useModel();
  const saved = useSavedEntries();
  const [step, setStep] = useState<Step>({ at: 'list' });
  const entries = saved
    .all()
    .map(({ id }) => id)
    .slice(-MOST_ENTRIES);
  const toList = () => setStep({ at: 'list' });
  return (
    <>
      <PageHeading>{t('take-home.title')}</PageHeading>
      <CatalogueState of="all">
        {step.at === 'list' && (
          <>
            <ListCode entries={entries} onAnswers={() => setStep({ at: 'choose' })} />
            <NumbersToWrite />
          </>
        )}
        {step.at === 'choose' && (
          <ChooseAnswers
            first={chosen}
            onChoose={(made) => setStep({ at: made.words ? 'words' : 'code', ...made })}
            onCancel={toList}
          />
        )}
        {step.at === 'words' && (
          <CodeWords words={step.words ?? []} onWritten={() => setStep({ ...step, at: 'code' })} onCancel={toList} />
        )}
        {step.at === 'code' && (
          <>
            <StepHeading level={2}>
              {step.words ? t('take-home.words.codeTitle') : t('take-home.words.codeTitleOpen')}
            </StepHeading>
            {step.words && <Text>{t('take-home.words.codeText')}</Text>}
            <QrTransfer
              parcel={{ entries, runs: step.runs }}
              until={addDays(today(), ANSWERS_LIVE)}
              words={step.words?.join(' ')}
            />
            <div class="actions">
              {step.words && (
                <Button onClick={() => setStep({ ...step, at: 'words' })}>{t('take-home.words.again')}</Button>
              )}
              <Button onClick={() => setStep({ at: 'choose' })}>{t('take-home.words.fewer')}</Button>
              <Button onClick={toList}>{t('take-home.words.back')}</Button>
            </div>
          </>
        )}
      </CatalogueState>
    </>
  );
}
