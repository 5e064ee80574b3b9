import { useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { addDays } from '../../shared/iso-date.ts';
import { MOST_ENTRIES } from '../../take-home/index.ts';
import { BackLink } from '../components/back-link.tsx';
import { Button } from '../components/button.tsx';
import { CatalogueState } from '../components/catalogue-state.tsx';
import { ChooseAnswers, type Chosen } from '../components/choose-answers.tsx';
import { CodeWords } from '../components/code-words.tsx';
import { ListCode } from '../components/list-code.tsx';
import { NumbersToWrite } from '../components/numbers-to-write.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { ScanCode } from '../components/scan-code.tsx';
import { StepHeading } from '../components/step-heading.tsx';
import { Text } from '../components/text.tsx';
import { useModel } from '../state/model.ts';

/** Answers are worth more to a stranger than a list of addresses: their code lives for a shorter time. In days. */
const ANSWERS_LIVE = 7;

type Step =
  | { readonly at: 'list' | 'choose' }
  /** The words alone, then the code alone: one picture must not have both. */
  | ({ readonly at: 'words' | 'code' } & Chosen);

/** Gives the list to another device by a code on the screen and, only when asked, answers too. */
export function TakeHomePage({ chosen }: { readonly chosen: string | undefined }) {
  const { saved, today } = useModel();
  const [step, setStep] = useState<Step>({ at: 'list' });
  const entries = saved
    .all()
    .map(({ id }) => id)
    .slice(-MOST_ENTRIES);
  const toList = () => setStep({ at: 'list' });
  return (
    <>
      <BackLink />
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
            <ScanCode
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
