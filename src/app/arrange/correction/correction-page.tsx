import { useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { FreeTextField } from '../../ui/fields/free-text-field.tsx';
import { PageGone } from '../../ui/page-gone.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Text } from '../../ui/text.tsx';
import { CORRECTION_FIELDS, type CorrectionField } from './correction.ts';
import { CorrectionPaper } from './correction-paper.tsx';
import { CorrectionSend } from './correction-send.tsx';

const MOST_WORDS = 300;

/** "Klopt niet": a slip that says which fact of an entry is wrong, and nothing about who found it. Nothing of it is kept. */
export function CorrectionPage({ entry: id }: { readonly entry: string }) {
  const { regions } = useCatalogue();
  const [wrong, setWrong] = useState<readonly CorrectionField[]>([]);
  const [words, setWords] = useState('');
  const entry = regions.findEntry(id);
  if (!entry) return <PageGone />;
  const toggle = (field: CorrectionField) =>
    setWrong(CORRECTION_FIELDS.filter((each) => (each === field) !== wrong.includes(each)));
  const isEmpty = wrong.length === 0 && words.trim() === '';
  const slip = { entry, wrong, words: words.trim() };
  return (
    <>
      <PageHeading>{t('list.slip.title')}</PageHeading>
      <Text>{t('list.slip.lead')}</Text>
      <fieldset class="choice-buttons">
        <legend class="utrecht-form-label">{t('list.slip.what')}</legend>
        <div class="options">
          {CORRECTION_FIELDS.map((field) => (
            <Checkbox key={field} isChecked={wrong.includes(field)} onChange={() => toggle(field)}>
              {t(`list.slip.field.${field}`)}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <div class="words-line">
        <FreeTextField
          id="slip-words"
          label={t('list.slip.words')}
          hint={t('list.slip.wordsHint')}
          words={words}
          most={MOST_WORDS}
          onChange={setWords}
        />
      </div>
      {!isEmpty && <CorrectionPaper {...slip} />}
      {!isEmpty && <CorrectionSend {...slip} />}
    </>
  );
}
