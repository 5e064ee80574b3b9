import { t } from '../../i18n/index.ts';
import { BackupAdvice, DeletedAfterAWeek } from '../consent/backup-advice.tsx';
import { KeepChoice } from '../consent/consent-question.tsx';
import { useModel } from '../core/model.ts';
import { ProtectionChoices } from '../safety/protection-choices.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { LinkTo } from '../ui/page-link.tsx';
import { Heading2, Text } from '../ui/text.tsx';
import { RetentionChoice } from './retention-choice.tsx';
import { SaveSetAside } from './save-set-aside.tsx';
import { STORED_SECTIONS } from './stored-sections.ts';
import { WipeAll } from './wipe-all.tsx';

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
