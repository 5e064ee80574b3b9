import { t } from '../../i18n/index.ts';
import { KeepChoice } from '../components/keep-choice.tsx';
import { LinkTo } from '../components/link-to.tsx';
import { BackupAdvice, DeletedAfterAWeek } from '../components/may-be-lost.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { ProtectionChoices } from '../components/protection-choices.tsx';
import { RetentionChoice } from '../components/retention-choice.tsx';
import { SaveSetAside } from '../components/save-set-aside.tsx';
import { STORED_SECTIONS } from '../components/stored-sections.ts';
import { Heading2, Text } from '../components/text.tsx';
import { WipeAll } from '../components/wipe-all.tsx';
import { useModel } from '../state/model.ts';

/** Everything that is kept, item by item, and the buttons that remove it. */
export function DataPage() {
  const { stored } = useModel();
  return (
    <>
      <PageHeading>{t('pages.data.title')}</PageHeading>
      {stored.isKept.value ? <Text lead>{t('pages.data.lead')}</Text> : <KeepChoice />}
      {STORED_SECTIONS.map(([Section, field]) => (
        <Section key={field} />
      ))}
      <Heading2>{t('backup.title')}</Heading2>
      <BackupAdvice />
      <Text>{t('pages.data.backupText')}</Text>
      <LinkTo route={{ page: 'backup' }}>{t('pages.data.backup')}</LinkTo>
      {/* The question about keeping says it already. */}
      {stored.keep.value !== 'undecided' && <DeletedAfterAWeek />}
      <Heading2>{t('safety.title')}</Heading2>
      <ProtectionChoices />
      <LinkTo route={{ page: 'safety' }}>{t('safety.more')}</LinkTo>
      <RetentionChoice />
      <SaveSetAside />
      <WipeAll />
    </>
  );
}
