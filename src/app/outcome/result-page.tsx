import { useState } from 'preact/hooks';
import { formatDate, t } from '../../i18n/index.ts';
import { type Outcome, outcome } from '../../questionnaires/index.ts';
import { checkText } from '../check/check-texts.ts';
import { FilledInBy } from '../check/filled-in-by.tsx';
import { useRun } from '../check/use-run.ts';
import { useModel } from '../core/model.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageGone } from '../ui/page-gone.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { QuietHelp } from '../ui/quiet-help.tsx';
import { Text } from '../ui/text.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { MoreThemes } from './more-themes.tsx';
import { AnswerLinks, NextSteps } from './next-steps.tsx';
import { Observations } from './observations.tsx';
import { ResultPicture } from './result-picture.tsx';
import { UrgentFlags } from './urgent-flags.tsx';

/** What a visit to the page remembers whether the outcome was shown by. */
const OPEN = 'result open';

/** What the answers of a run say. Everything on it follows from the answers; nothing of it is stored. */
export function ResultPage({ run: id }: { readonly run: string }) {
  const model = useModel();
  const { router, capabilities } = model;
  const [isOpen, setOpen] = useState(capabilities.isPrivate || router.viewState(OPEN) === 1);
  const show = (open: boolean) => {
    router.setViewState(OPEN, Number(open));
    setOpen(open);
  };
  const opened = useRun(id);
  if (!opened) return <PageGone />;
  const { run, definition, words } = opened;
  if (!isOpen) return <ClosedResult onShow={() => show(true)} />;
  const result = outcome(definition, run.answers);
  return (
    <>
      <PageHeading>{t('outcome.result.title')}</PageHeading>
      <FilledInBy run={run} />
      {!capabilities.isPrivate && <Button onClick={() => show(false)}>{t('outcome.result.hide')}</Button>}
      <Notice>
        <Text>{t('outcome.result.signal')}</Text>
      </Notice>
      <UrgentFlags outcome={result} words={words} />
      <Missing outcome={result} />
      {result.status !== 'empty' && (
        <>
          <Observations outcome={result} words={words} tone="strength" />
          <Observations outcome={result} words={words} tone="load" />
          <ResultPicture definition={definition} outcome={result} words={words} />
          <AnswerLinks run={run} />
        </>
      )}
      <QuietHelp />
      <NextSteps run={id} isEmpty={result.status === 'empty'} />
      <MoreThemes run={run} definition={definition} />
      <p class="nl-paragraph no-print">
        <PageLink route={{ page: 'answers', run: id }}>{t('outcome.result.change')}</PageLink>
      </p>
      <div class="no-print">
        <ExportButtons run={run} />
      </div>
      <Disclosure title={t('outcome.result.about')}>
        <Text>{checkText(words, 'about')}</Text>
        <Text>
          {t('outcome.result.version', { version: definition.version, date: formatDate(definition.reviewed) })}
        </Text>
      </Disclosure>
    </>
  );
}

/** Where others look along, an outcome is no surprise on a large screen. */
function ClosedResult({ onShow }: { readonly onShow: () => void }) {
  return (
    <>
      <PageHeading>{t('outcome.result.title')}</PageHeading>
      <Text lead>{t('outcome.result.closed')}</Text>
      <div class="actions">
        <Button kind="primary" wide onClick={onShow}>
          {t('outcome.result.show')}
        </Button>
      </div>
    </>
  );
}

function Missing({ outcome: { status, missing } }: { readonly outcome: Outcome }) {
  if (status === 'complete') return null;
  return (
    <Text>
      {status === 'empty' ? t('outcome.result.empty') : t('outcome.result.partial', { count: missing.length })}
    </Text>
  );
}
