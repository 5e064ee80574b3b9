import { formatDate, formatList, t } from '../../../i18n/index.ts';
import { type Area, type Entry, groupsOf } from '../../../resources/index.ts';
import { SmallHeading } from '../../ui/text.tsx';
import { Explained } from '../../ui/words/explained.tsx';
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

const isKnown = ({ codes = [], own = [] }: Fact): boolean => [...codes, ...own].some(Boolean);

/** What people ask first, in the order they ask it. */
const firstFactsOf = (entry: Entry): readonly Fact[] => [
  { label: t('entry.address'), own: [entry.location, entry.address, placeOf(entry)] },
  { label: t('entry.forms'), codes: entry.forms.map((form) => t(`catalogue.form.${form}`)) },
  { label: t('entry.times'), own: [entry.times] },
  { label: t('entry.costs'), codes: entry.payers.map((payer) => t(`catalogue.payer.${payer}`)), own: [entry.costs] },
  {
    label: t('entry.access'),
    codes: entry.access.map((route) => t(`catalogue.accessRoute.${route}`)),
    own: [entry.apply],
  },
  { label: t('entry.conditions'), own: [entry.conditions] },
];

/** The rest, for who wants to know more. */
const moreFactsOf = (entry: Entry): readonly Fact[] => [
  { label: t('entry.audiences'), codes: entry.audiences.map((audience) => t(`catalogue.audience.${audience}`)) },
  { label: t('entry.ages'), codes: [agesOf(entry)] },
  { label: t('entry.area'), codes: entry.areas.map(areaName) },
  { label: t('entry.staffing'), codes: [entry.staffing && t(`catalogue.staffing.${entry.staffing}`)] },
  { label: t('entry.kinds'), codes: groupsOf(entry).map((group) => t(`needs.group.${group}`)) },
  { label: t('entry.accessibility'), own: [entry.accessibility] },
  { label: t('entry.transport'), own: [entry.transport] },
  { label: t('entry.languages'), codes: [entry.languages.join(', ')] },
  { label: t('entry.alsoKnownAs'), own: [entry.alsoKnownAs] },
  { label: t('entry.valid'), codes: validityOf(entry) },
];

/** What is not known of what people ask first: to be asked on the telephone. */
function unknownOf({ times, costs, payers, access, apply }: Entry): readonly string[] {
  return [
    ...(times ? [] : [t('entry.ask.times')]),
    ...(costs || payers.length > 0 ? [] : [t('entry.ask.costs')]),
    ...(apply || access.length > 0 ? [] : [t('entry.ask.access')]),
  ];
}

const placeOf = ({ postcode, place }: Entry): string => [postcode, place].filter(Boolean).join(' ');

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.filter(isKnown).map(({ label, codes = [], own = [] }) => (
        <div class="facts__row" key={label}>
          <dt>{label}</dt>
          {codes.filter(Boolean).map((code) => (
            <dd key={code}>
              <Explained>{code ?? ''}</Explained>
            </dd>
          ))}
          {own.filter(Boolean).map((text) => (
            <dd key={text} lang="nl">
              <Explained>{text ?? ''}</Explained>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** Where, when, what it costs and how to get in; what is not known of it in one line. */
export function FirstFacts({ entry }: { readonly entry: Entry }) {
  const unknown = unknownOf(entry);
  return (
    <section class="card">
      <SmallHeading level={2} sign="search">
        {t('entry.what')}
      </SmallHeading>
      <Facts facts={firstFactsOf(entry)} />
      {unknown.length > 0 && <p class="entry__ask">{t('entry.askAlso', { what: formatList(unknown) })}</p>}
      <PayerLink entry={entry} />
    </section>
  );
}

export const MoreFacts = ({ entry }: { readonly entry: Entry }) => <Facts facts={moreFactsOf(entry)} />;
