import { t } from '../../i18n/index.ts';
import type { Outcome, ScaleResult } from '../../questionnaires/index.ts';
import { checkText } from '../check-texts.ts';
import { Heading2, Text } from './text.tsx';

const WIDTH = 300;
const ROW = 44;
const BAR = 14;

const lengthOf = ({ score, min, max, band }: ScaleResult): number =>
  band === null || score === null ? 0 : Math.max(4, (WIDTH * (score - min)) / (max - min));

/**
 * The scales as bars. No colour or length judges: all bars look the same, and a scale with too few answers has an open,
 * dashed bar. The table below says the same in words, so a screen reader skips the drawing.
 */
function Bars({ outcome: { check, scales } }: { readonly outcome: Outcome }) {
  return (
    <svg class="bars" viewBox={`0 0 ${WIDTH} ${scales.length * ROW}`} aria-hidden="true">
      {scales.map((scale, index) => (
        <g key={scale.id} transform={`translate(0 ${index * ROW})`}>
          <text class="bars__label" y="16">
            {checkText(check, `scales.${scale.id}.title`)}
          </text>
          <rect class={scale.band === null ? 'bars__gap' : 'bars__track'} y="22" width={WIDTH} height={BAR} rx="7" />
          <rect class={`bars__bar bars__bar--${scale.tone}`} y="22" width={lengthOf(scale)} height={BAR} rx="7" />
        </g>
      ))}
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
        {scales.map(({ id, band, asked, answered }) => (
          <tr class="utrecht-table__row" key={id}>
            <th class="utrecht-table__cell" scope="row">
              {checkText(check, `scales.${id}.title`)}
              <small class="result-table__answered">{t('check.result.answered', { answered, asked })}</small>
            </th>
            <td class="utrecht-table__cell">
              {band === null ? t('check.result.tooFew') : checkText(check, `scales.${id}.bands.${band}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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
      <Bars outcome={outcome} />
      <Table outcome={outcome} />
    </>
  );
}
