import { t } from '../../../i18n/index.ts';
import { Explained } from '../../ui/words/explained.tsx';
import type { Sourced } from './payer-words.ts';

/** Statements as a list; one that nobody looked at for too long says so. */
export function StatementList({ statements }: { readonly statements: readonly Sourced[] }) {
  return (
    <ul class="plain-list">
      {statements.map(({ id, text, isCurrent }) => (
        <li key={id}>
          <Explained>{text}</Explained> {!isCurrent && <strong>{t('payer.source.overdue')}</strong>}
        </li>
      ))}
    </ul>
  );
}
