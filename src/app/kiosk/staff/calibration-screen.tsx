import { useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Text } from '../../ui/text.tsx';
import { useKiosk } from '../state/kiosk.ts';
import { setPxPerMm } from '../state/millimetres.ts';
import { pxPerMmText } from '../state/px-per-mm-text.ts';
import { LEAST_PX_PER_MM, MOST_PX_PER_MM } from '../state/screen-memory.ts';
import { ScreenHeading } from './screen-heading.tsx';

/** A bank card, a driving licence and a travel card are one size (ISO/IEC 7810, ID-1). Millimetres. */
const CARD = { width: 85.6, height: 53.98 };

const STEPS = [
  { by: 0.2, label: 'staff.card.muchLarger' },
  { by: 0.02, label: 'staff.card.larger' },
  { by: -0.02, label: 'staff.card.smaller' },
  { by: -0.2, label: 'staff.card.muchSmaller' },
] as const;

const within = (pxPerMm: number): number =>
  Math.min(MOST_PX_PER_MM, Math.max(LEAST_PX_PER_MM, Math.round(pxPerMm * 100) / 100));

/** Finds out how large a millimetre is here: a drawn card is made as large as a real one. */
export function CalibrationScreen({ onLeave }: { readonly onLeave: () => void }) {
  const { deployment, memory } = useKiosk();
  const [pxPerMm, setMeasured] = useState(memory.remembered.value.pxPerMm ?? deployment.pxPerMm);
  const keep = (): void => {
    memory.setPxPerMm(pxPerMm);
    setPxPerMm(pxPerMm);
    onLeave();
  };
  return (
    <>
      <ScreenHeading>{t('staff.card.title')}</ScreenHeading>
      <Text>{t('staff.card.text')}</Text>
      {/* The drawing alone changes: buttons that moved would slip away from under a finger. */}
      <div
        class="bank-card"
        role="img"
        aria-label={t('staff.card.drawing')}
        style={{ inlineSize: `${pxPerMm * CARD.width}px`, blockSize: `${pxPerMm * CARD.height}px` }}
      />
      <p class="nl-paragraph" role="status">
        {t('staff.card.number', { number: pxPerMmText(pxPerMm) })}
      </p>
      <div class="actions">
        {STEPS.map(({ by, label }) => (
          <Button key={label} onClick={() => setMeasured(within(pxPerMm + by))}>
            {t(label)}
          </Button>
        ))}
      </div>
      <Text>{t('staff.card.lasting')}</Text>
      <pre class="staff-code" translate={false}>{`"pxPerMm": ${pxPerMm}`}</pre>
      <div class="actions">
        <Button kind="primary" wide onClick={keep}>
          {t('staff.card.fits')}
        </Button>
        <Button wide onClick={onLeave}>
          {t('staff.card.leave')}
        </Button>
      </div>
    </>
  );
}
