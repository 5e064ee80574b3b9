import { t } from '../../../i18n/index.ts';
import { type Definition, moreParts } from '../../../questionnaires/index.ts';
import type { Run } from '../../../storage/index.ts';
import { checkText } from '../../check/check-texts.ts';
import { wordsOf } from '../../check/check-words.ts';
import { Fold } from '../../ui/fold.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Text } from '../../ui/text.tsx';

/** The themes that have more to ask, each a way on; nothing for a check that asks all at once. */
export function MoreThemes({ run, definition }: { readonly run: Run; readonly definition: Definition }) {
  const parts = moreParts(definition, run.answers);
  const left = parts.reduce((sum, { total, answered }) => sum + total - answered, 0);
  if (left === 0) return null;
  return (
    <Fold sign="add" name="themes" title={t('outcome.more.title', { count: left })}>
      <Text>{t('outcome.more.lead')}</Text>
      <ul class="plain-list">
        {parts.map(({ theme, total, answered, next }) => (
          <li key={theme}>
            <PageLink route={{ page: 'question', run: run.id, question: next }}>
              {checkText(wordsOf(run), `themes.${theme}`)}
            </PageLink>{' '}
            {answered === 0
              ? t('check.intro.questions', { count: total })
              : t('outcome.result.answered', { answered, asked: total })}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
