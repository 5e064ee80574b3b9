import { useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { type Reading, TEXT_SIZES } from '../../storage/index.ts';
import { useModel } from '../core/model.ts';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/fields/radio-group.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Text } from '../ui/text.tsx';
import { listenHere } from '../ui/with-listen.tsx';
import { chooseReading } from './choose-reading.ts';
import { readAloud } from './read-aloud.ts';

/** Two ways of one thing: the usual one, and the one that helps. */
const SWITCHES = ['wide', 'strong', 'calm'] as const;

/** Everything that makes the screen easier to read, in one place. Each choice shows at once. */
export function ReadingPage() {
  const { appearance, stored } = useModel();
  const reading = appearance.reading.value;
  const AloudChoice = readAloud.value?.Choice;
  const choose = (changes: Partial<Reading>) => chooseReading(stored, changes);
  return (
    <>
      <PageHeading>{t('shell.footer.look')}</PageHeading>
      <Text lead>{t('reading.lead')}</Text>
      <RadioGroup
        label={t('reading.textSize.label')}
        name="textSize"
        options={TEXT_SIZES.map((size) => ({ value: `${size}`, label: t(`reading.textSize.${size}`) }))}
        chosen={`${reading.textSize}`}
        onChoose={(value) => choose({ textSize: TEXT_SIZES.find((size) => `${size}` === value) ?? 100 })}
      />
      {SWITCHES.map((name) => (
        <RadioGroup
          key={name}
          label={t(`reading.${name}.label`)}
          name={name}
          options={(['off', 'on'] as const).map((value) => ({ value, label: t(`reading.${name}.${value}`) }))}
          chosen={reading[name] ? 'on' : 'off'}
          onChoose={(value) => choose({ [name]: value === 'on' })}
        />
      ))}
      <ColourChoice />
      {AloudChoice && <AloudChoice />}
      <Text>{stored.isKept.value ? t('reading.kept') : t('reading.visit')}</Text>
      <Reset />
    </>
  );
}

/** The way back from every choice, and word of it for as long as it holds. */
function Reset() {
  const { stored } = useModel();
  const [isAsked, setAsked] = useState(false);
  const { reading, theme } = stored.state.value;
  const reset = () => {
    stored.update((state) => ({ ...state, reading: null, theme: null }));
    listenHere.value = null;
    setAsked(true);
  };
  return (
    <>
      <div class="actions">
        <Button onClick={reset}>{t('reading.reset')}</Button>
      </div>
      <p class="nl-paragraph" role="status">
        {isAsked && !reading && !theme && !listenHere.value && t('reading.isReset')}
      </p>
    </>
  );
}

function ColourChoice() {
  const { stored } = useModel();
  const options = [
    { value: 'system', label: t('shell.footer.lookSystem') },
    { value: 'light', label: t('shell.footer.lookLight') },
    { value: 'dark', label: t('shell.footer.lookDark') },
  ] as const;
  return (
    <RadioGroup
      label={t('reading.colours')}
      name="colours"
      options={options}
      chosen={stored.state.value.theme ?? 'system'}
      onChoose={(value) => stored.update((state) => ({ ...state, theme: value === 'system' ? null : value }))}
    />
  );
}
