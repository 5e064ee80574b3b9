import { useState } from 'preact/hooks';
import { formatDate, t } from '../../i18n/index.ts';
import { type Outcome, outcome } from '../../questionnaires/index.ts';
import { definitionAsked } from '../check/asked.ts';
import { checkText } from '../check/check-texts.ts';
import { wordsOf } from '../check/check-words.ts';
import { FilledInBy } from '../check/filled-in-by.tsx';
import { runsOf } from '../check/runs.ts';
import { useModel } from '../core/model.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { GonePage } from '../ui/page-gone.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { LinkTo } from '../ui/page-link.tsx';
import { Text } from '../ui/text.tsx';
import { ExportRun } from './export-buttons.tsx';
import { AnswerDoors, ThreeDoors } from './next-steps.tsx';
import { Observations } from './observations.tsx';
import { ResultPicture } from './result-picture.tsx';
import { UrgentFlags } from './urgent-flags.tsx';

/** What a visit to the page remembers whether the outcome was shown by. */
const OPEN = 'result open';

/** What the answers of a run say. Everything on it follows from the answers; nothing of it is stored. */
export function ResultPage({ run: id }: { readonly run: string }) {
  const model = useModel();
  const { router, ways } = model;
  const [isOpen, setOpen] = useState(ways.unseen || router.kept(OPEN) === 1);
  const show = (open: boolean) => {
    router.keep(OPEN, Number(open));
    setOpen(open);
  };
  const run = runsOf(model).find(id);
  const definition = run && definitionAsked(model, run.check);
  if (!run || !definition) return <GonePage />;
  if (!isOpen) return <ClosedResult onShow={() => show(true)} />;
  const result = outcome(definition, run.answers);
  const words = wordsOf(run);
  return (
    <>
      <BackLink />
      <PageHeading>{t('check.result.title')}</PageHeading>
      <FilledInBy run={run} />
      {!ways.unseen && <Button onClick={() => show(false)}>{t('check.result.hide')}</Button>}
      <Notice>
        <Text>{t('check.result.signal')}</Text>
      </Notice>
      <UrgentFlags outcome={result} words={words} />
      <Missing outcome={result} />
      {result.status !== 'empty' && (
        <>
          <Observations outcome={result} words={words} tone="strength" />
          <Observations outcome={result} words={words} tone="load" />
          <ResultPicture definition={definition} outcome={result} words={words} />
          <AnswerDoors run={run} />
        </>
      )}
      <ThreeDoors run={id} isEmpty={result.status === 'empty'} />
      <p class="nl-paragraph no-print">
        <LinkTo route={{ page: 'answers', run: id }}>{t('check.result.change')}</LinkTo>
      </p>
      <div class="no-print">
        <ExportRun run={run} />
      </div>
      <Disclosure title={t('check.result.about')}>
        <Text>{checkText(words, 'about')}</Text>
        <Text>{t('check.result.version', { version: definition.version, date: formatDate(definition.reviewed) })}</Text>
      </Disclosure>
    </>
  );
}

/** Where others look along, an outcome is no surprise on a large screen. */
function ClosedResult({ onShow }: { readonly onShow: () => void }) {
  return (
    <>
      <BackLink />
      <PageHeading>{t('check.result.title')}</PageHeading>
      <Text lead>{t('check.result.closed')}</Text>
      <div class="actions">
        <Button kind="primary" wide onClick={onShow}>
          {t('check.result.show')}
        </Button>
      </div>
    </>
  );
}

function Missing({ outcome: { status, missing } }: { readonly outcome: Outcome }) {
  if (status === 'complete') return null;
  return (
    <Text>{status === 'empty' ? t('check.result.empty') : t('check.result.partial', { count: missing.length })}</Text>
  );
}
