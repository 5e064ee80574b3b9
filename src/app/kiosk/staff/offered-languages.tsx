import { LANGUAGES, t } from '../../../i18n/index.ts';
import type { Deployment } from '../../core/deployment.ts';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { Text } from '../../ui/text.tsx';
import type { ScreenMemory } from '../state/screen-memory.ts';

interface OfferedLanguagesProps {
  readonly deployment: Deployment;
  readonly memory: ScreenMemory;
}

/** Which languages the first screen offers, until the window is closed. The one that a session begins in always stays. */
export function OfferedLanguages({ deployment, memory }: OfferedLanguagesProps) {
  const offered = memory.remembered.value.languages ?? deployment.startLanguages;
  const toggle = (code: string): void => {
    const kept = offered.filter((other) => other !== code);
    memory.setLanguages(offered.includes(code) ? kept : [...offered, code]);
  };
  return (
    <fieldset class="choice-buttons">
      <legend>
        <h2 class="nl-heading nl-heading--level-2">{t('staff.languages')}</h2>
      </legend>
      <div class="choice-buttons__options">
        {[...LANGUAGES].map(([code, { name }]) => (
          <Checkbox
            key={code}
            lang={code}
            isChecked={offered.includes(code)}
            isDisabled={code === deployment.startLanguages[0]}
            onChange={() => toggle(code)}
          >
            {name}
          </Checkbox>
        ))}
      </div>
      <div class="staff-hint">
        <Text>{t('staff.languagesHint')}</Text>
      </div>
    </fieldset>
  );
}
