import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
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
            <label class="option">
              <input
                class="option__control"
                type="checkbox"
                checked={stored.state.value[field]}
                aria-describedby={`${field}-hint`}
                onChange={({ currentTarget: { checked } }) =>
                  stored.update((state) => ({ ...state, [field]: checked }))
                }
              />
              <span class="option__label">{t(label)}</span>
            </label>
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
