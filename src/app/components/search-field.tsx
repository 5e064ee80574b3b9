import { t } from '../../i18n/index.ts';
import { useFinding } from '../state/finding.ts';
import { Button } from './button.tsx';

/**
 * The one text field of the app. Its markup is the same in every state and language, and it stands in no form: browsers
 * ask their makers about text fields by that markup, so it must not tell one visitor from another.
 */
export function SearchField() {
  const { finder } = useFinding();
  return (
    <search class="field">
      <label class="utrecht-form-label" for="search">
        {t('finder.field')}
      </label>
      <p class="field__hint" id="search-hint">
        {t('finder.fieldHint')}
      </p>
      <input
        id="search"
        name="search"
        type="search"
        class="utrecht-textbox utrecht-textbox--html-input search-field"
        aria-describedby="search-hint"
        autocomplete="off"
        autocapitalize="none"
        autocorrect="off"
        spellcheck={false}
        enterkeyhint="search"
        maxLength={200}
        value={finder.text.value}
        onInput={(event) => {
          // The first letter begins a new question: a subject that was chosen before must not narrow it unseen.
          if (finder.text.value === '') finder.choose('kind', []);
          finder.text.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          // "Zoek" on the keyboard of a phone: the keyboard goes, the results stay.
          if (event.key === 'Enter') document.getElementById('results')?.focus();
        }}
      />
      {finder.text.value !== '' && (
        <p class="search-field__clear">
          <Button
            onClick={() => {
              finder.text.value = '';
            }}
          >
            {t('finder.clear')}
          </Button>
        </p>
      )}
    </search>
  );
}
