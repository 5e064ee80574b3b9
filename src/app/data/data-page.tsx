import { t } from '../../i18n/index.ts';
import { BackupAdvice, DeletedAfterAWeek } from '../consent/backup-advice.tsx';
import { ConsentQuestion } from '../consent/consent-question.tsx';
import { useModel } from '../core/model.ts';
import { ProtectionChoices } from '../safety/protection-choices.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { Heading2, Text } from '../ui/text.tsx';
import { RetentionChoice } from './retention-choice.tsx';
import { SaveQuarantine } from './save-quarantine.tsx';
import { STORED_SECTIONS } from './stored-sections.ts';
import { WipeAll } from './wipe-all.tsx';

/** Everything that is kept, item by item, and the buttons that remove it. */
export function DataPage() {
  const { stored } = useModel();
  return (
    <>
      <PageHeading>{t('data.title')}</PageHeading>
      {stored.isKept.value ? <Text lead>{t('data.lead')}</Text> : <ConsentQuestion />}
      {STORED_SECTIONS.map(([Section, field]) => (
        <Section key={field} />
      ))}
      <Heading2>{t('backup.title')}</Heading2>
      <BackupAdvice />
      <Text>{t('data.backupText')}</Text>
      <PageLink route={{ page: 'backup' }}>{t('data.backup')}</PageLink>
      {/* The question about keeping says it already. */}
      {stored.consent.value !== 'undecided' && <DeletedAfterAWeek />}
      <Heading2>{t('safety.title')}</Heading2>
      <ProtectionChoices />
      <PageLink route={{ page: 'safety' }}>{t('safety.more')}</PageLink>
      <RetentionChoice />
      <SaveQuarantine />
      <WipeAll />
    </>
  );
}
