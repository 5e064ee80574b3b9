import { useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { type Outcome, outcome } from '../../questionnaires/index.ts';
import { type CheckTextKey, checkText } from '../check/check-texts.ts';
import { FilledInBy } from '../check/filled-in-by.tsx';
import { useRun } from '../check/use-run.ts';
import { useModel } from '../core/model.ts';
import { Button } from '../ui/button.tsx';
import { PageGone } from '../ui/page-gone.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { QuietHelp } from '../ui/quiet-help.tsx';
import { Text } from '../ui/text.tsx';
import { cornersOf, FigureFirst } from './figure-first.tsx';
import { HelpNow } from './help/help-now.tsx';
import { MoreRows } from './more/more-rows.tsx';
import { UrgentFlags } from './urgent-flags.tsx';

/** What a visit to the page remembers whether the outcome was shown by. */
const OPEN = 'result open';

/** What someone can do now, and what their answers say. Everything on it follows from the answers; nothing of it is stored. */
export function ResultPage({ run: id }: { readonly run: string }) {
  const model = useModel();
  const { router, capabilities } = model;
  const [isOpen, setOpen] = useState(capabilities.isPrivate || router.viewState(OPEN) === 1);
  const show = (isNowOpen: boolean) => {
    router.setViewState(OPEN, Number(isNowOpen));
    setOpen(isNowOpen);
  };
  const opened = useRun(id);
  if (!opened) return <PageGone />;
  const { run, definition, words } = opened;
  if (!isOpen) return <ClosedResult onShow={() => show(true)} />;
  const result = outcome(definition, run.answers);
  const corners = cornersOf(definition, result);
  const hasFigure = corners.length > 0;
  return (
    <div class="page-wide">
      <PageHeading>{t('outcome.result.title')}</PageHeading>
      <FilledInBy run={run} />
      {!capabilities.isPrivate && (
        <div class="actions">
          <Button onClick={() => show(false)}>{t('outcome.result.hide')}</Button>
        </div>
      )}
      <Lead outcome={result} words={words} isSaidBelow={hasFigure || result.urgent.length > 0} />
      <UrgentFlags outcome={result} words={words} />
      {hasFigure && <FigureFirst run={run} corners={corners} outcome={result} words={words} />}
      <HelpNow run={run} outcome={result} hasFigure={hasFigure} />
      <MoreRows run={run} definition={definition} outcome={result} words={words} hasFigure={hasFigure} />
      <QuietHelp />
    </div>
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

/** Answers that are read back in the first lines. */
const MOST_SAID = 2;

interface LeadProps {
  readonly outcome: Outcome;
  readonly words: CheckTextKey;
  /** What weighs most is said by a figure, or by what cannot wait. */
  readonly isSaidBelow: boolean;
}

/** What weighs most, in someone's own answers, and that it is a signal and no more. */
function Lead({ outcome: { status, observations }, words, isSaidBelow }: LeadProps) {
  if (status === 'empty') return <Text>{t('outcome.result.empty')}</Text>;
  const heaviest = observations
    .filter(({ tone }) => tone === 'load')
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_SAID)
    .map(({ id }) => checkText(words, `observations.${id}.said`));
  return (
    <>
      {!isSaidBelow && <Text>{heaviest.length > 0 ? heaviest.join(' ') : t('outcome.result.noLoads')}</Text>}
      <p class="note">{t('outcome.result.signal')}</p>
    </>
  );
}
