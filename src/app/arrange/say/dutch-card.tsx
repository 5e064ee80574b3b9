import { useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { AUDIENCES, type Audience, type Entry } from '../../../resources/index.ts';
import { NEEDS, type Need } from '../../../shared/need.ts';
import { useModel } from '../../core/model.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Paper } from '../../ui/paper.tsx';
import { Text } from '../../ui/text.tsx';
import { dutchSentences } from './dutch-sentences.ts';

/** Dutch sentences in large letters with the reader's language below each. What is said of someone they choose here; nothing is kept. */
export function DutchCard({ entry }: { readonly entry: Entry }) {
  const { capabilities } = useModel();
  const [need, setNeed] = useState<Need | ''>('');
  const [whom, setWhom] = useState<Audience | ''>('');
  const needs = entry.needs?.map((each) => each.need) ?? NEEDS;
  return (
    <>
      <PageHeading>{t('list.dutch.title')}</PageHeading>
      <Text>{t('list.dutch.lead')}</Text>
      <div class="filters">
        <SelectField id="say-need" label={t('find.field')} value={need} onChange={(value) => setNeed(value as Need)}>
          <option value="">{t('list.diary.none')}</option>
          {needs.map((each) => (
            <option key={each} value={each}>
              {t(`needs.need.${each}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          id="say-whom"
          label={t('find.facet.audience')}
          value={whom}
          onChange={(value) => setWhom(value as Audience)}
        >
          <option value="">{t('list.diary.none')}</option>
          {AUDIENCES.slice(1).map((each) => (
            <option key={each} value={each}>
              {t(`catalogue.audience.${each}`)}
            </option>
          ))}
        </SelectField>
      </div>
      {capabilities.canPrint && (
        <div class="actions">
          <Button onClick={() => print()}>{t('list.paper.print')}</Button>
        </div>
      )}
      <Paper>
        {dutchSentences(entry, { need, whom }).map(({ dutch, own }) => (
          <section key={dutch} class="paper__said">
            <p lang="nl" translate={false}>
              {dutch}
            </p>
            <p>{own}</p>
          </section>
        ))}
      </Paper>
    </>
  );
}
