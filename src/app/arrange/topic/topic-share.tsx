import { useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { copyText } from '../../platform/copy-text.ts';
import { Button } from '../../ui/button.tsx';
import { Heading2, Text } from '../../ui/text.tsx';

/** The link to this help, for the site of a practice or a municipality. */
export function TopicShare({ link }: { readonly link: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => setOutcome((await copyText(link)) ? 'copied' : 'failed');
  return (
    <div class="no-print">
      <Heading2>{t('topic.link')}</Heading2>
      <Text>{t('topic.linkText')}</Text>
      <p class="nl-paragraph topic__link" translate={false}>
        {link}
      </p>
      <Button onClick={() => void copy()}>{t('topic.copy')}</Button>
      <p role="status">{outcome && t(`list.share.${outcome}`)}</p>
    </div>
  );
}
