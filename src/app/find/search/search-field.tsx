import { t } from '../../../i18n/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { focusOn } from '../../platform/focus.ts';
import { StackedButton } from '../../ui/stacked-button.tsx';

/**
 * The one text field of the app. Browsers ask their makers about text fields by their markup and by that of what stands in
 * the same form, so it must not tell one visitor from another: the field is the same in every state and language, and alone
 * in a form, as everything on a page outside forms counts as one form. The form can send nothing: outside a dialog its
 * method does nothing at all.
 */
export function SearchField() {
  const { searchState } = useCatalogue();
  const isAsked = searchState.result.value.status !== 'idle' || searchState.text.value !== '';
  return (
    <search>
      {/* "Zoek" on the keyboard of a phone: the keyboard goes, the results stay. */}
      <form
        class="field"
        method="dialog"
        onSubmit={() => focusOn(document.getElementById('urgent') ? 'urgent' : 'results')}
      >
        <label class="utrecht-form-label" for="search">
          {t('find.field')}
        </label>
        <input
          id="search"
          name="search"
          type="search"
          class="utrecht-textbox utrecht-textbox--html-input search-field"
          aria-describedby="search-hint"
          autocomplete="off"
          autocapitalize="none"
          // Not `autocorrect`: that property takes true and false, and any text for true.
          autoCorrect="off"
          spellcheck={false}
          enterkeyhint="search"
          maxLength={200}
          value={searchState.text.value}
          onInput={(event) => {
            // The first letter begins a new question: a subject that was chosen before must not narrow it unseen.
            if (searchState.text.value === '') searchState.choose('group', []);
            searchState.text.value = event.currentTarget.value;
          }}
        />
        <p class="field__hint" id="search-hint" hidden={isAsked}>
          {t('find.fieldHint')}
        </p>
        {searchState.text.value !== '' && (
          <p class="search-field__clear">
            <StackedButton
              sign="close"
              label={t('find.clear')}
              onClick={() => {
                searchState.text.value = '';
                focusOn('search');
              }}
            >
              {t('find.clearShort')}
            </StackedButton>
          </p>
        )}
      </form>
    </search>
  );
}
