import { t } from '../../../i18n/index.ts';
import type { Entry } from '../../../resources/index.ts';
import { CatalogueText } from '../../catalogue/catalogue-text.tsx';
import type { SlipField } from './correction.ts';

export interface Slip {
  readonly entry: Entry;
  readonly wrong: readonly SlipField[];
  readonly words: string;
}

/** The correction slip as it is printed. */
export function SlipPaper({ entry, wrong, words }: Slip) {
  return (
    <article class="paper">
      <h2>{t('list.slip.heading')}</h2>
      <p>
        <strong>
          <CatalogueText>{entry.name}</CatalogueText>
        </strong>
      </p>
      <p>{t('list.slip.id', { id: entry.id })}</p>
      {wrong.length > 0 && (
        <ul>
          {wrong.map((field) => (
            <li key={field}>{t(`list.slip.field.${field}`)}</li>
          ))}
        </ul>
      )}
      {words && (
        <p class="paper__words" translate={false}>
          {words}
        </p>
      )}
    </article>
  );
}
