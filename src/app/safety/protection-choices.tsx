import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { Checkbox } from '../ui/fields/checkbox.tsx';
import { Text } from '../ui/text.tsx';

const CHOICES = [
  { field: 'leaveAlways', label: 'safety.leave.always', hint: 'safety.leave.alwaysText' },
  { field: 'cover', label: 'safety.cover.choose', hint: 'safety.cover.text' },
] as const;

/** What someone can switch on against eyes that should not see this. */
export function ProtectionChoices() {
  const { stored, capabilities } = useModel();
  // On a screen for everyone there is no other app to go to, and nothing to keep a choice for.
  if (!capabilities.canStore) return null;
  return (
    <>
      <ul class="cards">
        {CHOICES.map(({ field, label, hint }) => (
          <li key={field} class="card">
            <Checkbox
              isChecked={stored.state.value[field]}
              describedBy={`${field}-hint`}
              onChange={(isOn) => stored.update((state) => ({ ...state, [field]: isOn }))}
            >
              {t(label)}
            </Checkbox>
            <p class="field__hint" id={`${field}-hint`}>
              {t(hint)}
            </p>
          </li>
        ))}
      </ul>
      {!stored.isKept.value && <Text>{t('safety.untilClosed')}</Text>}
    </>
  );
}
