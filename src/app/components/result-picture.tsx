import { t } from '../../i18n/index.ts';
import type { Outcome, ScaleResult } from '../../questionnaires/index.ts';
import { checkText } from '../check-texts.ts';
import { Heading2, Text } from './text.tsx';

const WIDTH = 200;
const HEIGHT = 14;

/** Nothing for the lowest score, so that no mark looks like a small one. */
const lengthOf = ({ score, min, max }: ScaleResult): number =>
  score === null ? 0 : (WIDTH * (score - min)) / (max - min);

/**
 * A scale as a bar. No colour or length judges: all bars look the same, and a scale with too few answers is open and
 * dashed. The words beside it say the same, so a screen reader skips the drawing.
 */
function Bar({ scale }: { readonly scale: ScaleResult }) {
  const isOpen = scale.band === null;
  return (
    <svg class="bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class={isOpen ? 'bar__gap' : 'bar__track'} x="1" y="1" width={WIDTH - 2} height={HEIGHT - 2} rx="6" />
      {!isOpen && <rect class="bar__length" width={lengthOf(scale)} height={HEIGHT} rx="7" />}
    </svg>
  );
}

function Table({ outcome: { check, scales } }: { readonly outcome: Outcome }) {
  return (
    <table class="utrecht-table result-table">
      <thead class="utrecht-table__header">
        <tr class="utrecht-table__row">
          <th class="utrecht-table__header-cell" scope="col">
            {t('check.result.tableTheme')}
          </th>
          <th class="utrecht-table__header-cell" scope="col">
            {t('check.result.tableBand')}
          </th>
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        {scales.map((scale) => (
          <Row key={scale.id} check={check} scale={scale} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ check, scale }: { readonly check: string; readonly scale: ScaleResult }) {
  const { id, band, asked, answered } = scale;
  return (
    <tr class="utrecht-table__row">
      <th class="utrecht-table__cell" scope="row">
        {checkText(check, `scales.${id}.title`)}
        <small class="result-table__answered">{t('check.result.answered', { answered, asked })}</small>
      </th>
      <td class="utrecht-table__cell">
        <Bar scale={scale} />
        {band === null ? t('check.result.tooFew') : checkText(check, `scales.${id}.bands.${band}`)}
      </td>
    </tr>
  );
}

/** How to read the bars, in words that fit what the scales measure. */
function leadsOf({ check, scales }: Outcome): readonly string[] {
  const strength = scales.find(({ tone }) => tone === 'strength');
  return [
    scales.some(({ tone }) => tone === 'wellbeing')
      ? t('check.result.pictureLeadWellbeing')
      : t('check.result.pictureLead'),
    ...(strength
      ? [t('check.result.pictureLeadStrength', { title: checkText(check, `scales.${strength.id}.title`) })]
      : []),
  ];
}

export function ResultPicture({ outcome }: { readonly outcome: Outcome }) {
  return (
    <>
      <Heading2>{t('check.result.picture')}</Heading2>
      {leadsOf(outcome).map((lead) => (
        <Text key={lead}>{lead}</Text>
      ))}
      <Table outcome={outcome} />
    </>
  );
}
