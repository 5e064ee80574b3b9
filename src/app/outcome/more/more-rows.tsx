import { formatDate, t } from '../../../i18n/index.ts';
import type { Definition, Outcome } from '../../../questionnaires/index.ts';
import type { Run } from '../../../storage/index.ts';
import { type CheckTextKey, checkText } from '../../check/check-texts.ts';
import { useModel } from '../../core/model.ts';
import { Fold } from '../../ui/fold.tsx';
import { Heading2, Text } from '../../ui/text.tsx';
import { ExportButtons } from '../export-buttons.tsx';
import { Observations } from '../observations.tsx';
import { ResultPicture } from '../result-picture.tsx';
import { MoreThemes } from './more-themes.tsx';
import { PageRows } from './page-rows.tsx';

interface MoreRowsProps {
  readonly run: Run;
  readonly definition: Definition;
  readonly outcome: Outcome;
  readonly words: CheckTextKey;
  /** Whether there is a figure above it. */
  readonly hasFigure: boolean;
}

/** What else there is to read and to do with the answers: each one tap away. */
export function MoreRows({ run, definition, outcome, words, hasFigure }: MoreRowsProps) {
  const { capabilities } = useModel();
  const isEmpty = outcome.status === 'empty';
  return (
    <>
      <div class="no-print">
        <Heading2 sign="add">{t('outcome.result.moreTitle')}</Heading2>
      </div>
      <div class="rows">
        {!isEmpty && (
          <Fold sign="checked" name="picture" title={t('outcome.result.picture')}>
            {outcome.missing.length > 0 && (
              <Text>{t('outcome.result.partial', { count: outcome.missing.length })}</Text>
            )}
            <Observations outcome={outcome} words={words} tone="strength" />
            <Observations outcome={outcome} words={words} tone="load" />
            <ResultPicture definition={definition} outcome={outcome} words={words} />
          </Fold>
        )}
        <MoreThemes run={run} definition={definition} />
        <PageRows run={run} isEmpty={isEmpty} hasFigure={hasFigure} />
        {capabilities.canSaveFiles && (
          <Fold sign="letter" name="export" title={t('backup.export.title')}>
            <ExportButtons run={run} />
          </Fold>
        )}
        <Fold sign="chat" name="about" title={t('outcome.result.about')}>
          <Text>{checkText(words, 'about')}</Text>
          <Text>
            {t('outcome.result.version', { version: definition.version, date: formatDate(definition.reviewed) })}
          </Text>
        </Fold>
      </div>
    </>
  );
}
