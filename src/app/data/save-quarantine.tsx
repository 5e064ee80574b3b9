import { useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { readQuarantine } from '../../storage/index.ts';
import { useModel } from '../core/model.ts';
import { saveFile } from '../platform/save-file.ts';
import { Button } from '../ui/button.tsx';
import { Heading2, Text } from '../ui/text.tsx';

/** Says nothing about what is in it: names of files are seen by others. */
const FILE_NAME = 'gegevens.txt';

type Step = 'idle' | 'saved' | 'failed';

/** Says that something unreadable lies here, and gives it as it is to who wants to have it looked at. */
export function SaveQuarantine() {
  const { stored } = useModel();
  const [step, setStep] = useState<Step>('idle');
  if (!stored.hasSetAside.value) return null;
  const save = async () => {
    setStep('idle');
    const text = await readQuarantine();
    if (text !== undefined) saveFile(FILE_NAME, 'text/plain', text);
    setStep(text === undefined ? 'failed' : 'saved');
  };
  return (
    <>
      <Heading2>{t('data.setAside.title')}</Heading2>
      <Text>{t('data.setAside.text')}</Text>
      <Text>{t('data.setAside.file')}</Text>
      <Button onClick={() => void save()}>{t('data.setAside.save')}</Button>
      <p class="nl-paragraph after-button" role="status">
        {step !== 'idle' && t(`data.setAside.${step}`)}
      </p>
    </>
  );
}
