import { t } from '../../../i18n/index.ts';
import type { SavedEntry } from '../../../storage/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { CatalogueText } from '../../catalogue/catalogue-text.tsx';
import { useWaysIn } from '../../catalogue/use-ways-in.ts';
import { useModel } from '../../core/model.ts';
import { Button } from '../../ui/button.tsx';
import { CalendarButton } from '../../ui/calendar-button.tsx';
import { ExternalLink, hostOf } from '../../ui/external-link.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { Heading2, Text } from '../../ui/text.tsx';
import { Leads } from '../entry/leads.tsx';
import { CallHelper } from './call-helper.tsx';
import { diaryLines } from './diary-lines.ts';
import { EntryDiary } from './entry-diary.tsx';
import { useSavedEntries } from './saved-entries.ts';

interface SavedCardProps {
  readonly saved: SavedEntry;
  /** Its number on the list. */
  readonly position: number;
}

/** An entry on the list, ready to be called. One that left the catalogue says so, and can be taken off. */
export function SavedCard({ saved: kept, position }: SavedCardProps) {
  const { capabilities } = useModel();
  const saved = useSavedEntries();
  const { id, callBackOn } = kept;
  const lines = diaryLines(kept);
  const { regions } = useCatalogue();
  const waysTo = useWaysIn();
  const entry = regions.findEntry(id);
  return (
    <li class="card">
      <Heading2>
        {entry ? (
          <CatalogueText>{entry.name}</CatalogueText>
        ) : (
          t(regions.isWhole.value ? 'list.saved.gone' : 'catalogue.lacks.entry')
        )}
      </Heading2>
      {entry && (
        <>
          <Text>
            <CatalogueText>{entry.short}</CatalogueText>
          </Text>
          {entry.phones.map((phone) => (
            <PhoneLink key={phone.dial} phone={phone} />
          ))}
          {entry.phones.length === 0 && entry.url && (
            <ExternalLink href={entry.url}>{t('entry.website', { host: hostOf(entry.url) })}</ExternalLink>
          )}
          {entry.phones.length === 0 && <Leads leads={waysTo(entry)?.leads ?? []} />}
          <PageLink route={{ page: 'entry', entry: id }}>{t('entry.more')}</PageLink>
          <CallHelper entry={entry} />
        </>
      )}
      {capabilities.canStore && <EntryDiary entry={kept} position={position} />}
      {lines.length > 0 && (
        <p class="card__words" translate={false}>
          {lines.join('\n')}
        </p>
      )}
      {callBackOn && <CalendarButton on={callBackOn} title={t('list.diary.event')} />}
      <Button onClick={() => saved.toggle(id)}>{t('entry.remove')}</Button>
    </li>
  );
}
