import { formatDate, t } from '../../../i18n/index.ts';
import { type Area, type Entry, groupsOf } from '../../../resources/index.ts';
import { Heading2 } from '../../ui/text.tsx';
import { PayerLink } from '../payer/payer-link.tsx';

const areaName = (area: Area): string => (area.type === 'country' ? t('entry.country') : area.name);

function agesOf({ minimumAge: from, maximumAge: to }: Entry): string | undefined {
  if (from !== undefined && to !== undefined) return t('entry.ageBetween', { from, to });
  if (from !== undefined) return t('entry.ageFrom', { from });
  return to === undefined ? undefined : t('entry.ageTo', { to });
}

function validityOf({ validFrom, validUntil }: Entry): readonly string[] {
  return [
    ...(validFrom ? [t('entry.validFrom', { date: formatDate(validFrom) })] : []),
    ...(validUntil ? [t('entry.validUntil', { date: formatDate(validUntil) })] : []),
  ];
}

/** `own`: words of the catalogue, which are Dutch; `codes`: what we say in the language on screen. */
interface Fact {
  readonly label: string;
  readonly codes?: readonly (string | undefined)[];
  readonly own?: readonly (string | undefined)[];
}

/** What people ask first, in the order they ask it. Times, costs and the way in are named even when unknown. */
function factsOf(entry: Entry): readonly Fact[] {
  const unless = (...known: readonly unknown[]) => (known.some(Boolean) ? [] : [t('entry.unknown')]);
  const access = entry.access.map((route) => t(`catalogue.accessRoute.${route}`));
  const area = entry.areas.map(areaName);
  return [
    { label: t('entry.times'), codes: unless(entry.times), own: [entry.times] },
    { label: t('entry.costs'), codes: unless(entry.costs), own: [entry.costs] },
    { label: t('entry.payers'), codes: entry.payers.map((payer) => t(`catalogue.payer.${payer}`)) },
    { label: t('entry.access'), codes: [...access, ...unless(...access, entry.apply)], own: [entry.apply] },
    { label: t('entry.conditions'), own: [entry.conditions] },
    { label: t('entry.audiences'), codes: entry.audiences.map((audience) => t(`catalogue.audience.${audience}`)) },
    { label: t('entry.ages'), codes: [agesOf(entry)] },
    { label: t('entry.forms'), codes: entry.forms.map((form) => t(`catalogue.form.${form}`)) },
    { label: t('entry.address'), own: [entry.location, entry.address, placeOf(entry)] },
    { label: t('entry.area'), codes: area },
    { label: t('entry.staffing'), codes: [entry.staffing && t(`catalogue.staffing.${entry.staffing}`)] },
    { label: t('entry.kinds'), codes: groupsOf(entry).map((group) => t(`needs.group.${group}`)) },
    { label: t('entry.accessibility'), own: [entry.accessibility] },
    { label: t('entry.transport'), own: [entry.transport] },
    { label: t('entry.languages'), codes: [entry.languages.join(', ')] },
    { label: t('entry.alsoKnownAs'), own: [entry.alsoKnownAs] },
    { label: t('entry.valid'), codes: validityOf(entry) },
  ];
}

const placeOf = ({ postcode, place }: Entry): string => [postcode, place].filter(Boolean).join(' ');

export function EntryFacts({ entry }: { readonly entry: Entry }) {
  const facts = factsOf(entry).filter(({ codes = [], own = [] }) => [...codes, ...own].some(Boolean));
  return (
    <>
      <Heading2>{t('entry.what')}</Heading2>
      <dl class="facts">
        {facts.map(({ label, codes = [], own = [] }) => (
          <div class="facts__row" key={label}>
            <dt>{label}</dt>
            {codes.filter(Boolean).map((code) => (
              <dd key={code}>{code}</dd>
            ))}
            {own.filter(Boolean).map((text) => (
              <dd key={text} lang="nl">
                {text}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <PayerLink entry={entry} />
    </>
  );
}
