import { formatDate, t } from '../../i18n/index.ts';
import type { CarriedRun, CodeDays, OpenedParcel } from '../../take-home/index.ts';
import { useCatalogue } from '../catalogue/catalogue-context.ts';
import { CatalogueText } from '../catalogue/catalogue-text.tsx';
import { checkText } from '../check/check-texts.ts';
import { Heading2, Text } from '../ui/text.tsx';

interface ParcelContentsProps extends CodeDays {
  readonly parcel: OpenedParcel;
}

function runLine({ check, person, answers, startedOn, finishedOn }: CarriedRun): string {
  const line = t('take-home.received.run', {
    title: checkText(check, 'title'),
    date: formatDate(finishedOn ?? startedOn),
    count: Object.values(answers).filter((answer) => answer !== null).length,
  });
  return person === 'me' ? line : `${line}, ${t(`take-home.received.by.${person}`)}`;
}

/** What a code holds: from when, which entries, which answers, and what of it cannot come along. */
export function ParcelContents({
  parcel: { entries, runs, unknown, otherVersion },
  madeOn,
  until,
}: ParcelContentsProps) {
  const { regions } = useCatalogue();
  return (
    <section>
      <Heading2>{t('take-home.received.holds')}</Heading2>
      <Text>{t('take-home.received.days', { made: formatDate(madeOn), until: formatDate(until) })}</Text>
      {entries.length > 0 && (
        <>
          <Text>{t('take-home.received.entries', { count: entries.length })}</Text>
          <ul class="plain-list">
            {entries.map((id) => (
              <li key={id}>
                <CatalogueText>{regions.findEntry(id)?.name}</CatalogueText>
              </li>
            ))}
          </ul>
        </>
      )}
      {unknown > 0 && <Text>{t('take-home.received.unknown', { count: unknown })}</Text>}
      {runs.length > 0 && (
        <>
          <Text>{t('take-home.received.runs', { count: runs.length })}</Text>
          <ul class="plain-list">
            {runs.map((run, position) => (
              <li key={position}>{runLine(run)}</li>
            ))}
          </ul>
        </>
      )}
      {otherVersion > 0 && <Text>{t('take-home.received.otherVersion', { count: otherVersion })}</Text>}
    </section>
  );
}
