import { t } from '../../i18n/index.ts';
import type { Run } from '../../storage/index.ts';

/** Says who gives the answers when it is not the person whose device this is. */
export function FilledInBy({ run: { person } }: { readonly run: Run }) {
  if (person === 'me') return null;
  return (
    <p class="nl-paragraph">
      <strong>{t(`check.question.by.${person}`)}</strong>
    </p>
  );
}
