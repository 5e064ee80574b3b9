import { t } from '../../../i18n/index.ts';
import type { Entry } from '../../../resources/index.ts';
import { CatalogueText } from '../../catalogue/catalogue-text.tsx';
import { Paper } from '../../ui/paper.tsx';
import type { CorrectionField } from './correction.ts';

export interface Correction {
  readonly entry: Entry;
  readonly wrong: readonly CorrectionField[];
  readonly words: string;
}

/** The correction slip as it is printed. */
export function CorrectionPaper({ entry, wrong, words }: Correction) {
  return (
    <Paper>
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
    </Paper>
  );
}
