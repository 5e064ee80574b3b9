import { useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { useFinding } from '../../catalogue/finding.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { OwnWords } from '../../ui/free-text-field.tsx';
import { GonePage } from '../../ui/page-gone.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Text } from '../../ui/text.tsx';
import { SLIP_FIELDS, type SlipField } from './correction.ts';
import { SlipPaper } from './correction-paper.tsx';
import { SlipSend } from './correction-send.tsx';

const MOST_WORDS = 300;

/** "Klopt niet": a slip that says which fact of an entry is wrong, and nothing about who found it. Nothing of it is kept. */
export function SlipPage({ entry: id }: { readonly entry: string }) {
  const { regions } = useFinding();
  const [wrong, setWrong] = useState<readonly SlipField[]>([]);
  const [words, setWords] = useState('');
  const entry = regions.findEntry(id);
  if (!entry) return <GonePage />;
  const toggle = (field: SlipField) =>
    setWrong(SLIP_FIELDS.filter((each) => (each === field) !== wrong.includes(each)));
  const isEmpty = wrong.length === 0 && words.trim() === '';
  const slip = { entry, wrong, words: words.trim() };
  return (
    <>
      <BackLink />
      <PageHeading>{t('list.slip.title')}</PageHeading>
      <Text>{t('list.slip.lead')}</Text>
      <fieldset class="choice-buttons">
        <legend class="utrecht-form-label">{t('list.slip.what')}</legend>
        <div class="options">
          {SLIP_FIELDS.map((field) => (
            <label class="option" key={field}>
              <input
                class="option__control"
                type="checkbox"
                name="wrong"
                checked={wrong.includes(field)}
                onChange={() => toggle(field)}
              />
              <span class="option__label">{t(`list.slip.field.${field}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="words-line">
        <OwnWords
          id="slip-words"
          label={t('list.slip.words')}
          hint={t('list.slip.wordsHint')}
          words={words}
          most={MOST_WORDS}
          onChange={setWords}
        />
      </div>
      {!isEmpty && <SlipPaper {...slip} />}
      {!isEmpty && <SlipSend {...slip} />}
    </>
  );
}
