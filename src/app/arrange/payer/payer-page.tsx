import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { useModel } from '../../core/model.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Text } from '../../ui/text.tsx';
import { PayerAnswer } from './payer-answer.tsx';
import { usePayerAnswers } from './payer-answers.ts';
import { PayerQuestions } from './payer-questions.tsx';

/** "Wie betaalt dit?": five questions that may all be skipped, and below them who probably pays. */
export function PayerPage() {
  const { router } = useModel();
  const payer = usePayerAnswers();
  const [isShown, setShown] = useState(router.viewState('shown') === 1);
  const [presses, setPresses] = useState(0);
  useEffect(() => {
    if (presses === 0) return;
    const heading = document.getElementById('payer-answer');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  }, [presses]);
  const show = (isNowShown: boolean) => {
    router.setViewState('shown', isNowShown ? 1 : 0);
    setShown(isNowShown);
  };
  return (
    <>
      <PageHeading>{t('payer.title')}</PageHeading>
      <div class="no-print">
        <Text>{t('payer.lead')}</Text>
        <Text>{t('payer.memory')}</Text>
      </div>
      <PayerQuestions />
      <div class="actions">
        <Button
          kind="primary"
          wide
          onClick={() => {
            show(true);
            setPresses(presses + 1);
          }}
        >
          {t('payer.show')}
        </Button>
        <Button
          onClick={() => {
            payer.clear();
            show(false);
          }}
        >
          {t('payer.clear')}
        </Button>
      </div>
      {isShown && <PayerAnswer />}
    </>
  );
}
