import { formatDate, t } from '../../i18n/index.ts';
import type { Area, Entry } from '../../resources/index.ts';
import { Heading2 } from './text.tsx';

const areaName = (area: Area): string => (area.type === 'country' ? t('finder.entry.country') : area.name);

function agesOf({ minimumAge: from, maximumAge: to }: Entry): string | undefined {
  if (from !== undefined && to !== undefined) return t('finder.entry.ageBetween', { from, to });
  if (from !== undefined) return t('finder.entry.ageFrom', { from });
  return to === undefined ? undefined : t('finder.entry.ageTo', { to });
}

function validityOf({ validFrom, validUntil }: Entry): readonly string[] {
  return [
    ...(validFrom ? [t('finder.entry.validFrom', { date: formatDate(validFrom) })] : []),
    ...(validUntil ? [t('finder.entry.validUntil', { date: formatDate(validUntil) })] : []),
  ];
}

type Fact = readonly [label: string, values: readonly (string | undefined)[]];

/** What people ask first, in the order they ask it. Times, costs and the way in are named even when unknown. */
function factsOf(entry: Entry): readonly Fact[] {
  const unknown = t('finder.entry.unknown');
  const orUnknown = (values: readonly (string | undefined)[]) => (values.some(Boolean) ? values : [unknown]);
  return [
    [t('finder.entry.times'), orUnknown([entry.times])],
    [t('finder.entry.costs'), orUnknown([entry.costs])],
    [t('finder.entry.payers'), entry.payers.map((payer) => t(`finder.payer.${payer}`))],
    [
      t('finder.entry.access'),
      orUnknown([...entry.access.map((route) => t(`finder.accessRoute.${route}`)), entry.apply]),
    ],
    [t('finder.entry.conditions'), [entry.conditions]],
    [t('finder.entry.audiences'), entry.audiences.map((audience) => t(`finder.audience.${audience}`))],
    [t('finder.entry.ages'), [agesOf(entry)]],
    [t('finder.entry.forms'), entry.forms.map((form) => t(`finder.form.${form}`))],
    [
      t('finder.entry.address'),
      [entry.location, entry.address, [entry.postcode, entry.place].filter(Boolean).join(' ')],
    ],
    [t('finder.entry.area'), entry.areas.map(areaName)],
    [t('finder.entry.staffing'), [entry.staffing && t(`finder.staffing.${entry.staffing}`)]],
    [t('finder.entry.kinds'), entry.kinds.map((kind) => t(`finder.kind.${kind}`))],
    [t('finder.entry.accessibility'), [entry.accessibility]],
    [t('finder.entry.transport'), [entry.transport]],
    [t('finder.entry.languages'), [entry.languages.join(', ')]],
    [t('finder.entry.alsoKnownAs'), [entry.alsoKnownAs]],
    [t('finder.entry.valid'), validityOf(entry)],
  ];
}

export function EntryFacts({ entry }: { readonly entry: Entry }) {
  const facts = factsOf(entry)
    .map(([label, values]) => [label, values.filter(Boolean)] as const)
    .filter(([, values]) => values.length > 0);
  return (
    <>
      <Heading2>{t('finder.entry.what')}</Heading2>
      <dl class="facts">
        {facts.map(([label, values]) => (
          <div class="facts__row" key={label}>
            <dt>{label}</dt>
            {values.map((value) => (
              <dd key={value}>{value}</dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}
