import { formatDate, t } from '../../../i18n/index.ts';
import type { Area, Entry } from '../../../resources/index.ts';
import { Heading2 } from '../../ui/text.tsx';
import { PayerLink } from '../payer/payer-link.tsx';

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

/** `own`: words of the catalogue, which are Dutch; `codes`: what we say in the language on screen. */
interface Fact {
  readonly label: string;
  readonly codes?: readonly (string | undefined)[];
  readonly own?: readonly (string | undefined)[];
}

/** What people ask first, in the order they ask it. Times, costs and the way in are named even when unknown. */
function factsOf(entry: Entry): readonly Fact[] {
  const unless = (...known: readonly unknown[]) => (known.some(Boolean) ? [] : [t('finder.entry.unknown')]);
  const access = entry.access.map((route) => t(`finder.accessRoute.${route}`));
  const area = entry.areas.map(areaName);
  return [
    { label: t('finder.entry.times'), codes: unless(entry.times), own: [entry.times] },
    { label: t('finder.entry.costs'), codes: unless(entry.costs), own: [entry.costs] },
    { label: t('finder.entry.payers'), codes: entry.payers.map((payer) => t(`finder.payer.${payer}`)) },
    { label: t('finder.entry.access'), codes: [...access, ...unless(...access, entry.apply)], own: [entry.apply] },
    { label: t('finder.entry.conditions'), own: [entry.conditions] },
    { label: t('finder.entry.audiences'), codes: entry.audiences.map((audience) => t(`finder.audience.${audience}`)) },
    { label: t('finder.entry.ages'), codes: [agesOf(entry)] },
    { label: t('finder.entry.forms'), codes: entry.forms.map((form) => t(`finder.form.${form}`)) },
    { label: t('finder.entry.address'), own: [entry.location, entry.address, placeOf(entry)] },
    { label: t('finder.entry.area'), codes: area },
    { label: t('finder.entry.staffing'), codes: [entry.staffing && t(`finder.staffing.${entry.staffing}`)] },
    { label: t('finder.entry.kinds'), codes: entry.kinds.map((kind) => t(`finder.kind.${kind}`)) },
    { label: t('finder.entry.accessibility'), own: [entry.accessibility] },
    { label: t('finder.entry.transport'), own: [entry.transport] },
    { label: t('finder.entry.languages'), codes: [entry.languages.join(', ')] },
    { label: t('finder.entry.alsoKnownAs'), own: [entry.alsoKnownAs] },
    { label: t('finder.entry.valid'), codes: validityOf(entry) },
  ];
}

const placeOf = ({ postcode, place }: Entry): string => [postcode, place].filter(Boolean).join(' ');

export function EntryFacts({ entry }: { readonly entry: Entry }) {
  const facts = factsOf(entry).filter(({ codes = [], own = [] }) => [...codes, ...own].some(Boolean));
  return (
    <>
      <Heading2>{t('finder.entry.what')}</Heading2>
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
