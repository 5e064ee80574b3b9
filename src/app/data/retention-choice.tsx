import { t } from '../../i18n/index.ts';
import { FORGET_AFTER_DAYS } from '../../storage/index.ts';
import { useModel } from '../core/model.ts';
import { RadioGroup } from '../ui/fields/radio-group.tsx';
import { Heading2, Text } from '../ui/text.tsx';

const NEVER = 'never';

/** Lets someone choose that everything goes by itself when they stay away. Only where something is kept that could go. */
export function RetentionChoice() {
  const { stored } = useModel();
  if (!stored.isKept.value) return null;
  const { forgetAfterDays: chosen } = stored.state.value;
  const choose = (value: string) => {
    const forgetAfterDays = FORGET_AFTER_DAYS.find((days) => String(days) === value) ?? null;
    // Counted from today, which is noted only for who chose a time.
    stored.update((state) => ({ ...state, forgetAfterDays, usedOn: null }));
  };
  return (
    <>
      <Heading2>{t('data.retention.title')}</Heading2>
      <Text>{t('data.retention.text')}</Text>
      <RadioGroup
        label={t('data.retention.question')}
        name="retention"
        options={[NEVER, ...FORGET_AFTER_DAYS.map(String)].map((value) => ({
          value,
          label: t(`data.retention.${value as typeof NEVER | '90' | '365'}`),
        }))}
        chosen={String(chosen ?? NEVER)}
        onChoose={choose}
      />
      {chosen !== null && <Text>{t('data.retention.limit')}</Text>}
    </>
  );
}
